import { describe, expect, it } from 'vitest';
import { findNumbers, type FoundNumber } from '@/lib/core/extract/numbers/find-numbers';
import { BOUNDS_AR } from './bounds-ar';
import { COUNTS_AR } from './counts-ar';
import { NON_COUNTS_AR } from './non-counts-ar';
import type { NumberCase } from './number-case';
import { NUMBERS_EN } from './numbers-en';

const TABLES: readonly (readonly [name: string, language: 'ar' | 'en', cases: readonly NumberCase[]])[] = [
  ['Arabic counts', 'ar', COUNTS_AR],
  ['Arabic bounds', 'ar', BOUNDS_AR],
  ['Arabic numbers that are none', 'ar', NON_COUNTS_AR],
  ['English numbers', 'en', NUMBERS_EN],
];

/** The bounds as number-case.ts writes them. */
function show({ low, high, qualifier }: FoundNumber): string {
  switch (qualifier) {
    case 'exact':
      return `${low}`;
    case 'more_than':
      return `>${(low ?? 0) - 1}`;
    case 'at_least':
      return `>=${low}`;
    case 'less_than':
      return `<${(high ?? 0) + 1}`;
    case 'at_most':
      return `<=${high}`;
    case 'about':
      return `~${((low ?? 0) + (high ?? 0)) / 2}`;
    case 'vague':
      return `v${low}-${high}`;
    case 'range':
    case 'indefinite':
      return `${low}-${high}`;
    default:
      return qualifier satisfies never;
  }
}

describe.each(TABLES)('findNumbers: %s', (_name, language, cases) => {
  for (const [rule, text, expected] of cases) {
    it(`${rule} reads "${text}" as ${expected || 'no count'}`, () => {
      const counts = findNumbers(text, language).filter(({ role }) => role === 'count');
      expect(counts.map(show).join(' ')).toBe(expected);
    });
  }
});
