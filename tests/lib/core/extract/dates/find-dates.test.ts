import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, type FindDatesOptions } from '@/lib/core/extract/dates/find-dates';

const FRIDAY = '2024-11-22';
const read = (text: string, options: Partial<FindDatesOptions> = {}) =>
  findDates(text, { language: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en', anchor: FRIDAY, ...options }).map(({ value }) => value);
const edtf = (text: string, options: Partial<FindDatesOptions> = {}) => read(text, options).map((value) => value.edtf);

describe('findDates', () => {
  it.each<[string, string, string | null]>([
    ['D1', 'قال أمس', '2024-11-21'],
    ['D1', 'بعد غد', '2024-11-24'],
    ['D1', 'أول أمس', '2024-11-20'],
    ['D1', 'وقع اليوم، الجمعة 22 نوفمبر، هجوم', '2024-11-22'],
    ['D1', 'مساء اليوم/الجمعة/', '2024-11-22'],
    ['D1', 'أعلن الجيش، أمس الأربعاء، عن', '2024-11-20?'],
    ['D2', 'في الثالث والعشرين من آذار ٢٠٢١', '2021-03-23'],
    ['D2', 'يوم الخميس 14 تشرين الثاني', '2024-11-14'],
    ['D2', '16- آذار- 2025', '2025-03-16'],
    ['D2', '31-Oct-74', '1974-10-31'],
    ['D2', '20 من الشهر القادم', '2024-12-20'],
    ['D3', 'on November 17, 2014, near', '2014-11-17'],
    ['D3', 'May twenty-first', '2024-05-21'],
    ['D4', '22/11/2024', '2024-11-22'],
    ['D4', '2024-11-22', '2024-11-22'],
    ['D4', '3/2015', '2015-03'],
    ['D5', 'وفي يوليو أفاد تقرير', '2024-07'],
    ['D5', 'في مارس', '2024-03'],
    ['D6', 'في أيار/مايو 2019', '2019-05'],
    ['D6', 'في جويلية 2019', '2019-07'],
    ['D7', 'سبتمبر من العام المقبل 2025', '2025-09'],
    ['D7', 'في العام 2014', '2014'],
    ['D8', 'الثلاثاء', '2024-11-19'],
    ['D8', 'السبت الماضي', '2024-11-16'],
    ['D8', 'Friday next week', '2024-11-29'],
    ['D8', 'ثلاثاء الأسبوع الفائت', '2024-11-12'],
    ['D9', 'يوم 7', '2024-11-07'],
    ['D10', 'في مطلع أكتوبر', '2024-10-01/2024-10-10'],
    ['D10', 'منتصف آذار 2021', '2021-03-11/2021-03-20'],
    ['D10', 'أواخر العام 2017', '2017-10/2017-12'],
    ['D11', 'earlier this week', '2024-11-18/2024-11-21'],
    ['D12', 'أول يوم جمعة من يوليو 2024', '2024-07-05'],
    ['D12', 'last Monday of March 2013', '2013-03-25'],
    ['D13', 'الربع الثالث من عام 2016', '2016-07/2016-09'],
    ['D14', 'في ثمانينيات القرن الماضي', '198X'],
    ['D14', 'in the 1990s', '199X'],
    ['D15', 'صيف 2016', '2016-06/2016-08'],
    ['D16', 'عيد الفطر 2019', '2019-06-04~'],
    ['D17', '20 جمادى الأولى 1446', '2024-11-22~'],
    ['D17', 'شهر رمضان 2019', '2019-05-06~/2019-06-03~'],
    ['D19', 'قبل عامين', '2022-11-22~'],
    ['D19', 'three days ago', '2024-11-19~'],
    ['D19', 'قبل يومين من الهجوم', null],
    ['D19', 'واختفى بعد عامين', null],
    ['D20', 'الشهر الماضي', '2024-10'],
    ['D20', 'آخر شهرين', '2024-09-22/2024-11-22'],
    ['D20', 'الأسبوع المقبل', '2024-11-25/2024-12-01'],
    ['D20', 'على مدار السنوات الماضية', null],
    ['D21', 'من 4 إلى 22 يناير 1995', '1995-01-04/1995-01-22'],
    ['D21', 'July 13-15, 2013', '2013-07-13/2013-07-15'],
    ['D22', 'من 2014 حتى 2018', '2014/2018'],
    ['D23', 'from October 25, 2018 to January 25', '2018-10-25/2019-01-25'],
    ['D25', 'منذ 29 أغسطس الماضي', '2024-08-29/'],
    ['D25', 'since 2014', '2014/'],
    ['D27', 'الساعة الثالثة وربع عصر يوم الأحد', '2024-11-17'],
  ])('%s reads %s as %s', (_rule, text, expected) => {
    expect(edtf(text)).toEqual([expected]);
  });

  it('D4 marks English digits uncertain where month and day could change places', () => {
    expect(edtf('3/7/2017')).toEqual(['2017-03-07?']);
    expect(edtf('٣/٧/٢٠١٧', { language: 'ar' })).toEqual(['2017-07-03']);
  });

  it('D25 leaves the open side unknown', () => {
    expect(read('منذ 29 أغسطس الماضي')[0]).toMatchObject({ earliest: '2024-08-29', latest: null, basis: 'resolved' });
    expect(read('until May 2019')[0]).toMatchObject({ edtf: '/2019-05', earliest: null, latest: '2019-05-31', basis: 'explicit' });
  });

  it('D26 leans forward after a future verb, and by option', () => {
    expect(edtf('سوف يصل الوفد الأحد')).toEqual(['2024-11-24']);
    expect(edtf('Talks will begin on Tuesday')).toEqual(['2024-11-26']);
    expect(edtf('الثلاثاء', { lean: 'future' })).toEqual(['2024-11-26']);
  });

  it('D26 takes a day shortly ahead as ahead and one far ahead as past', () => {
    expect(edtf('في 25 نوفمبر')).toEqual(['2024-11-25']);
    expect(edtf('on December 5', { anchor: '2024-01-10' })).toEqual(['2023-12-05']);
  });

  it('never resolves without an anchor, but reads what is written out', () => {
    expect(edtf('أمس في 3 آذار', { anchor: null })).toEqual([null, null]);
    expect(read('three days ago', { anchor: null })[0]).toMatchObject({ edtf: null, earliest: null, latest: null, basis: 'none' });
    expect(read('22 نوفمبر 2024', { anchor: null })[0]).toMatchObject({ edtf: '2024-11-22', basis: 'explicit' });
  });

  it.each([
    'مقتل 163 إرهابيا واعتقال 33 آخرين', 'ارتفع العدد إلى 27.', 'في مايو 15 قتيلا', 'مارس ضغوطا', 'صلاة الجمعة', '6,107.31 people', 'شهر واحد', 'a score of 3-1', 'she may go',
    'اللواء السابع', 'رقم 5551234567', 'طائرات (F-16)', 'الساعة 11:45 قبل الظهر', 'من ناحية ثانية',
  ])('D27 finds no day in "%s"', (text) => {
    expect(read(text).filter((value) => value.edtf !== null && !/^\d{4}-05$/.test(value.edtf))).toEqual([]);
  });

  it('days that do not exist stay unresolved', () => {
    expect(edtf('31 من هذا الشهر')).toEqual([null]);
    expect(edtf('30/02/2020')).toEqual([null]);
  });

  it('refuses an anchor that is no day', () => {
    expect(() => findDates('أمس', { language: 'ar', anchor: '2024-13-01' })).toThrow(RangeError);
  });

  it('offsets are code points and slice to the text', () => {
    const text = '😀 قالت الخلية، الجمعـــة 22 نوفمبرَ 2024، إن';
    const [found] = findDates(text, { language: 'ar', anchor: FRIDAY });
    expect([...text].slice(found?.start, found?.end).join('')).toBe('الجمعـــة 22 نوفمبرَ 2024');
    expect(found?.value.text).toBe('الجمعـــة 22 نوفمبرَ 2024');
  });

  it('any text: never throws, slices, keeps order, and earliest is never after latest', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('في', 'من', 'إلى', 'و', '22', '2024', 'نوفمبر', 'الجمعة', 'قبل', 'عامين', 'الأسبوع', 'الماضي', 'between', 'and', 'May', '-', '/', '3/7', 'last', 'week', 'of', 'مطلع', 'رمضان', '31', '99', '\ud83d', 'أمس', 'منذ', 'القرن', 'الأول'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom<'ar' | 'en'>('ar', 'en'), fc.constantFrom(null, FRIDAY, '0001-01-01', '9999-12-31'), (pieces, language, anchor) => {
        const text = pieces.join(' ');
        const points = [...text];
        let at = 0;
        for (const { start, end, value } of findDates(text, { language, anchor })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(points.slice(start, end).join('')).toBe(value.text);
          if (value.earliest !== null && value.latest !== null) expect(value.earliest <= value.latest).toBe(true);
          expect(value.edtf === null).toBe(value.basis === 'none');
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
