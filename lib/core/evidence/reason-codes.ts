/**
 * Every reason a comparison can give, in the order of the rules that give it. Each has its sentence in
 * lib/i18n/messages/<language>/reasons.json; a test holds that.
 */
export const REASON_CODES = [
  'kinds_differ',
  'place_unknown', 'date_unknown', 'place_tension_between',
  'other_incident', 'dates_apart', 'places_apart',
  'part_of_total', 'part_exceeds_total',
  'different_periods', 'total_against_incident', 'state_against_event',
  'denied_by_statement', 'denied_by_claim', 'none_against_some', 'none_against_unlabelled',
  'not_yet_so',
  'subject_recast', 'attribute_recast',
  'part_of_casualties', 'exceeds_casualties', 'part_of_subject', 'exceeds_subject', 'attribute_differs', 'subject_differs', 'unit_differs', 'currency_differs',
  'copy_differs',
  'updated_by_origin', 'superseded_by_claim',
  'equal', 'more_precise', 'less_precise',
  'partial_overlap', 'within_rounding', 'within_widening', 'place_tension',
  'later_and_higher',
  'told_side_by_side', 'dates_far_apart',
  'apart_above', 'apart_below', 'apart',
  'denies_another_value', 'only_people_compare', 'no_bounds', 'currency_unknown', 'date_value_unknown', 'place_value_unknown', 'names_unknown', 'role_unknown', 'unit_unknown',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
