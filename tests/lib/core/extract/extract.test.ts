import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';
import { ASSERTIONS, ATTRIBUTES, QUALIFIERS, SCOPES, SUBJECTS } from '@/lib/core/values/typed-value';
import { checkBounds } from '@/lib/core/values/quantity';

const pieces = fc.constantFrom(
  'مقتل ', 'تسعة ', 'عناصر ', 'وإصابة ', '12 ', 'جريحا ', 'بينهم ', 'أكثر من ', 'عشرات ', 'منذ ', '2014 ', '، ', '. ', '\n', '\n\n', '"', 'القبض على ', 'هو وأحد مرافقيه ',
  'دون ', 'إصابات ', 'بين ', 'إلى ', 'عدد القتلى ', 'دولار ', '$', 'نحو ', 'ضربة جوية ', 'قال ', '😀', '\u202b', 'داعـش ', 'killed ', 'nine people ', 'and ', 'were ', 'wounded ',
  'no casualties ', 'including ', 'a soldier ', 'toll ', 'rose to ', 'at least ',
);

describe('extractStatements', () => {
  it('X1 always gives sound statements whose offsets slice to their quote, whatever the text', () => {
    const text = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(text, fc.constantFrom('ar' as const, 'en' as const), (raw, language) => {
        const all = Array.from(raw);
        const statements = extractStatements(raw, { language, published: '2024-11-22' });
        for (const [i, statement] of statements.entries()) {
          expect(statement.quote).not.toBe('');
          expect(all.slice(statement.start, statement.end).join('')).toBe(statement.quote);
          expect(i === 0 || statement.start >= (statements[i - 1]?.start ?? 0)).toBe(true);
          if (statement.kind !== 'entity') expect(ATTRIBUTES).toContain(statement.attribute);
          if (statement.kind !== 'entity') expect(QUALIFIERS).toContain(statement.qualifier);
          expect(SCOPES).toContain(statement.scope);
          expect(ASSERTIONS).toContain(statement.assertion);
          if (statement.subject !== null) expect(SUBJECTS).toContain(statement.subject);
          if (statement.low !== null && statement.high !== null) expect(statement.low).toBeLessThanOrEqual(statement.high);
          if (statement.partOf !== null) expect(statement.partOf).toBeLessThan(i);
          if (statement.qualifier) expect(checkBounds({ low: statement.low, high: statement.high, qualifier: statement.qualifier }).filter((problem) => problem !== 'negative')).toEqual([]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('X2 detects the language, and reads none where no rules exist for it', () => {
    expect(extractStatements('مقتل تسعة عناصر في نينوى').map((s) => s.language)).toEqual(['ar']);
    expect(extractStatements('Nine people were killed in the attack.').map((s) => s.language)).toEqual(['en']);
    expect(extractStatements('Neun Menschen wurden bei dem Angriff im Norden des Landes getötet, teilte die Armee mit')).toEqual([]);
    expect(extractStatements('')).toEqual([]);
  });

  it('X3 says in which segment each stands', () => {
    const text = 'مقتل تسعة عناصر\n\nأعلنت القيادة مقتل تسعة عناصر في نينوى، وقالت إن العملية انتهت.\n\nاقرأ أيضا:\n- مقتل 11 عسكريا في هجوم\n';
    expect(extractStatements(text, { language: 'ar' }).map((s) => [s.segment, s.low])).toEqual([['headline', 9], ['body', 9], ['related', 11]]);
  });

  it('X4 counts offsets in code points', () => {
    const [statement] = extractStatements('😀 مقتل تسعة عناصر', { language: 'ar' });
    expect([statement?.start, statement?.end]).toEqual([2, 17]);
  });

  it('X5 keeps tatweel, marks and bidi controls in the quote and out of the reading', () => {
    const [statement] = extractStatements('\u202bمَقْتَلُ ٣٩ عنصـــرا\u202c', { language: 'ar' });
    expect(statement).toMatchObject({ low: 39, attribute: 'killed', quote: 'مَقْتَلُ ٣٩ عنصـــرا' });
  });

  it('X8 proposes the units that took part, in text order with the rest', () => {
    const text = 'نفذت العملية بمشاركة اللواء السابع للحشد الشعبي وقتل فيها تسعة عناصر بينهم قياديان';
    const statements = extractStatements(text, { language: 'ar', segments: [{ kind: 'body', start: 0, end: text.length }] });
    expect(statements.map((s) => [s.kind, s.entity, s.low, s.partOf])).toEqual([
      ['entity', 'اللواء السابع للحشد الشعبي', null, null], ['quantity', null, 9, null], ['quantity', null, 2, 1],
    ]);
  });

  it('X6 refuses a publication date that is no day', () => {
    expect(() => extractStatements('مقتل تسعة', { language: 'ar', published: 'yesterday' })).toThrow(RangeError);
  });

  it('X7 reads on where the page was wrapped inside a sentence', () => {
    const text = 'وقالت\n      الوزارة إن 15\n      شخصا قتلوا في التفجير.';
    expect(extractStatements(text, { language: 'ar' }).map((s) => [s.attribute, s.low])).toEqual([['killed', 15]]);
  });
});
