import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDate, comparisonBounds, dateFromEdtf, dateWarnings, isLater, relateDates } from '@/lib/core/values/date';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import { isEdtf, readEdtf } from '@/lib/core/values/date-reading';

function on(edtf: string, text = edtf) {
  const value = dateFromEdtf(edtf, text);
  if (!value) throw new Error(`${edtf} is not read`);
  return value;
}

describe('readEdtf', () => {
  it.each([
    ['2024-11-22', '2024-11-22', '2024-11-22'], ['2024-11', '2024-11-01', '2024-11-30'], ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'], ['2021-03-0X', '2021-03-01', '2021-03-09'], ['201X', '2010-01-01', '2019-12-31'],
    ['2024-08-29/', '2024-08-29', null], ['2024-08-29/..', '2024-08-29', null], ['/2021-03-23', null, '2021-03-23'],
    ['2017-10~/2017-12', '2017-10-01', '2017-12-31'], ['2021-03-23~', '2021-03-23', '2021-03-23'], ['2022-05-12?', '2022-05-12', '2022-05-12'],
    ['2024-11-22T23:30:00+03:00', '2024-11-22', '2024-11-22'], ['2024-11-22T01:30:00+03:00', '2024-11-22', '2024-11-22'],
    ['2024-01-01/2024-01-01', '2024-01-01', '2024-01-01'], ['2024-11/2024-11-22', '2024-11-01', '2024-11-22'],
    ['2024-11-22T22:00/2024-11-23T04:00', '2024-11-22', '2024-11-23'],
  ])('takes %s as %s to %s', (edtf, earliest, latest) => {
    expect(readEdtf(edtf)).toMatchObject({ earliest, latest });
  });

  it.each(['', 'yesterday', '2024-13', '2024-02-30', '2024-11-22T25:00', '2024/2025/2026', '2024-11-22/2024-11-20', '{2020,2021}', '[2020-01-01..2020-02-01]', '2021-21', 'Y-17E7', '../..', '/', '-0044', 'x'.repeat(1000)])(
    'refuses "%s"', (text) => {
      expect(readEdtf(text)).toBeNull();
    });

  it('knows sets and seasons for EDTF, and leaves them', () => {
    expect(['[2020..2021]', '2021-21', '2024-11-22'].every(isEdtf)).toBe(true);
    expect(['soon', '', '2024-13'].some(isEdtf)).toBe(false);
  });

  it('tells an unknown end from an open one', () => {
    expect(readEdtf('2024-08-29/')?.end.state).toBe('unknown');
    expect(readEdtf('2024-08-29/..')?.end.state).toBe('open');
  });

  it('never throws, and never gives an earliest after the latest', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X~?%./T:-]{1,25}$/)), (text) => {
      const read = readEdtf(text);
      if (read && read.earliest !== null && read.latest !== null) expect(read.earliest <= read.latest).toBe(true);
    }));
  });
});

describe('bounds for comparison', () => {
  it.each([
    ['2021-03-23~', '2021-03-22', '2021-03-24'], ['2024-10~', '2024-09-01', '2024-11-30'], ['2024~', '2023-01-01', '2025-12-31'],
    ['2017-10~/2017-12', '2017-09-01', '2017-12-31'], ['2022-05-12?', '2022-05-12', '2022-05-12'], ['2024-03-31~/2024-04-02', '2024-03-30', '2024-04-02'],
    ['2024-11-22T23:00', '2024-11-22', '2024-11-23'], ['2024-11-22T04:59', '2024-11-21', '2024-11-22'], ['2024-11-22T05:00', '2024-11-22', '2024-11-22'],
    ['2024-11-22T22:59', '2024-11-22', '2024-11-22'],
  ])('%s widens to %s … %s', (edtf, earliest, latest) => {
    expect(comparisonBounds(on(edtf))).toEqual({ earliest, latest });
  });

  it('spreads a night named in words over both dates it touches', () => {
    expect(comparisonBounds(on('2024-11-22', 'فجر الجمعة'))).toEqual({ earliest: '2024-11-21', latest: '2024-11-23' });
    expect(comparisonBounds(on('2024-11-22', 'overnight'))).toEqual({ earliest: '2024-11-21', latest: '2024-11-23' });
    expect(comparisonBounds(on('2024-11-22', 'يوم الجمعة حين انفجر'))).toEqual({ earliest: '2024-11-22', latest: '2024-11-22' });
  });
});

