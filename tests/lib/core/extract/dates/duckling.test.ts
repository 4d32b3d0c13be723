import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/core/extract/dates/find-dates';

const FILE = '../shared/eval/dates-duckling.jsonl';
/** Rows coarser than an hour: times of day are passed over. */
const GRAINS = ['day', 'week', 'month', 'quarter', 'year'];
const BAR = 0.92;

interface Row {
  input: string;
  lang: string;
  kind: string;
  expected: { start?: string; grain?: string } | null;
}

describe.skipIf(!existsSync(FILE))('dates on the duckling corpus (skipped where ../shared is absent)', () => {
  it('reads Arabic rows that name a date or range', () => {
    const rows = readFileSync(FILE, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
    const dated = rows.filter(({ lang, kind, expected }) => lang === 'ar' && kind === 'time' && expected?.start && GRAINS.includes(expected.grain ?? ''));
    // The corpus reads bare weekdays forward.
    const misses = dated.filter(({ input, expected }) => {
      const found = findDates(input, { language: 'ar', anchor: '2013-02-12', lean: 'future' });
      return !found.some(({ value }) => value.earliest === expected?.start?.slice(0, 10));
    });
    expect(1 - misses.length / dated.length, misses.map(({ input }) => input).join('; ')).toBeGreaterThanOrEqual(BAR);
  });
});
