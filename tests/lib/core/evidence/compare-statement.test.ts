import { describe, expect, it } from 'vitest';
import { compareStatement } from '@/lib/core/evidence/compare-statement';
import type { Comparable } from '@/lib/core/evidence/comparable';
import type { ComparisonContext } from '@/lib/core/evidence/pair';
import type { Money } from '@/lib/core/values/typed-value';
import { count, loose, on, place, side, unit } from './sides';

type Row = [title: string, claim: Comparable, statement: Comparable, relation: string, evidence: string, code: string, context?: ComparisonContext];

const nine = count('killed', 9);
const proposition = (text: string) => ({ kind: 'proposition' as const, text });
const money = (amount: number, currency: string | null): Money => ({ kind: 'money', low: amount, high: amount, qualifier: 'exact', currency, text: '' });
const total = (value: Comparable['value'], edtf: string, change: Partial<Comparable> = {}) => side(value, { scope: 'period_total', period: on(edtf), ...change });
const looseTotal = (value: Comparable['value'], edtf: string, change: Partial<Comparable> = {}) => loose(value, { scope: 'period_total', period: on(edtf), eventDate: null, place: place('iraq'), ...change });

const TABLE: Record<string, Row[]> = {
  R1: [
    ['a number against a date', side(nine), side(on('2024-11-22')), 'not_comparable', 'not_comparable', 'kinds_differ'],
    ['a number against words', side(nine), side(proposition('the bridge was mined')), 'not_comparable', 'not_comparable', 'kinds_differ'],
  ],
  R2: [
    ['no place known', loose(nine, { place: null }), loose(nine), 'undetermined', 'undetermined', 'place_unknown'],
    ['two names that nobody tied', loose(nine, { place: { ...place(null), name: 'Mosul' } }), loose(nine, { place: { ...place(null), name: 'Tikrit' } }), 'undetermined', 'undetermined', 'place_unknown'],
    ['no date known', loose(nine), loose(nine, { eventDate: null }), 'undetermined', 'undetermined', 'date_unknown'],
    ['neighbouring governorates', loose(nine, { place: place('sul', 'iraq') }), loose(nine, { place: place('hal', 'iraq') }), 'undetermined', 'undetermined', 'place_tension_between'],
    ['an incident named on one side only', side(nine), side(nine, { incidentId: null }), 'undetermined', 'undetermined', 'place_unknown'],
  ],
  R3: [
    ['other days', loose(nine), loose(count('killed', 2), { eventDate: on('2024-11-26') }), 'not_comparable', 'not_comparable', 'dates_apart'],
    ['other places', loose(nine), loose(count('killed', 2), { place: place('tikrit', 'salah-al-din', 'iraq') }), 'not_comparable', 'not_comparable', 'places_apart'],
    ['two incidents, by a person\'s word', side(nine), side(nine, { incidentId: 'another' }), 'not_comparable', 'not_comparable', 'other_incident'],
  ],
  R4: [
    ['an incident within the period of a total', looseTotal(count('killed', 163), '2024-08/2024-11'), loose(count('killed', 2)), 'part_of', 'context', 'part_of_total'],
    ['the claim being the part', loose(count('killed', 2)), looseTotal(count('killed', 163), '2024-08/2024-11'), 'part_of', 'context', 'part_of_total'],
    ['a month within a year', looseTotal(count('killed', 163), '2024'), looseTotal(count('killed', 20), '2024-11'), 'part_of', 'context', 'part_of_total'],
    ['a governorate within the country, over one period', looseTotal(count('killed', 163), '2024'), looseTotal(count('killed', 20), '2024', { place: place('nineveh', 'iraq') }), 'part_of', 'context', 'part_of_total'],
    ['a running total, as of after the incident', looseTotal(count('killed', 163), '2024-08-29/', { asOf: on('2024-12-01') }), loose(count('killed', 2)), 'part_of', 'context', 'part_of_total'],
    ['two among them, against eight', side(count('detained', 8)), side(count('detained', 2), { isPart: true }), 'part_of', 'context', 'part_of_total'],
    ['nine among them, against eight', side(count('detained', 8)), side(count('detained', 9), { isPart: true }), 'contradicts', 'contradicts', 'part_exceeds_total'],
    ['a part above its total', looseTotal(count('killed', 10), '2024-11'), loose(count('killed', 12)), 'contradicts', 'contradicts', 'part_exceeds_total'],
    ['a part that may be above its total but need not be', looseTotal(count('killed', 10), '2024-11'), loose(count('killed', 8, 12)), 'part_of', 'context', 'part_of_total'],
    ['a denied part says nothing of the total', looseTotal(count('killed', 10), '2024-11'), loose(count('killed', 12), { assertion: 'denied' }), 'part_of', 'context', 'part_of_total'],
  ],
  R5: [
    ['overlapping periods', total(nine, '2024-10/2024-11'), total(nine, '2024-11/2024-12'), 'not_comparable', 'not_comparable', 'different_periods'],
    ['a period known on one side only', total(nine, '2024-10'), side(nine, { scope: 'period_total' }), 'not_comparable', 'not_comparable', 'different_periods'],
    ['an incident not known to lie in the period', total(nine, '2024-10'), side(nine), 'not_comparable', 'not_comparable', 'total_against_incident'],
    ['an incident of another kind within the period', looseTotal(count('killed', 163), '2024'), loose(count('wounded', 3)), 'not_comparable', 'not_comparable', 'total_against_incident'],
    ['a standing state', side(count('members', 83), { scope: 'standing' }), side(count('members', 83)), 'not_comparable', 'not_comparable', 'state_against_event'],
  ],
  R6: [
    ['a denial of the very number', side(nine), side(nine, { assertion: 'denied' }), 'contradicts', 'contradicts', 'denied_by_statement'],
    ['a denial without a number', side(nine), side(count('killed', null, null, { qualifier: 'indefinite' }), { assertion: 'denied' }), 'contradicts', 'contradicts', 'denied_by_statement'],
    ['a denial of at least five', side(nine), side(count('killed', 5, null), { assertion: 'denied' }), 'contradicts', 'contradicts', 'denied_by_statement'],
    ['a claim that denies', side(nine, { assertion: 'denied' }), side(nine), 'contradicts', 'contradicts', 'denied_by_claim'],
    ['none against nine', side(nine), side(count('killed', 0)), 'contradicts', 'contradicts', 'none_against_some'],
    ['nine against none', side(count('killed', 0)), side(nine), 'contradicts', 'contradicts', 'none_against_some'],
    ['no casualties against nine killed', side(nine), side(count('killed_or_wounded', 0)), 'contradicts', 'contradicts', 'none_against_some'],
    ['no civilian killed against nine whom nobody labelled', side(count('killed', 9, 9, { subject: 'unknown' })), side(count('killed', 0, 0, { subject: 'civilian' })), 'undetermined', 'undetermined', 'none_against_unlabelled'],
    ['an alleged figure, denied', side(nine, { assertion: 'alleged' }), side(nine, { assertion: 'denied' }), 'contradicts', 'contradicts', 'denied_by_statement'],
    ['a denied date', side(on('2024-11-22')), side(on('2024-11-22'), { assertion: 'denied' }), 'contradicts', 'contradicts', 'denied_by_statement'],
  ],
  R7: [
    ['a promise against a fact', side(on('2025-09')), side(on('2025-09'), { assertion: 'promised' }), 'not_comparable', 'not_comparable', 'not_yet_so'],
    ['a wish against a denial', side(nine, { assertion: 'desired' }), side(nine, { assertion: 'denied' }), 'not_comparable', 'not_comparable', 'not_yet_so'],
  ],
  R8: [
    ['nine militants as nine civilians', side(count('killed', 9, 9, { subject: 'militant' })), side(count('killed', 9, 9, { subject: 'civilian' })), 'recasts', 'contradicts', 'subject_recast'],
    ['fifty killed as at least fifty wounded', side(count('killed', 50)), side(count('wounded', 50, null)), 'recasts', 'undetermined', 'attribute_recast'],
    ['more than thirty militants as about thirty civilians', side(count('killed', 31, null, { qualifier: 'more_than', subject: 'militant' })), side(count('killed', 27, 33, { qualifier: 'about', subject: 'civilian' })), 'recasts', 'contradicts', 'subject_recast'],
    ['fifty killed as fifty wounded', side(count('killed', 50)), side(count('wounded', 50)), 'recasts', 'undetermined', 'attribute_recast'],
  ],
  R9: [
    ['leaders of one year and militants of another', side(count('killed', 9, 9, { subject: 'leaders' }), { eventDate: on('2022-05-12') }), side(count('killed', 2, 2, { subject: 'militant' }), { eventDate: on('2024-11-22') }), 'undetermined', 'undetermined', 'dates_far_apart'],
    ['killed within casualties', side(count('killed_or_wounded', 50)), side(count('killed', 12)), 'part_of', 'context', 'part_of_casualties'],
    ['casualties around the killed', side(count('killed', 12)), side(count('killed_or_wounded', 50)), 'part_of', 'context', 'part_of_casualties'],
    ['more killed than casualties', side(count('killed_or_wounded', 50)), side(count('killed', 60)), 'contradicts', 'contradicts', 'exceeds_casualties'],
    ['leaders within militants', side(count('killed', 9, 9, { subject: 'militant' })), side(count('killed', 2, 2, { subject: 'leaders' })), 'part_of', 'context', 'part_of_subject'],
    ['more leaders than militants', side(count('killed', 9, 9, { subject: 'militant' })), side(count('killed', 12, 12, { subject: 'leaders' })), 'contradicts', 'contradicts', 'exceeds_subject'],
    ['killed against strikes', side(nine), side(count('strikes', 18)), 'not_comparable', 'not_comparable', 'attribute_differs'],
    ['four soldiers against two militants', side(count('killed', 4, 4, { subject: 'security_forces' })), side(count('killed', 2, 2, { subject: 'militant' })), 'not_comparable', 'not_comparable', 'subject_differs'],
    ['no civilians against nine militants', side(count('killed', 9, 9, { subject: 'militant' })), side(count('killed', 0, 0, { subject: 'civilian' })), 'not_comparable', 'not_comparable', 'subject_differs'],
    ['fifty killed and fifty wounded of one source', side(count('killed', 50)), side(count('wounded', 50)), 'not_comparable', 'not_comparable', 'attribute_differs', { sourceAttributes: ['killed', 'wounded'] }],
    ['rifles against belts', side(count('seized_materiel', 2, 2, { unit: 'rifles' })), side(count('seized_materiel', 5, 5, { unit: 'belts' })), 'not_comparable', 'not_comparable', 'unit_differs'],
    ['dollars against dinars', side(money(5, 'USD')), side(money(5, 'IQD')), 'not_comparable', 'not_comparable', 'currency_differs'],
  ],
  R10: [
    ['nine in one copy, nineteen in the other', side(nine), side(count('killed', 19)), 'misprint', 'context', 'copy_differs', { alignedCopies: true }],
    ['another day in the other copy', side(on('2024-11-22')), side(on('2024-11-12')), 'misprint', 'context', 'copy_differs', { alignedCopies: true }],
  ],
  R11: [
    ['one origin, later', side(nine, { originId: 'cell', asOf: on('2024-11-22') }), side(count('killed', 12), { originId: 'cell', asOf: on('2024-11-23') }), 'updates', 'undetermined', 'updated_by_origin'],
    ['one origin, earlier', side(count('killed', 12), { originId: 'cell', asOf: on('2024-11-23') }), side(nine, { originId: 'cell', asOf: on('2024-11-22') }), 'updates', 'undetermined', 'superseded_by_claim'],
    ['two hours later', side(nine, { originId: 'cell', asOf: on('2024-11-22T18:00') }), side(count('killed', 7), { originId: 'cell', asOf: on('2024-11-22T20:00') }), 'updates', 'undetermined', 'updated_by_origin'],
    ['a running total that grew', total(count('killed', 163), '2024-08-29/', { originId: 'c', asOf: on('2024-10') }), total(count('killed', 180), '2024-08-29/', { originId: 'c', asOf: on('2024-12') }), 'updates', 'undetermined', 'updated_by_origin'],
  ],
  R12: [
    ['the same number', side(nine), side(nine), 'agrees', 'supports', 'equal'],
    ['leaders said to be militants, the same nine', side(count('killed', 9, 9, { subject: 'militant' })), side(count('killed', 9, 9, { subject: 'leaders' })), 'agrees', 'supports', 'equal'],
    ['two among others, and a claim of two', side(count('killed', 2, 2, { subject: 'civilian' })), side(count('killed', 2, 2, { subject: 'civilian' }), { isPart: true }), 'agrees', 'supports', 'equal'],
    ['none and none', side(count('killed', 0)), side(count('killed', 0)), 'agrees', 'supports', 'equal'],
    ['none and a denial that there were any', side(count('killed', 0)), side(count('killed', 0), { assertion: 'denied' }), 'agrees', 'supports', 'equal'],
    ['two denials of one number', side(nine, { assertion: 'denied' }), side(nine, { assertion: 'denied' }), 'agrees', 'supports', 'equal'],
    ['the same number in copies of one text', side(nine), side(nine), 'agrees', 'supports', 'equal', { alignedCopies: true }],
    ['the same unit', side(unit(7)), side(unit(7)), 'agrees', 'supports', 'equal'],
    ['place and date that tell one event', loose(nine), loose(nine, { place: place('nineveh', 'iraq'), eventDate: on('2024-11') }), 'agrees', 'supports', 'equal'],
  ],
  R13: [
    ['eleven within at least nine', side(count('killed', 9, null)), side(count('killed', 11)), 'refines', 'supports', 'more_precise'],
    ['39 within tens', side(count('hideouts_destroyed', 10, 99, { qualifier: 'vague' })), side(count('hideouts_destroyed', 39)), 'refines', 'supports', 'more_precise'],
    ['a day within a month', side(on('2024-11')), side(on('2024-11-22')), 'refines', 'supports', 'more_precise'],
    ['a valley within its governorate', side(place('kirkuk', 'iraq')), side(place('valley', 'kirkuk', 'iraq')), 'refines', 'supports', 'more_precise'],
  ],
  R14: [
    ['at least nine around nine', side(nine), side(count('killed', 9, null)), 'covers', 'consistent', 'less_precise'],
    ['tens around forty', side(count('killed', 40)), side(count('killed', 10, 99, { qualifier: 'vague' })), 'covers', 'consistent', 'less_precise'],
    ['uncounted leaders around nine', side(nine), side(count('killed', 2, null, { qualifier: 'indefinite' })), 'covers', 'consistent', 'less_precise'],
    ['a country around a town', side(place('mosul', 'nineveh', 'iraq')), side(place('iraq')), 'covers', 'consistent', 'less_precise'],
  ],
  R15: [
    ['5 to 10 and 8 to 12', side(count('killed', 5, 10)), side(count('killed', 8, 12)), 'overlaps', 'undetermined', 'partial_overlap'],
    ['163 and a round 160', side(count('killed', 163)), side(count('killed', 160)), 'overlaps', 'undetermined', 'within_rounding'],
    ['a round 3,000 and 2,700 to 2,900', side(count('returned', 3000)), side(count('returned', 2700, 2900)), 'overlaps', 'undetermined', 'within_rounding'],
    ['the 21st, about, and the 22nd', side(on('2024-11-21~')), side(on('2024-11-22')), 'overlaps', 'undetermined', 'within_widening'],
    ['half past eleven at night and the next day', side(on('2024-11-21T23:30')), side(on('2024-11-22')), 'overlaps', 'undetermined', 'within_widening'],
    ['two dates of an incident known to be at night', side(on('2024-11-21')), side(on('2024-11-22')), 'overlaps', 'undetermined', 'within_widening', { night: true }],
    ['neighbouring governorates', side(place('sul', 'iraq')), side(place('hal', 'iraq')), 'overlaps', 'undetermined', 'place_tension'],
  ],
  R16: [
    ['another source, later and higher', side(nine, { originId: 'a', asOf: on('2024-11-22') }), side(count('killed', 14), { originId: 'b', asOf: on('2024-11-24') }), 'differs_later', 'undetermined', 'later_and_higher'],
    ['an unknown source, later and higher', side(nine, { asOf: on('2024-11-22') }), side(count('killed', 14), { asOf: on('2024-11-24') }), 'differs_later', 'undetermined', 'later_and_higher'],
  ],
  R17: [
    ['nine and twelve', side(nine), side(count('killed', 12)), 'contradicts', 'contradicts', 'apart_above'],
    ['later but lower', side(nine, { asOf: on('2024-11-22') }), side(count('killed', 4), { asOf: on('2024-11-24') }), 'contradicts', 'contradicts', 'apart_below'],
    ['later and higher of what does not only grow', side(count('members', 70), { asOf: on('2024-11-22') }), side(count('members', 83), { asOf: on('2024-11-24') }), 'contradicts', 'contradicts', 'apart_above'],
    ['100 and 200, both round', side(count('killed', 100)), side(count('killed', 200)), 'contradicts', 'contradicts', 'apart_above'],
    ['a round number that is hedged', side(count('killed', 160, null)), side(count('killed', 158)), 'contradicts', 'contradicts', 'apart_below'],
    ['the 20th and the 22nd', side(on('2024-11-20')), side(on('2024-11-22')), 'contradicts', 'contradicts', 'apart_above'],
    ['a doubtful 21st and the 22nd: doubt only warns', side(on('2024-11-21?')), side(on('2024-11-22')), 'contradicts', 'contradicts', 'apart_above'],
    ['two brigades in one role', side(unit(7)), side(unit(9)), 'contradicts', 'contradicts', 'apart'],
    ['eight and two in one source', side(count('detained', 8)), side(count('detained', 2)), 'undetermined', 'undetermined', 'told_side_by_side', { sameSource: true }],
    ['figures of two years on one file', side(nine, { eventDate: on('2022-05-12') }), side(count('killed', 2), { eventDate: on('2024-11-22') }), 'undetermined', 'undetermined', 'dates_far_apart'],
    ['two origins that one article quotes', side(nine, { originId: 'a' }), side(count('killed', 2), { originId: 'b' }), 'contradicts', 'contradicts', 'apart_below', { sameSource: true }],
    ['figures of two days of one incident', side(nine, { eventDate: on('2024-11-22') }), side(count('killed', 2), { eventDate: on('2024-11-24') }), 'contradicts', 'contradicts', 'apart_below'],
    ['dates of two years on one file', side(on('2022-05-12')), side(on('2024-11-22')), 'contradicts', 'contradicts', 'apart_above'],
    ['two days in one source', side(on('2024-11-20')), side(on('2024-11-22')), 'contradicts', 'contradicts', 'apart_above', { sameSource: true }],
    ['towns of two governorates', side(place('mosul', 'nineveh', 'iraq')), side(place('tikrit', 'salah', 'iraq')), 'contradicts', 'contradicts', 'apart'],
  ],
  R18: [
    ['propositions, even of the same words', side(proposition('the bridge was mined')), side(proposition('the bridge was mined')), 'undetermined', 'undetermined', 'only_people_compare'],
    ['no number on one side', side(nine), side(count('killed', null, null, { qualifier: 'vague' })), 'undetermined', 'undetermined', 'no_bounds'],
    ['two brigades in two roles', side(unit(7)), side(unit(9, 'was struck')), 'undetermined', 'undetermined', 'role_unknown'],
    ['two brigades whose roles nobody told', side(unit(7, null)), side(unit(9, null)), 'undetermined', 'undetermined', 'role_unknown'],
    ['an amount without currency', side(money(5, 'USD')), side(money(7, null)), 'undetermined', 'undetermined', 'currency_unknown'],
    ['a denial of another number', side(count('killed', 12)), side(nine, { assertion: 'denied' }), 'undetermined', 'undetermined', 'denies_another_value'],
    ['belts against something', side(count('seized_materiel', 2, 2, { unit: 'belts' })), side(count('seized_materiel', 5)), 'undetermined', 'undetermined', 'unit_unknown'],
    ['two names of places', side({ ...place(null), name: 'Mosul' }), side({ ...place(null), name: 'Tikrit' }), 'undetermined', 'undetermined', 'place_value_unknown'],
  ],
};

for (const [rule, rows] of Object.entries(TABLE)) {
  describe(rule, () => {
    it.each(rows)('%s', (_title, claim, statement, relation, evidence, code, context) => {
      const found = compareStatement(claim, statement, context);
      expect({ relation: found.relation, evidence: found.evidence, rule: `R${found.reason.rule}`, code: found.reason.code }).toEqual({ relation, evidence, rule, code });
    });
  });
}

describe('what goes with a comparison', () => {
  it('says how far apart two figures are', () => {
    expect(compareStatement(side(nine), side(count('killed', 12))).reason.values).toEqual({ direction: 'above', gap: 3 });
  });

  it('warns of doubtful and approximate dates, and only then', () => {
    expect(compareStatement(loose(nine, { eventDate: on('2024-11-22?') }), loose(nine)).warnings).toEqual(['uncertain_date']);
    expect(compareStatement(loose(nine, { eventDate: on('2024-11-22~') }), loose(nine)).warnings).toEqual(['approximate_date']);
    expect(compareStatement(loose(nine), loose(nine))).not.toHaveProperty('warnings');
  });
});
