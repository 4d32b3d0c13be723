import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';
import { readDate, readMoney, readQuantity, readTypedNumber, statementAt } from '@/lib/core/extract/read-value';

describe('reading a selection', () => {
  it('reads what it tells, and keeps its words', () => {
    expect(readQuantity('مقتل تسعة عناصر', 'ar')).toEqual({
      kind: 'quantity', low: 9, high: 9, qualifier: 'exact', unit: 'عناصر', attribute: 'killed', subject: 'militant', text: 'مقتل تسعة عناصر',
    });
  });

  it('falls back on a bare number', () => {
    expect(readQuantity('٣٩', 'ar')).toMatchObject({ low: 39, high: 39, attribute: 'other' });
    expect(readQuantity('more than 30', 'en')).toMatchObject({ low: 31, high: null, qualifier: 'more_than' });
    expect(readQuantity('القوات العراقية', 'ar')).toBeNull();
  });

  it('reads money and dates', () => {
    expect(readMoney('5 ملايين دولار', 'ar')).toMatchObject({ low: 5_000_000, currency: 'USD' });
    expect(readDate('أمس الثلاثاء', 'ar', '2021-03-24')).toMatchObject({ earliest: '2021-03-23', basis: 'resolved' });
    expect(readDate('أمس', 'ar')).toMatchObject({ edtf: null });
  });

  it.each([['تسعة', 9], ['two dozen', 24], ['٣٩', 39]])('reads typed %s as %d', (typed, value) => {
    expect(readTypedNumber(typed)).toMatchObject({ low: value, high: value });
  });

  it('refuses two numbers typed as one', () => {
    expect(readTypedNumber('5 قتلى و3 جرحى')).toBeNull();
  });

  it('finds the statement a selection is about', () => {
    const text = 'مقتل تسعة عناصر وإصابة ثلاثة آخرين';
    const statements = extractStatements(text, { language: 'ar' });
    expect(statementAt(statements, { start: 16, end: 34 })?.attribute).toBe('wounded');
    expect(statementAt(statements, { start: 100, end: 110 })).toBeNull();
  });
});
