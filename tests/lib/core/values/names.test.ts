import { describe, expect, it } from 'vitest';
import { parseDesignation } from '@/lib/core/values/designation';
import { parseEntity, relateEntities } from '@/lib/core/values/entity';
import { formatValue } from '@/lib/core/values/format-value';
import { compareMoney, checkMoney, parseAmount } from '@/lib/core/values/money';
import { parsePlace, placeNameKey, relatePlaces } from '@/lib/core/values/place';
import { parseProposition } from '@/lib/core/values/proposition';
import type { EntityValue, Money, PlaceValue } from '@/lib/core/values/typed-value';

const place = (placeId: string | null, name: string, ancestors: string[] = [], placeKind: PlaceValue['placeKind'] = 'place'): PlaceValue =>
  ({ kind: 'place', placeKind, placeId, name, ancestors, text: name });

function named(text: string): PlaceValue {
  const value = parsePlace(text);
  if (!value) throw new Error('no place');
  return value;
}

describe('places', () => {
  it.each([
    ['the kind word', 'محافظة نينوى', 'نينوى'], ['spelling', 'قضاء الحويجه', 'الحويجة'], ['English', 'Nineveh Governorate', 'the province of Nineveh'],
  ])('are one whatever %s', (_, a, b) => {
    expect(placeNameKey(a)).toBe(placeNameKey(b));
    expect(relatePlaces(named(a), named(b))).toBe('equal');
  });

  it('hold what lies in them, by id and by the names written after a comma', () => {
    expect(relatePlaces(place('wadi', 'Wadi', ['kirkuk', 'iraq']), place('kirkuk', 'Kirkuk', ['iraq']))).toBe('inside');
    expect(relatePlaces(place('iraq', 'Iraq'), place('wadi', 'Wadi', ['kirkuk', 'iraq']))).toBe('contains');
    expect(relatePlaces(named('وادي الشاي، كركوك'), named('محافظة كركوك'))).toBe('inside');
    expect(relatePlaces(named('كركوك'), place('kirkuk', 'كركوك', ['iraq']))).toBe('equal');
  });

  it('are in tension as neighbours, apart under different parents, and unknown by name alone', () => {
    expect(relatePlaces(place('sul', 'Sulaymaniyah', ['iraq']), place('hal', 'Halabja', ['iraq']))).toBe('tension');
    expect(relatePlaces(place('mosul', 'Mosul', ['nineveh', 'iraq']), place('tikrit', 'Tikrit', ['salah', 'iraq']))).toBe('disjoint');
    expect(relatePlaces(place('mosul', 'Mosul', ['nineveh', 'iraq']), place('sector', 'Sector', ['salah', 'iraq'], 'command_sector'))).toBe('tension');
    expect(relatePlaces(named('Mosul'), named('Tikrit'))).toBe('unknown');
  });

  it('with one name but two entries are not one place', () => {
    expect(relatePlaces(place('a', 'Tripoli', ['lebanon']), place('b', 'Tripoli', ['libya']))).toBe('disjoint');
  });
});

describe('designations', () => {
  it.each([
    ['اللواء السابع للحشد الشعبي', 7, 'brigade', 'popular_mobilisation'], ['فق10', 10, 'division', null], ['الفرقة المدرعة التاسعة', 9, 'division', null],
    ['7th Brigade of the Popular Mobilisation Forces', 7, 'brigade', 'popular_mobilisation'], ['the Tenth Division, Iraqi Army', 10, 'division', 'army'],
    ['لواء ٥٢ في الحشد الشعبي', 52, 'brigade', 'popular_mobilisation'], ['الفرقة السابعة عشرة بالجيش', 17, 'division', 'army'],
  ])('%s', (name, ordinal, echelon, service) => {
    expect(parseDesignation(name)).toEqual({ ordinal, echelon, service });
  });

  it('are not seen in names without an echelon', () => {
    expect(parseDesignation('خلية الإعلام الأمني')).toBeNull();
    expect(parseDesignation('الطيران F-16')).toBeNull();
  });
});

describe('entities', () => {
  function entity(name: string, change: Partial<EntityValue> = {}): EntityValue {
    const value = parseEntity(name);
    if (!value) throw new Error('no entity');
    return { ...value, ...change };
  }

  it('tells units of different number, service or echelon apart, in both scripts', () => {
    expect(relateEntities(entity('اللواء السابع للحشد الشعبي'), entity('7th Brigade of the PMF'))).toBe('equal');
    expect(relateEntities(entity('الفرقة التاسعة'), entity('فق10'))).toBe('different');
    expect(relateEntities(entity('7th Brigade of the PMF'), entity('7th Brigade'))).toBe('inside');
    expect(relateEntities(entity('brigade of the army'), entity('7th Brigade of the army'))).toBe('unknown');
  });

  it('calls two names one when they fold alike or a person gave them one id, and never two for certain', () => {
    expect(relateEntities(entity('أبو أحمد'), entity('ابو احمد'))).toBe('equal');
    expect(relateEntities(entity('SMC', { entityId: 'e1' }), entity('خلية الإعلام الأمني', { entityId: 'e1' }))).toBe('equal');
    expect(relateEntities(entity('Abu Ali', { entityId: 'e1' }), entity('Abu Omar', { entityId: 'e2' }))).toBe('unknown');
  });
});

describe('money and propositions', () => {
  const money = (low: number, currency: string | null): Money => ({ kind: 'money', low, high: low, qualifier: 'exact', currency, text: '' });

  it('compares only amounts of one named currency', () => {
    expect(compareMoney(money(5, 'USD'), money(5, 'USD'))).toEqual({ comparable: true, relation: 'equal', gap: 0 });
    expect(compareMoney(money(5, 'USD'), money(5, 'IQD'))).toEqual({ comparable: false, because: 'currency_differs' });
    expect(compareMoney(money(5, 'USD'), money(5, null))).toEqual({ comparable: false, because: 'currency_unknown' });
    expect(checkMoney({ low: 1.5, high: 1.5, qualifier: 'exact', currency: 'dollars' })).toEqual(['currency_not_iso4217']);
    expect(checkMoney({ low: 1.5, high: 1.5, qualifier: 'exact', currency: 'USD' })).toEqual([]);
  });

  it('reads and writes amounts', () => {
    expect(parseAmount('1.5')).toEqual({ ok: true, value: { low: 1.5, high: 1.5, qualifier: 'exact' } });
    expect(parseAmount('٥٬٠٠٠٬٠٠٠٫٥')).toEqual({ ok: true, value: { low: 5_000_000.5, high: 5_000_000.5, qualifier: 'exact' } });
    expect(formatValue(money(5_000_000, 'USD'), 'en')).toBe('5,000,000 US dollars');
    expect(formatValue(money(5_000_000, 'USD'), 'ar')).toContain('دولار أمريكي');
    expect(formatValue(money(70, null), 'en')).toBe('70');
    expect(formatValue({ ...money(5, 'USD'), low: null, high: 99, qualifier: 'less_than' }, 'en')).toBe('less than 100 US dollars');
  });

  it('keeps a proposition as it was typed, without loose space', () => {
    expect(parseProposition('  the bridge\n was mined ')).toEqual({ ok: true, value: { kind: 'proposition', text: 'the bridge was mined' } });
    expect(parseProposition(' ')).toEqual({ ok: false, problem: 'empty' });
    expect(parseProposition('x'.repeat(501))).toEqual({ ok: false, problem: 'too_long' });
  });
});
