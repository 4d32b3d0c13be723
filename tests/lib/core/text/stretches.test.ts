import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';
import { indexCodePoints } from '@/lib/core/text/code-points';
import { segmentText } from '@/lib/core/text/segments/segment-text';
import { type Stretch, stretchesOf, tokensOf } from '@/lib/core/text/stretches';

const MOST = 16_000;

/** The stretches of a text that is all body. */
function cut(text: string): Stretch[] {
  const points = indexCodePoints(text);
  return [...stretchesOf(text, [{ kind: 'body', start: 0, end: points.length }], points)];
}

describe('stretches', () => {
  it('leave nothing out, do not overlap, and none is longer than it may be', () => {
    const unit = fc.constantFrom('مقتل', ' ', '\n', '. ', 'a', '😀', '"', 'word ', 'سطر.\n');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 12_000 }), (units, times) => {
        const text = units.join('').repeat(times).slice(0, 60_000);
        const stretches = cut(text);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of stretches) expect(end - start).toBeLessThanOrEqual(MOST);
      }),
      { numRuns: 60 },
    );
  });

  it('end behind a paragraph where there is one, and say so', () => {
    const text = 'أعلنت القيادة ذلك في بيان لها اليوم.\n'.repeat(2_000);
    const stretches = cut(text);
    expect(stretches.length).toBeGreaterThan(3);
    expect(stretches.every(({ end }) => end === text.length || text[end - 1] === '\n')).toBe(true);
    expect(stretches.every(({ opensParagraph }) => opensParagraph)).toBe(true);
    expect(stretches.map(({ opensSegment }) => opensSegment)).toEqual(stretches.map((_, i) => i === 0));
  });

  it('cut one endless word, and never between the halves of a character', () => {
    const text = `م${'😀'.repeat(20_000)}`;
    expect(cut(text).every(({ end }) => end === text.length || (text.charCodeAt(end) & 0xfc00) !== 0xdc00)).toBe(true);
  });

  it('give tokens with the whole text’s offsets', () => {
    const text = 'خبر اليوم.\n'.repeat(3_000);
    const tokens = cut(text).flatMap((stretch) => tokensOf(text, stretch)).filter(({ kind }) => kind === 'word');
    expect(tokens).toHaveLength(6_000);
    expect(tokens.every(({ start, end }) => /^(?:خبر|اليوم)$/.test(text.slice(start, end)))).toBe(true);
  });

  it('X7 what is read in a long text is what is read in a short one: quote, count, speaker and place, wherever it was cut', () => {
    const paragraph = 'وقالت خلية الإعلام الأمني في بيان إن القوات قتلت تسعة مسلحين في كركوك واعتقلت 12 آخرين. 😀\n\n';
    const told = (times: number) => extractStatements(paragraph.repeat(times), { language: 'ar', published: '2031-05-04' }).filter(({ kind }) => kind === 'quantity');
    const look = ({ attribute, low, high, quote, place, attribution }: ReturnType<typeof told>[number]) => [attribute, low, high, quote, place, attribution.map(({ name }) => name)];
    const [once, often] = [told(1), told(800)];
    expect(once).toHaveLength(2);
    expect(segmentText(paragraph.repeat(800))).toHaveLength(1);
    expect(often).toHaveLength(1_600);
    expect(new Set(often.map((statement) => JSON.stringify(look(statement))))).toEqual(new Set(once.map((statement) => JSON.stringify(look(statement)))));
    const characters = [...paragraph.repeat(800)];
    expect(often.every(({ start, end, quote }) => characters.slice(start, end).join('') === quote)).toBe(true);
  });
});
