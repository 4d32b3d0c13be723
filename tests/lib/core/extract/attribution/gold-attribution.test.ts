import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionAt, readAttributions, type SpeechSpan } from '@/lib/core/extract/attribution/read-attributions';
import { foldForSearch } from '@/lib/core/text/fold';
import { segmentText } from '@/lib/core/text/segments/segment-text';

const SHARED = '../shared';
const BAR = 0.9;
/** What the gold rows call words that nobody is named for. */
const UNATTRIBUTED = /background|narrator|unattributed/;

interface GoldRow {
  id: string;
  seed: string;
  attribution: string;
  segment: string;
  start: number;
}

const wordsOf = (name: string) => foldForSearch(name).replace(/امريكي|اميركي/g, 'اميركي').split(/[^\p{L}]+/u).filter((word) => word.length > 2);

/** At least half of the words we give are words of the gold row's name, which also explains itself in brackets. */
const isSame = (row: GoldRow, name: string | undefined): boolean => {
  if (name === undefined) return UNATTRIBUTED.test(row.attribution);
  const gold = new Set(wordsOf(row.attribution));
  const ours = wordsOf(name);
  return !UNATTRIBUTED.test(row.attribution) && ours.filter((word) => gold.has(word)).length >= ours.length / 2;
};

describe.skipIf(!existsSync(`${SHARED}/gold/statements.json`))('attribution against the gold rows (skipped where ../shared is absent)', () => {
  it('names the originator', () => {
    const rows = (JSON.parse(readFileSync(`${SHARED}/gold/statements.json`, 'utf8')) as GoldRow[]).filter(({ segment }) => segment === 'article' || segment === 'embedded-article');
    const spans = new Map<string, SpeechSpan[]>();
    const misses = rows.filter((row) => {
      const text = readFileSync(`${SHARED}/seeds/${row.seed}`, 'utf8');
      const read = spans.get(row.seed) ?? readAttributions(text, segmentText(text));
      spans.set(row.seed, read);
      return !isSame(row, attributionAt(read, row.start)?.chain[0]?.name);
    });
    expect(1 - misses.length / rows.length, misses.map(({ id }) => id).join(' ')).toBeGreaterThanOrEqual(BAR);
  });
});
