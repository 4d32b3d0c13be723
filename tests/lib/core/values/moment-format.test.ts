import { describe, expect, it } from 'vitest';
import { formatMoment } from '@/lib/core/values/moment-format';

const AT = '2026-03-18T08:00:15.120Z';

describe('a moment on the desk', () => {
  it.each([
    ['en', 'day', '18 March 2026'],
    ['en', 'minute', '18 March 2026, 08:00'],
    ['en', 'second', '18 March 2026, 08:00:15'],
    ['ar', 'minute', '18 آذار/مارس 2026، 08:00'],
  ] as const)('in %s to the %s is told as dates of sources are', (locale, to, words) => {
    expect(formatMoment(AT, locale, to)).toBe(words);
  });
});
