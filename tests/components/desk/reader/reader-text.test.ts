import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightsByParagraph, layOutText, runsOf } from '@/components/desk/reader/lay-out-text';
import { caretRange, findWords, stepCaret, tidySelection, wordAt } from '@/components/desk/reader/passage';

const SEGMENTS = [
  { start: 0, end: 5, kind: 'headline' as const, isByPerson: false },
  { start: 7, end: 26, kind: 'body' as const, isByPerson: false },
];
const TEXT = 'Title\n\nFirst line\nand last.\n';

describe('laying a text out', () => {
  it('groups lines by segment and leaves blank lines out', () => {
    const blocks = layOutText(TEXT, SEGMENTS);
    expect(blocks.map((block) => [block.segment?.kind, block.paragraphs.map((p) => p.text)])).toEqual([['headline', ['Title']], ['body', ['First line', 'and last.']]]);
    expect(blocks[1]?.paragraphs[0]?.isApart).toBe(true);
  });

  it('shows every unit of every line with words exactly once, whatever passages overlap', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c \n]{0,60}$/), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        const blocks = layOutText(text, []);
        const marks = highlightsByParagraph(blocks, ranges.map((r, i) => ({ ...r, id: String(i) })));
        for (const paragraph of blocks.flatMap((block) => block.paragraphs)) {
          const runs = runsOf(paragraph, marks.get(paragraph.index) ?? []);
          expect(runs.map((run) => paragraph.text.slice(run.start, run.end)).join('')).toBe(text.slice(paragraph.start, paragraph.end));
          for (const run of runs) {
            const expected = ranges.flatMap((r, i) => (r.start <= paragraph.start + run.start && r.end >= paragraph.start + run.end ? [String(i)] : []));
            expect([...run.ids].sort()).toEqual(expected.sort());
          }
        }
      }),
    );
  });

  it('draws a very long line in pieces, between sentences where there are some, and loses nothing of it', () => {
    const sentence = 'وقالت الخلية إن القوات واصلت تفتيش الوادي حتى المساء. ';
    for (const line of [sentence.repeat(400).trim(), 'كلمة '.repeat(4_000).trim(), 'ك'.repeat(20_000)]) {
      const paragraphs = layOutText(`قبل\n${line}\nبعد`, []).flatMap((block) => block.paragraphs).slice(1, -1);
      expect(paragraphs.map(({ text }) => text).join('')).toBe(line);
      for (const { start, end, text } of paragraphs) expect(text).toBe(`قبل\n${line}\nبعد`.slice(start, end));
      expect(paragraphs.map(({ isContinued }) => isContinued)).toEqual(paragraphs.map((_, i) => i > 0));
      if (line.includes('. ')) expect(paragraphs.every(({ text }) => text.trimEnd().endsWith('.') && text.length < 4_000)).toBe(true);
      expect(paragraphs.length > 3).toBe(line.includes(' '));
    }
  });

  it('counts a passage that goes on from the line before as begun once only', () => {
    const blocks = layOutText(TEXT, SEGMENTS);
    const marks = highlightsByParagraph(blocks, [{ id: 'a', start: 13, end: 21 }]);
    const begun = blocks.flatMap((block) => block.paragraphs).flatMap((p) => runsOf(p, marks.get(p.index) ?? [])).flatMap((run) => run.begins);
    expect(begun).toEqual(['a']);
  });
});

describe('what a selection means', () => {
  it.each([
    ['  nine killed ', 0, 14, 'nine killed'],
    ['قُتِلَ تسعة', 0, 3, 'قُتِ'],
    ['قُتِلَ تسعة', 1, 6, 'قُتِلَ'],
    ['a 𝟙 b', 3, 4, '𝟙'],
    ['\u200f39 وكرا\u200f ', 0, 9, '39 وكرا'],
  ])('reads %j from %i to %i as %j', (text, start, end, meant) => {
    const range = tidySelection(text, { start, end });
    expect(range && text.slice(range.start, range.end)).toBe(meant);
  });

  it('means nothing when only white space is selected', () => {
    expect(tidySelection('a  b', { start: 1, end: 3 })).toBeNull();
  });
});

describe('moving by words', () => {
  const text = 'قتل 1,500 شخص، ثم 39.';
  const words = findWords(text);
  it('keeps a number with its separators one word', () => {
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(['قتل', '1,500', 'شخص', 'ثم', '39']);
  });
  it('steps, extends, turns round and stays inside the text', () => {
    let caret = stepCaret(words, null, 1, false);
    expect(caret).toEqual({ anchor: 0, focus: 0 });
    caret = stepCaret(words, stepCaret(words, caret, 1, false), 1, true);
    expect(text.slice(caretRange(words, caret)?.start, caretRange(words, caret)?.end)).toBe('1,500 شخص');
    expect(stepCaret(words, caret, -9, true)).toEqual({ anchor: 1, focus: 0 });
    expect(stepCaret(words, caret, 99, false)).toEqual({ anchor: 4, focus: 4 });
  });
  it('finds the word under an offset', () => {
    expect([0, 5, 14, 99].map((offset) => wordAt(words, offset))).toEqual([0, 1, 2, 4]);
    expect(wordAt([], 3)).toBe(-1);
  });
});
