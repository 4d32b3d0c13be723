import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '@/lib/core/excerpt/align-words';
import { distanceFromStart, searchApproximately } from '@/lib/core/excerpt/approximate-search';

/** The textbook table, to hold the bit-vectors against: fewest edits of the pattern against any stretch that ends at each offset. */
function slowErrorsAtEnds(text: string, pattern: string): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  return [...text].map((letter) => {
    const next = [0];
    for (let i = 1; i <= pattern.length; i += 1) {
      next.push(Math.min((column[i - 1] ?? 0) + (pattern[i - 1] === letter ? 0 : 1), (column[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1));
    }
    column = next;
    return next[pattern.length] ?? 0;
  });
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ب'), maxLength });

describe('searchApproximately', () => {
  it.each([
    ['exactly', 'the nine killed here', 'nine killed', 0, { start: 4, end: 15, errors: 0 }],
    ['with a letter replaced', 'the nine billed here', 'nine killed', 1, { start: 4, end: 15, errors: 1 }],
    ['with a letter put in', 'the nine kiilled here', 'nine killed', 1, { start: 4, end: 16, errors: 1 }],
    ['with a letter left out', 'the nine klled here', 'nine killed', 1, { start: 4, end: 14, errors: 1 }],
  ])('finds a pattern %s', (_, text, pattern, maxErrors, match) => {
    expect(searchApproximately(text, pattern, maxErrors)).toEqual([match]);
  });

  it('gives each place once, in text order, and none beyond the budget', () => {
    expect(searchApproximately('nine killed, nine killed', 'nine killed', 2).map((match) => match.start)).toEqual([0, 13]);
    expect(searchApproximately('nothing of the kind', 'nine killed', 2)).toEqual([]);
    expect(searchApproximately('', 'nine', 2)).toEqual([]);
  });

  it('agrees with the textbook on the fewest edits, for patterns of one block and of several', () => {
    fc.assert(fc.property(letters(120), letters(90).filter((pattern) => pattern !== ''), fc.nat(20), (text, pattern, maxErrors) => {
      const slow = slowErrorsAtEnds(text, pattern);
      const fewest = Math.min(Infinity, ...slow);
      const found = searchApproximately(text, pattern, Math.min(maxErrors, pattern.length - 1));
      const isReachable = fewest <= Math.min(maxErrors, pattern.length - 1);
      expect(found.length > 0).toBe(isReachable);
      if (isReachable) expect(Math.min(...found.map((match) => match.errors))).toBe(fewest);
      for (const { end, errors } of found) expect(slow[end - 1]).toBe(errors);
    }));
  });
});

describe('distanceFromStart', () => {
  it.each([['abc', 'abcdef', 0], ['abc', 'abd', 1], ['abc', '', 3], ['', 'abc', 0], ['abc', 'xabc', 1]])('%s in %s: %d', (a, b, distance) => {
    expect(distanceFromStart(a, b)).toBe(distance);
  });
});

describe('alignWords', () => {
  const words = (text: string) => text.split(' ');

  it('finds where a rewritten passage begins and ends', () => {
    const found = words('and elsewhere the army said late on friday that nine men were killed near the bridge while talks went on');
    expect(alignWords(words('the army said that nine men were killed near the old bridge'), found)).toEqual({ start: 2, end: 16 });
  });

  it('takes a word in another form for the same word, and chance meetings for nothing', () => {
    expect(alignWords(words('والاستماع الي المطالب'), words('ثم الاستماع الي مطالب'))).toEqual({ start: 1, end: 4 });
    expect(alignWords(words('one two three'), words('four five six'))).toBeNull();
    expect(alignWords([], [])).toBeNull();
  });
});
