import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersons } from '@/lib/core/extract/entities/find-persons';
import { findUnits } from '@/lib/core/extract/entities/find-units';

const units = (text: string) => findUnits(text).map(({ value }) => [value.text, value.designation?.ordinal, value.designation?.echelon, value.designation?.service]);
const persons = (text: string) => findPersons(text).map(({ value }) => value.name);

describe('findUnits', () => {
  it.each<[string, string, (string | number | null)[][]]>([
    ['U1', 'قوة من اللواء السابع للحشد الشعبي', [['اللواء السابع للحشد الشعبي', 7, 'brigade', 'popular_mobilisation']]],
    ['U1', 'وقائد الفرقة المدرعة التاسعة', [['الفرقة المدرعة التاسعة', 9, 'division', 'army']]],
    ['U1', 'اللواء (45) حشد شعبي', [['اللواء (45) حشد شعبي', 45, 'brigade', 'popular_mobilisation']]],
    ['U1', 'الفوج الحادي عشر', [['الفوج الحادي عشر', 11, 'regiment', null]]],
    ['U1', 'باللواء الخامس والعشرين', [['اللواء الخامس والعشرين', 25, 'brigade', null]]],
    ['U2', 'the 7th Iraqi Army Brigade', [['7th Iraqi Army Brigade', 7, 'brigade', 'army']]],
    ['U2', 'The Tenth Division', [['Tenth Division', 10, 'division', null]]],
    ['U3 U4', 'والجيش (فق10) لتأمين', [['فق10', 10, 'division', 'army']]],
    ['U3', 'طائرات (F-16) وجهت ضربات', []],
    ['N3', 'اللواء يحيى رسول', []],
    ['U1', 'سرية تامة و20 عنصرا', []],
  ])('%s reads %s', (_rule, text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('findPersons', () => {
  it('N1 N2 finds names behind titles', () => {
    expect(persons('وقال اللواء يحيى رسول، الناطق باسم')).toEqual(['يحيى رسول']);
    expect(persons('الفريق أول قوات خاصة الركن عبد الأمير رشيد يارالله')).toEqual(['عبد الأمير رشيد يارالله']);
    expect(persons('السيد محمد شياع السوداني يتلقى اتصالا')).toEqual(['محمد شياع السوداني']);
    expect(persons('said Gen. Abdul Razaq Yaqubi, the police chief')).toEqual(['Abdul Razaq Yaqubi']);
  });

  it('N3 a title before an ordinal is a unit', () => {
    expect(persons('اللواء السابع في الجيش')).toEqual([]);
  });

  it('any text: offsets slice to the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom('اللواء', 'السابع', 'للحشد', 'الشعبي', 'فق10', '(', '7th', 'Brigade', 'Gen.', 'Abdul', 'عبد', 'السيد', 'عليّ'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, value } of [...findUnits(text), ...findPersons(text)]) expect([...text].slice(start, end).join('')).toBe(value.text);
      }),
    );
  });
});
