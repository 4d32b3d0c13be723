import { describe, expect, it } from 'vitest';
import { compareRecapture } from '@/lib/core/excerpt/recapture';
import { makeSelector } from '@/lib/core/excerpt/selector';

const BEFORE = 'قال المجلس المحلي في بيان إن القصف أوقع تسعة قتلى يوم الجمعة في حي السد.\nوأضاف أن فرق الإنقاذ ما زالت تبحث عن ناجين تحت الأنقاض.\nوتوقفت المدارس.';
const PASSAGE = 'القصف أوقع تسعة قتلى يوم الجمعة في حي السد';

function changed(after: string, passage = PASSAGE) {
  const start = Array.from(BEFORE.slice(0, BEFORE.indexOf(passage))).length;
  const selector = makeSelector(BEFORE, { start, end: start + Array.from(passage).length });
  if (!selector) throw new Error('no passage');
  return compareRecapture(BEFORE, selector, after, '2031-05-02');
}

describe('X10: a passage in a later capture of its source', () => {
  it('is unchanged elsewhere in the page, spelt otherwise, or in other digits', () => {
    expect(changed(BEFORE)).toBeNull();
    expect(changed(`خبر عاجل أُضيف في أول الصفحة.\n\n${BEFORE}`)).toBeNull();
    expect(changed(BEFORE.replace('أوقع', 'اوقع').replace('حي السد', 'حيّ السدّ'))).toBeNull();
  });

  it('tells another number, and what both say', () => {
    const found = changed(BEFORE.replace('تسعة قتلى', 'اثني عشر قتيلا'));
    expect(found).toMatchObject({ change: 'value', differences: [{ kind: 'quantity' }] });
    expect(found?.differences[0]?.before).toContain('تسعة');
    expect(found?.now?.text).toContain('اثني عشر');
  });

  it('tells another day, which no digit gives away', () => {
    expect(changed(BEFORE.replace('الجمعة', 'الخميس'))).toMatchObject({ change: 'value', differences: [{ kind: 'date' }] });
  });

  it('tells a passage that reads otherwise with the same values', () => {
    expect(changed(BEFORE.replace('القصف أوقع', 'القصف العنيف أوقع'))).toMatchObject({ change: 'wording', differences: [] });
  });

  it('tells one that is gone', () => {
    expect(changed(BEFORE.replace(`إن ${PASSAGE}`, 'إن الوضع هادئ'))).toEqual({ change: 'gone', now: null, differences: [] });
  });

  it('writing the number in digits is no other number', () => {
    expect(changed(BEFORE.replace('تسعة', '9'))?.change).not.toBe('value');
  });
});
