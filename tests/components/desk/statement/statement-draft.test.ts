import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, entryOf, typeNumber } from '@/components/desk/statement/number-entry';
import { beginStatement, inheritStatement, withIncident } from '@/components/desk/statement/inherit-statement';
import { readPassage } from '@/components/desk/statement/read-passage';
import { EMPTY_DRAFT, fieldsOf, valueOf } from '@/components/desk/statement/statement-draft';
import type { IncidentChoice, SourceView, StatementView } from '@/components/desk/reader/source-view';
import { boundsFor } from '@/lib/core/values/quantity';
import { createStatementInput } from '@/lib/schemas/statement';

const blank = { qualifier: 'exact' as const, first: '', second: '' };

describe('typing a number', () => {
  it.each([
    ['39', { low: 39, high: 39 }, 'exact'],
    ['٣٩', { low: 39, high: 39 }, 'exact'],
    ['>30', { low: 31, high: null }, 'more_than'],
    ['أكثر من ٣٠', { low: 31, high: null }, 'more_than'],
    ['at least 9', { low: 9, high: null }, 'at_least'],
    ['بين 10 و20', { low: 10, high: 20 }, 'range'],
    ['about 200', { low: 180, high: 220 }, 'about'],
    ['0', { low: 0, high: 0 }, 'exact'],
  ])('reads %s', (typed, bounds, qualifier) => {
    const entry = typeNumber(blank, typed);
    expect(entry.qualifier).toBe(qualifier);
    expect(boundsOf(entry)).toEqual(bounds);
  });

  it('comes back from what is stored as what was typed', () => {
    const qualifiers = fc.constantFrom('exact', 'at_least', 'more_than', 'at_most', 'less_than', 'about', 'range', 'vague', 'indefinite');
    fc.assert(
      fc.property(qualifiers, fc.integer({ min: 1, max: 5_000 }), fc.nat(500), (qualifier, n, more) => {
        const stored = { ...boundsFor(qualifier as 'exact', n, n + more), qualifier: qualifier as 'exact' };
        if (stored.qualifier === ('indefinite' as string)) stored.low = 2;
        expect(boundsOf(entryOf(stored))).toEqual({ low: stored.low, high: stored.high });
      }),
    );
  });

  it('leaves what is no number for the schema to refuse beside its field', () => {
    const value = valueOf({ ...EMPTY_DRAFT, number: { ...blank, first: 'nine-ish' } }, 'nine-ish');
    const parsed = createStatementInput.safeParse({ snapshotId: 's', start: 0, end: 8, exact: 'nine-ish', ...fieldsOf(EMPTY_DRAFT, 'nine-ish'), value });
    expect(parsed.error?.issues.find((issue) => issue.path.join('.') === 'value.low')?.message).toBe('numberExpected');
  });
});

const read = (text: string, quote: string, language: string, published: string | null = null) => {
  const start = text.indexOf(quote);
  return readPassage(text, { start, end: start + quote.length }, { language, published });
};

describe('reading a passage', () => {
  it.each([
    ['مقتل تسعة مسلحين', 'ar', { qualifier: 'exact', first: '9', second: '' }],
    ['دمرت ٣٩ وكرا', 'ar', { qualifier: 'exact', first: '39', second: '' }],
    ['more than thirty people were killed', 'en', { qualifier: 'more_than', first: '30', second: '' }],
  ])('finds the count of %s', (quote, language, number) => {
    expect(read(quote, quote, language).draft.number).toEqual(number);
  });
  it('finds no number where there is no count', () => {
    expect(read('the 7th brigade', 'the 7th brigade', 'en').draft.number).toBeUndefined();
  });
  it('reads the passage that is selected, not its neighbour, with who said it from the line around', () => {
    const text = 'Heading 77\nThe Joint Command said on Friday that nine militants had been killed, and four civilians wounded.\nMore.';
    expect(read(text, 'four civilians wounded', 'en', '2024-11-22')).toMatchObject({
      draft: { number: { first: '4' }, attribute: 'wounded', subject: 'civilian' }, attribution: [{ name: 'Joint Command', role: 'originator' }],
    });
  });
});

const incident: IncidentChoice = { id: 'i1', name: 'Bridge', eventDate: '2024-03-05', place: null, placeText: 'the bridge' };
const source: SourceView = {
  id: 's', version: 1, title: '', kind: 'article', language: 'en', outlet: { id: 'o', name: 'The Post', entityId: 'e', isOfficial: false }, url: null, author: null, published: '2024-03-06',
  publishedTime: null, confidential: false, agreedWordingAr: '', agreedWordingEn: '', notes: '', isArchived: false, createdBy: null, createdAt: '', incidents: [{ id: 'i1', name: 'Bridge' }],
};

describe('what a new statement inherits', () => {
  it('takes date and place of the one incident, said and as-of of the source, and its outlet as carrier', () => {
    expect(inheritStatement({ source, statements: [], incidents: [incident] })).toMatchObject({
      incidentId: 'i1', eventDate: '2024-03-05', place: { name: 'the bridge' }, said: '2024-03-06', asOf: '2024-03-06', chain: [{ name: 'The Post', role: 'carrier', id: 'e' }],
    });
  });
  it('takes value and speaker from the passage, when and where only if nothing was inherited', () => {
    const reading = { draft: { number: { qualifier: 'exact' as const, first: '9', second: '' }, eventDate: '2020-01-01', scope: 'incident' as const }, attribution: [{ name: 'Joint Command', role: 'originator' as const }] };
    const draft = beginStatement({ source, statements: [], incidents: [incident] }, reading);
    expect(draft).toMatchObject({ number: { first: '9' }, eventDate: '2024-03-05', chain: [{ name: 'Joint Command', role: 'originator' }, { name: 'The Post', role: 'carrier' }] });
  });
  it('takes all but the value from the statement made last', () => {
    const base = { eventDate: '2024-03-04', eventBasis: 'explicit', scope: 'incident', period: '', assertion: 'asserted', asOf: '', said: '', place: null, placeText: 'x', incident: null, chain: [{ name: 'Cell', role: 'originator' }] };
    const made = (createdAt: string, low: number) => ({ ...base, createdAt, value: { kind: 'quantity', low, high: low, qualifier: 'exact', unit: null, attribute: 'wounded', subject: 'civilian', text: '' } }) as unknown as StatementView;
    const draft = inheritStatement({ source, statements: [made('2026-01-02', 4), made('2026-01-01', 9)], incidents: [incident] });
    expect(draft).toMatchObject({ eventDate: '2024-03-04', attribute: 'wounded', subject: 'civilian', chain: [{ name: 'Cell', role: 'originator' }], number: { first: '' } });
  });
  it('follows another incident, but keeps a date that the person typed', () => {
    const other: IncidentChoice = { id: 'i2', name: 'Market', eventDate: '2024-04-01', place: null, placeText: 'the market' };
    const draft = inheritStatement({ source, statements: [], incidents: [incident] });
    expect(withIncident(draft, other, incident)).toMatchObject({ incidentId: 'i2', eventDate: '2024-04-01', place: { name: 'the market' } });
    expect(withIncident({ ...draft, eventDate: '2024-03-07' }, other, incident).eventDate).toBe('2024-03-07');
  });
});
