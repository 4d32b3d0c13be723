import { describe, expect, it } from 'vitest';
import { findDates } from '@/lib/core/extract/dates/find-dates';
import type { DateCase } from './date-case';
import { DATES_EN } from './dates-en';
import { DAYS_AR } from './days-ar';
import { MONTHS_AR } from './months-ar';
import { PARTS_AR } from './parts-ar';
import { PERIODS_AR } from './periods-ar';
import { RANGES_AR } from './ranges-ar';

const FRIDAY = '2024-11-22';

const TABLES: readonly (readonly [name: string, language: 'ar' | 'en', cases: readonly DateCase[]])[] = [
  ['Arabic days', 'ar', DAYS_AR],
  ['Arabic months, years and weekdays', 'ar', MONTHS_AR],
  ['Arabic parts of periods', 'ar', PARTS_AR],
  ['Arabic periods', 'ar', PERIODS_AR],
  ['Arabic ranges', 'ar', RANGES_AR],
  ['English dates', 'en', DATES_EN],
];

describe.each(TABLES)('findDates: %s', (_name, language, cases) => {
  for (const [rule, text, expected, anchor = FRIDAY] of cases) {
    it(`${rule} reads "${text}" as ${JSON.stringify(expected)}`, () => {
      expect(findDates(text, { language, anchor }).map(({ value }) => value.edtf)).toEqual(expected);
    });
  }

  it('without an anchor resolves only what is written out', () => {
    for (const [, text] of cases) {
      for (const { value } of findDates(text, { language, anchor: null })) expect([text, value.basis]).not.toEqual([text, 'resolved']);
    }
  });
});
