import { describe, expect, it } from 'vitest';
import { placeFromText } from '@/lib/core/evidence/place-from-text';
import { relatePlaces } from '@/lib/core/values/place';

function relate(a: string, b: string) {
  const [first, second] = [placeFromText(a), placeFromText(b)];
  if (!first || !second) throw new Error('no place');
  return relatePlaces(first, second);
}

describe('places named on the command line', () => {
  it.each([
    ['محافظة نينوى', 'نينوى', 'equal'], ['Mosul', 'الموصل', 'equal'], ['الموصل', 'نينوى', 'inside'], ['العراق', 'الموصل', 'contains'],
    ['قرية لا يعرفها أحد، الموصل', 'نينوى', 'inside'], ['Mosul, Nineveh', 'Nineveh', 'inside'], ['نينوى', 'كركوك', 'tension'], ['الموصل', 'بغداد', 'disjoint'],
    ['العراق وسوريا', 'العراق', 'unknown'], ['مكان مجهول', 'مكان آخر', 'unknown'], ['مكان مجهول', 'مكان مجهول', 'equal'],
  ])('%s to %s: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });

  it('are none in empty text', () => {
    expect(placeFromText('')).toBeNull();
    expect(placeFromText(' ، ')).toBeNull();
  });
});
