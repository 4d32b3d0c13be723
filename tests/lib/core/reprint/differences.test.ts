import { describe, expect, it } from 'vitest';
import { alignPassage } from '@/lib/core/reprint/align-passage';
import { compareTexts } from '@/lib/core/reprint/compare-texts';
import { type DifferenceOptions, sameTextDifferences } from '@/lib/core/reprint/differences';
import { sliceCodePoints } from '@/lib/core/text/code-points';

const REPORT = 'وأضافت الخلية أن العملية التي جرت يوم الثلاثاء في محافظة نينوى أسفرت عن مقتل تسعة عناصر من القيادات وتدمير ثلاثة أوكار بإسناد من اللواء السابع وبلغت قيمة المواد المضبوطة 1,500 دولار بحسب ما ورد في البيان الرسمي';

function differences(change: (text: string) => string, options?: DifferenceOptions): string[] {
  const [a, b] = [REPORT, `خبر منقول عن موقع آخر ${change(REPORT)} انتهى`];
  return compareTexts(a, b).passages.flatMap((passage) => sameTextDifferences(a, b, passage, options)).map((difference) => {
    expect(sliceCodePoints(a, difference.a.start, difference.a.end)).toBe(difference.a.text);
    expect(sliceCodePoints(b, difference.b.start, difference.b.end)).toBe(difference.b.text);
    return `${difference.kind}: ${difference.a.text} / ${difference.b.text}`;
  });
}

describe('sameTextDifferences', () => {
  it('D1: one copy says 9, the other 19', () => {
    expect(differences((text) => text.replace('تسعة عناصر', '19 عنصرا'))).toEqual(['quantity: تسعة / 19']);
    expect(differences((text) => text.replace('تسعة عناصر', 'تسعة عشر عنصرا'))).toEqual(['quantity: تسعة / تسعة عشر']);
    expect(differences((text) => text.replace('1,500', '1500000'))).toEqual(['quantity: 1,500 / 1500000']);
  });

  it('D1: a hedge that only one copy has is a difference', () => {
    expect(differences((text) => text.replace('تسعة', 'أكثر من تسعة'))).toEqual(['quantity: تسعة / أكثر من تسعة']);
  });

  it('D2: the same number in words, other digits or other separators is none', () => {
    expect(differences((text) => text.replace('تسعة', '٩').replace('ثلاثة', '3').replace('1,500', '١٥٠٠'))).toEqual([]);
    expect(differences((text) => text.replaceAll('ة', 'ه').replaceAll('أ', 'ا'))).toEqual([]);
    const [point, reversed] = [REPORT.replace('1,500', '3.25'), REPORT.replace('1,500', '25ر3')];
    expect(compareTexts(point, reversed).passages.flatMap((passage) => sameTextDifferences(point, reversed, passage))).toEqual([]);
  });

  it('D2: two told by a dual alone is a number too', () => {
    expect(differences((text) => text.replace('تسعة عناصر', 'عنصرين'))).toEqual(['quantity: تسعة / عنصرين']);
    const two = REPORT.replace('تسعة عناصر', 'عنصرين');
    for (const [other, found] of [['ثلاثة عناصر', ['عنصرين / ثلاثة']], ['عنصرين اثنين', []], ['2 من العناصر', []]] as const) {
      const copy = two.replace('عنصرين', other);
      expect(compareTexts(two, copy).passages.flatMap((passage) => sameTextDifferences(two, copy, passage)).map(({ a, b }) => `${a.text} / ${b.text}`)).toEqual(found);
    }
  });

  it('D3: the same words are no difference, whenever each text was published', () => {
    expect(differences((text) => text.replace('الرسمي', 'الأخير'), { aPublished: '2024-11-21', bPublished: '2024-11-29' })).toEqual([]);
  });

  it('D1: another day, unit or place', () => {
    expect(differences((text) => text.replace('الثلاثاء', 'الأربعاء'))).toEqual(['date: يوم الثلاثاء / يوم الأربعاء']);
    expect(differences((text) => text.replace('اللواء السابع', 'اللواء التاسع'))).toEqual(['unit: اللواء السابع / اللواء التاسع']);
    for (const cue of ['محافظة', 'بلدة', 'وبمدينة', 'ولاية']) {
      const place = (name: string) => REPORT.replace('محافظة نينوى', `${cue} ${name}`);
      const found = compareTexts(place('نينوى'), place('كركوك')).passages.flatMap((passage) => sameTextDifferences(place('نينوى'), place('كركوك'), passage));
      expect(found.map(({ kind, a, b }) => [kind, a.text, b.text])).toEqual([['place', 'نينوى', 'كركوك']]);
    }
  });

  describe('D4: places that the gazetteer knows', () => {
    /** The places that differ between the report with one name in it and with another. */
    const between = (one: string, other: string) => {
      const [a, b] = [one, other].map((name) => REPORT.replace('في محافظة نينوى', `في ${name}`)) as [string, string];
      return compareTexts(a, b).passages.flatMap((passage) => sameTextDifferences(a, b, passage)).map(({ kind, a: x, b: y }) => `${kind}: ${x.text} / ${y.text}`);
    };

    it('need no word before them', () => {
      expect(between('الموصل', 'تكريت')).toEqual(['place: الموصل / تكريت']);
      expect(between('سوريا', 'ليبيا')).toEqual(['place: سوريا / ليبيا']);
    });

    it('one within the other is less precise, and another spelling or name of one is none', () => {
      for (const [one, other] of [['الرمادي', 'الأنبار'], ['العراق', 'كركوك'], ['أربيل', 'اربيل'], ['محافظة نينوى', 'نينوى']] as const) expect(between(one, other)).toEqual([]);
    });

    it('told in another order they are the same', () => {
      expect(between('العراق وسوريا', 'سوريا والعراق')).toEqual([]);
      expect(between('العراق وسوريا', 'العراق وليبيا')).toEqual(['place: سوريا / ليبيا']);
      expect(between('لبنان ثم في سوريا ثم في العراق', 'العراق ثم في سوريا ثم في لبنان')).toEqual([]);
    });
  });

  it('D3: with publication dates, two ways to name one day are no difference', () => {
    const yesterday = (text: string) => text.replace('يوم الثلاثاء', 'أمس');
    // 2024-11-19 was a Tuesday.
    expect(differences(yesterday, { aPublished: '2024-11-21', bPublished: '2024-11-20' })).toEqual([]);
    expect(differences(yesterday, { aPublished: '2024-11-21', bPublished: '2024-11-21' })).toHaveLength(1);
  });

  it('D1: a word changed that is none of these is no difference', () => {
    expect(differences((text) => text.replace('القيادات', 'المسلحين').replace('البيان', 'الخبر'))).toEqual([]);
  });
});

describe('alignPassage', () => {
  it('A4: lays every word of both sides in one column, changed ones beside each other', () => {
    const [a, b] = [REPORT, REPORT.replace('تسعة عناصر', '19 عنصرا').replace('الرسمي', '')];
    const [passage] = compareTexts(a, b).passages;
    if (!passage) throw new Error('no passage');
    const columns = alignPassage(a, b, passage);
    const changed = columns.filter((column) => !column.same).map(({ a: x, b: y }) => [x && sliceCodePoints(a, x.start, x.end), y && sliceCodePoints(b, y.start, y.end)]);
    expect(changed).toEqual([['تسعة', '19'], ['عناصر', 'عنصرا']]);
    expect(columns.flatMap(({ a: x }) => (x ? [x.start] : []))).toEqual([...columns.flatMap(({ a: x }) => (x ? [x.start] : []))].sort((p, q) => p - q));
  });
});
