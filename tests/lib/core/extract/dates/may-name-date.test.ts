import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/core/extract/dates/find-dates';
import { DATE_WORDS } from '@/lib/core/extract/dates/lexicon';
import { mayNameDate } from '@/lib/core/extract/dates/may-name-date';
import { foldForSearch } from '@/lib/core/text/fold';
import { tokenise } from '@/lib/core/text/tokens';

/** A row that the date reader takes for an unresolved stretch, and which tells an hour. */
const NO_DAY = new Set(['at a couple of']);

/** Numbers and ordinals, written alone, are days of the month to the date reader only. */
const BARE = new Set(['numeral', 'ordinal']);
const isBareWord = (word: string): boolean => {
  const stems = [word, word.replace(/^[وف]/u, '')].flatMap((stem) => [stem, stem.replace(/^[بلك]?ال|^لل/u, '')]);
  return /^\d{1,2}$/.test(word) || stems.some((stem) => BARE.has(DATE_WORDS.get(stem)?.cls ?? ''));
};

/** A text in which a time is named, beyond a bare day of the month, and which was said to name none: its date would be lost. */
function isLost(text: string): boolean {
  if (mayNameDate(tokenise(text))) return false;
  return (['ar', 'en'] as const).some((language) =>
    findDates(text, { language, anchor: '2024-11-22' }).some(({ value }) => !foldForSearch(value.text).split(/[\s-]+/).every(isBareWord)),
  );
}

describe('mayNameDate', () => {
  it('never loses a date, whatever stands beside the words of dates', () => {
    const named = [...DATE_WORDS].filter(([, { cls }]) => !BARE.has(cls)).map(([word]) => word);
    const word = fc.constantFrom(...named, '2024', '3/5', '2 / 15', '21.09', '15th', 'الـ15', '1445', 'سبتمبر10', 'هـ', '-', '،', 'من', 'the', 'مقتل');
    fc.assert(fc.property(fc.array(word, { maxLength: 6 }), (words) => !isLost(words.join(' '))), { numRuns: 3000 });
  });

  it('says no where a sentence only counts', () => {
    expect(mayNameDate(tokenise('أسفرت العملية عن مقتل تسعة مسلحين وضبط 15 عبوة'))).toBe(false);
    expect(mayNameDate(tokenise('قتل تسعة مسلحين الثلاثاء'))).toBe(true);
  });

  describe.each(['dates-ar', 'dates-duckling'])('%s (skipped where ../shared is absent)', (set) => {
    const file = `../shared/eval/${set}.jsonl`;
    it.skipIf(!existsSync(file))('loses no date of any row', () => {
      const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { input: string });
      expect(rows.map(({ input }) => input).filter((row) => isLost(row) && !NO_DAY.has(row))).toEqual([]);
    });
  });
});
