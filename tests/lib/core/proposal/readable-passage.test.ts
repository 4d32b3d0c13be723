import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readablePassages } from '@/lib/core/proposal/readable-passage';
import { countCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';

/** The passage that some words of a one-sentence text are quoted with. */
function quoteOf(text: string, words: string): string {
  const start = countCodePoints(text.slice(0, text.indexOf(words)));
  const passage = readablePassages(text)({ start, end: start + countCodePoints(words), sentence: { start: 0, end: countCodePoints(text) } });
  return sliceCodePoints(text, passage.start, passage.end);
}

const LEAD = 'قالت قيادة الشرطة في بيان تلاه الناطق باسمها مساء اليوم أمام الصحفيين 𝟙 في مبنى المحافظة القديم القريب من الجسر الكبير';
const DEED = 'إن دورية فتحت النار على سيارة مسرعة فقتلت أربعة مسلحين كانوا فيها';
const TAIL = 'ثم أغلقت الطرق المؤدية إلى الحي ونشرت نقاط تفتيش عند مداخله الأربعة حتى صباح اليوم التالي وفق ما ذكره سكان يعيشون هناك منذ سنوات طويلة';
const LONG = `${LEAD}، ${DEED}، بينهم قياديان، ${TAIL}.`;

describe('the passage that a value is quoted with', () => {
  it('is its sentence', () => {
    const text = 'وأعلنت الخلية قتل عنصرين في ضربة على وكر بالوادي.';
    expect(quoteOf(text, 'عنصرين')).toBe(text);
  });

  it('is its clause where the sentence is long, without the comma that leads on', () => {
    expect(quoteOf(LONG, 'أربعة مسلحين')).toBe(DEED);
  });

  it('takes what leads to a clause that says nothing by itself', () => {
    expect(quoteOf(LONG, 'قياديان')).toBe(`${DEED}، بينهم قياديان`);
  });

  it('of a sentence without commas is the sentence, however long', () => {
    const text = `${LEAD} ${DEED} ${TAIL}`;
    expect(quoteOf(text, 'أربعة مسلحين')).toBe(text);
  });

  it('holds its value and stays in the sentence, whatever the text', () => {
    const words = fc.array(fc.constantFrom('قتل', '12', '،', ', ', '𝟚', ':', 'at', ' ', '\n', '؛ '), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(' ');
        const length = countCodePoints(text);
        const [start, end] = [Math.min(a % length, b % length), Math.max(a % length, b % length) + 1];
        // A value begins and ends with words, never with the comma or the space beside it.
        fc.pre(!/^[\s،؛,;:]|[\s،؛,;:]$/u.test(sliceCodePoints(text, start, end)));
        const passage = readablePassages(text)({ start, end, sentence: { start: 0, end: length } });
        expect(passage.start <= start && end <= passage.end && passage.end <= length).toBe(true);
      }),
    );
  });
});
