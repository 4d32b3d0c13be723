import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/core/extract/dates/find-dates';

const FOLDER = '../shared/eval';
/** The share of rows read as that library reads them; some rows of it are wishes or follow other policies (parts of a month). */
const BARS = { ar: 0.92, en: 0.9 } as const;

type Resolution = Record<string, string | undefined>;

interface Row {
  input: string;
  kind: string;
  upstream_unsupported?: string;
  reference?: string;
  expected: { value?: { FutureResolution?: Resolution; PastResolution?: Resolution } }[];
}

/** The first days a row asks for: the later and the earlier reading of each. */
const wantedOf = (row: Row): [string, string | undefined][] =>
  row.expected.flatMap(({ value }) => {
    const [future, past] = [value?.FutureResolution ?? {}, value?.PastResolution ?? {}];
    const first = future.date ?? future.startDate;
    return first ? [[first, past.date ?? past.startDate] as [string, string | undefined]] : [];
  });

describe.skipIf(!existsSync(FOLDER))('dates on the Recognizers rows (skipped where ../shared is absent)', () => {
  it.each(['ar', 'en'] as const)('reads single dates and ranges: %s', (language) => {
    const rows = readFileSync(`${FOLDER}/dates-${language}.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);
    const dated = rows.filter((row) => !row.upstream_unsupported && (row.kind === 'date' || row.kind === 'daterange') && wantedOf(row).length > 0);
    const misses = dated.filter((row) => {
      const anchor = (row.reference ?? '2016-11-07').slice(0, 10);
      const found = findDates(row.input.replace(/\s+/g, ' '), { language, anchor }).map(({ value }) => value.earliest);
      return !wantedOf(row).every(([future, past]) => found.includes(future) || (past !== undefined && found.includes(past)));
    });
    expect(1 - misses.length / dated.length, misses.map(({ input }) => input).join('; ')).toBeGreaterThanOrEqual(BARS[language]);
  });
});