describe('relateDates', () => {
  it.each([
    ['2024-11-22', '2024-11-22', 'equal'], ['2024-11-22', '2024-11', 'inside'], ['2024', '2024-11', 'contains'],
    ['2024-10/2024-11', '2024-11/2024-12', 'overlaps'], ['2024-11-20', '2024-11-22', 'before'], ['2024-11-22', '2024-11-20', 'after'],
    ['2024-11-21~', '2024-11-22', 'near'], ['2024-11-22T23:30', '2024-11-23', 'near'], ['2024-11-21?', '2024-11-22', 'before'],
    ['2024-08-29/', '2024-11-22', 'unknown'], ['2024-08-29/', '2021-03-23', 'after'], ['2024-08-29/..', '2024-11-22', 'contains'],
    ['2024-08-29/', '2024-08-29/', 'equal'],
  ] as const)('%s to %s: %s', (a, b, relation) => {
    expect(relateDates(on(a), on(b))).toBe(relation);
  });

  it('turns round when its sides are swapped', () => {
    const turned = { equal: 'equal', inside: 'contains', contains: 'inside', overlaps: 'overlaps', near: 'near', before: 'after', after: 'before', unknown: 'unknown' };
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-03-01'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
    const date = fc.oneof(day, day.map((d) => `${d}~`), day.map((d) => d.slice(0, 7)), day.map((d) => `${d}/`), fc.tuple(day, day).map((d) => d.sort().join('/')));
    fc.assert(fc.property(date, date, (a, b) => {
      expect(relateDates(on(b), on(a))).toBe(turned[relateDates(on(a), on(b))]);
    }));
  });
});

describe('isLater', () => {
  it.each([
    ['2024-11-23', '2024-11-22', true], ['2024-11-22', '2024-11-22', false], ['2024-11-22T20:00', '2024-11-22T18:00', true],
    ['2024-11-22T20:00', '2024-11-22', false], ['2024-11-22T20:00Z', '2024-11-22T18:00', false], ['2024-11', '2024-11-22', false],
    ['2024-11-23~', '2024-11-22', false], ['2024-11-23T00:30', '2024-11-22T23:30', true],
  ])('%s after %s: %s', (a, b, later) => {
    expect(isLater(on(a), on(b))).toBe(later);
  });
});

