import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaces } from '@/lib/core/extract/places/find-places';
import { ancestorsOf, openGazetteer } from '@/lib/core/extract/places/gazetteer';
import { place } from '@/lib/core/extract/places/gazetteer-entry';
import { GAZETTEER_IQ } from '@/lib/core/extract/places/gazetteer-iq';
import { GAZETTEER_SY } from '@/lib/core/extract/places/gazetteer-sy';

const read = (text: string) => findPlaces(text).map(({ value }) => [value.text, value.placeId]);

describe('findPlaces', () => {
  it('P1 knows names with clitics, spellings and both scripts', () => {
    expect(read('في بغداد وبالموصل ونينوي ولكركوك')).toEqual([
      ['بغداد', 'iq-baghdad'], ['الموصل', 'iq-nineveh-mosul'], ['نينوي', 'iq-nineveh'], ['كركوك', 'iq-kirkuk'],
    ]);
    expect(read('near Mosul in Ninewa and Deir ez-Zor')).toEqual([['Mosul', 'iq-nineveh-mosul'], ['Ninewa', 'iq-nineveh'], ['Deir ez-Zor', 'sy-deirezzor']]);
  });

  it('P1 gives the ancestors nearest first', () => {
    expect(findPlaces('جبال قره جوغ')[0]?.value.ancestors).toEqual(['iq-nineveh-makhmur', 'iq-nineveh', 'iq']);
    expect(findPlaces('حلبجة')[0]?.value.ancestors).toEqual(['iq-kurdistan', 'iq']);
  });

  it('P1 wants capitals in Latin script', () => {
    expect(read('the blast hit a market; Ana saw it')).toEqual([]);
  });

  it('P2 takes the word before the name along and reads weak names only behind one', () => {
    expect(read('محافظة نينوى ومنطقة الدورة')).toEqual([['محافظة نينوى', 'iq-nineveh'], ['منطقة الدورة', 'iq-baghdad-dora']]);
    expect(read('عقدت الدورة الثانية في قاعة حديثة')).toEqual([]);
  });

  it('P2 an unknown village is a place without id; "من ناحية أخرى" is none', () => {
    expect(read('في قرية السلامية الجديدة')).toEqual([['قرية السلامية الجديدة', null]]);
    expect(read('من ناحية أخرى قال')).toEqual([]);
  });

  it('P2 the first half of a compound name takes the other along', () => {
    expect(read('في مخيم أبو رمان قرب النهر')).toEqual([['مخيم أبو رمان', null]]);
    expect(read('على بلدة عين الوردة أمس')).toEqual([['بلدة عين الوردة', null]]);
  });

  it('P3 a part has the whole as its first ancestor', () => {
    const [east] = findPlaces('فلول داعش شرقي الأنبار');
    expect(east?.value).toMatchObject({ text: 'شرقي الأنبار', placeId: null, ancestors: ['iq-anbar', 'iq'] });
    expect(findPlaces('في شمال شرق سوريا')[0]?.value.ancestors).toEqual(['sy']);
  });

  it('P4 a sector is no place', () => {
    const [sector] = findPlaces('ضمن قاطع عمليات نينوى');
    expect(sector?.value).toMatchObject({ placeKind: 'command_sector', placeId: 'sector-iq-nineveh', ancestors: ['iq-nineveh', 'iq'] });
  });

  it('takes a newsroom’s own places, which win', () => {
    const extra = [place('iq-nineveh-mosul-oldtown', 'الميدان', 'Al-Maydan')];
    const [found] = findPlaces('في الميدان', { extra });
    expect(found?.value).toMatchObject({ placeId: 'iq-nineveh-mosul-oldtown', ancestors: ['iq-nineveh-mosul', 'iq-nineveh', 'iq'] });
  });

  it('every entry has a unique id and a parent that exists, and no cycle', () => {
    const entries = [...GAZETTEER_IQ, ...GAZETTEER_SY];
    const gazetteer = openGazetteer();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const orphans = entries.filter(({ parent }) => parent !== null && !gazetteer.byId.has(parent));
    expect(orphans.map(({ id }) => id)).toEqual([]);
    for (const entry of entries) expect(ancestorsOf(gazetteer, entry)).not.toContain(entry.id);
  });

  it('any text: offsets slice to the text', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 5 }), fc.constantFrom('محافظة', 'قاطع', 'عمليات', 'نينوى', 'شرقي', 'الأنبار', 'للعراق', '"', 'قرية', 'وبَغداد', '😀'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, end, value } of findPlaces(text)) expect([...text].slice(start, end).join('')).toBe(value.text);
      }),
    );
  });
});