describe('formatDate', () => {
  it.each([
    ['2024-11-22', '22 November 2024', '22 تشرين الثاني/نوفمبر 2024'],
    ['2024-08', 'August 2024', 'آب/أغسطس 2024'],
    ['2019', '2019', '2019'],
    ['2021-03-23~', 'about 23 March 2021', 'نحو 23 آذار/مارس 2021'],
    ['2022-05-12?', '12 May 2022 (uncertain)', '12 أيار/مايو 2022 (غير مؤكد)'],
    ['2021-03-01/2021-03-10', '1 to 10 March 2021', 'من 1 إلى 10 آذار/مارس 2021'],
    ['2024-10/2024-11', 'October 2024 to November 2024', 'من تشرين الأول/أكتوبر 2024 إلى تشرين الثاني/نوفمبر 2024'],
    ['2024-08-29/', 'since 29 August 2024 (end not stated)', 'منذ 29 آب/أغسطس 2024 (لم تُذكر النهاية)'],
    ['/2021-03-23', 'until 23 March 2021 (start not stated)', 'حتى 23 آذار/مارس 2021 (لم تُذكر البداية)'],
    ['2021-03-0X', '1 to 9 March 2021', 'من 1 إلى 9 آذار/مارس 2021'],
    ['2024-11-XX', 'November 2024', 'تشرين الثاني/نوفمبر 2024'],
    ['201X', '2010 to 2019', 'من 2010 إلى 2019'],
    ['2024-11-22T23:05+03:00', '22 November 2024, 23:05 UTC+03:00', '22 تشرين الثاني/نوفمبر 2024، 23:05 UTC+03:00'],
  ])('tells %s', (edtf, en, ar) => {
    expect(formatDate(on(edtf), 'en')).toBe(en);
    expect(formatDate(on(edtf), 'ar')).toBe(ar);
  });

  it('falls back to the bounds, then to the words of the source, then says so', () => {
    expect(formatDate({ edtf: null, earliest: '2024-11-01', latest: '2024-11-03', text: '' }, 'en')).toBe('1 to 3 November 2024');
    expect(formatDate({ edtf: null, earliest: null, latest: null, text: 'الخميس' }, 'ar')).toBe('الخميس');
    expect(formatDate({ edtf: null, earliest: null, latest: null, text: '' }, 'en')).toBe('date not known');
  });
});

describe('parseDate', () => {
  it.each([
    ['2024-11-22', '2024-11-22'], ['٢٢/١١/٢٠٢٤', '2024-11-22'], ['22/11/2024', '2024-11-22'], ['11/22/2024', '2024-11-22'], ['5/6/2024', '2024-06-05'],
    ['22 November 2024', '2024-11-22'], ['November 22, 2024', '2024-11-22'], ['22 تشرين الثاني 2024', '2024-11-22'], ['٢٢ نوفمبر ٢٠٢٤', '2024-11-22'],
    ['22 تشرين الثاني/نوفمبر 2024', '2024-11-22'], ['آب 2024', '2024-08'], ['2024', '2024'], ['2024-08-29/', '2024-08-29/'], ['2021-03-23~', '2021-03-23~'],
  ])('reads %s', (text, edtf) => {
    expect(parseDate(text)).toMatchObject({ ok: true, value: { edtf, text, basis: 'explicit' } });
  });

  it.each(['yesterday', '31/2/2024', '32 March 2024', 'الخميس', '2024-11-22 nonsense'])('refuses %s', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, problem: 'not_a_date' });
  });
});

describe('checkDate', () => {
  it.each([
    ['not_edtf', { edtf: 'soon', earliest: null, latest: null, basis: 'explicit' as const }, ['basis_without_date', 'not_edtf']],
    ['bounds_differ_from_edtf', { edtf: '2024-11', earliest: '2024-11-02', latest: '2024-11-30', basis: 'explicit' as const }, ['bounds_differ_from_edtf']],
    ['earliest_after_latest', { edtf: null, earliest: '2024-11-03', latest: '2024-11-02', basis: 'inferred' as const }, ['earliest_after_latest']],
    ['basis_without_date', { edtf: null, earliest: null, latest: null, basis: 'resolved' as const }, ['basis_without_date']],
    ['not_a_day', { edtf: null, earliest: '2024-02-30', latest: null, basis: 'explicit' as const }, ['not_a_day']],
  ])('names %s', (code, value, problems) => {
    const found = checkDate(value);
    expect(found).toContain(code);
    expect(found.length).toBeLessThanOrEqual(problems.length);
  });

  it('accepts every date it makes itself', () => {
    expect(checkDate(on('2024-08-29/'))).toEqual([]);
    expect(checkDate(on('2021-03-23~'))).toEqual([]);
  });

  it('warns of doubt and approximation', () => {
    expect(dateWarnings(on('2022-05-12?'))).toEqual(['uncertain_date']);
    expect(dateWarnings(on('2021-03-23~'))).toEqual(['approximate_date']);
    expect(dateWarnings(on('2021-03-23'))).toEqual([]);
  });
});
