import { isAffirmed, isDenied, type Pair } from './pair';
import { found, type Rule } from './rule';

/** Whether the two values are known and not the same; what can't be told is no difference. */
function isOtherValue({ values }: Pair): boolean {
  return values.is !== 'equal' && values.is !== 'undecided';
}

/** R10. Two copies of one text differ in the value: one of them is wrong, and neither bears on the claim until that is cleared up. */
const misprint: Rule = {
  number: 10,
  find: (pair) => (pair.context.alignedCopies && isOtherValue(pair) ? found('misprint', 'context', 'copy_differs') : null),
};

/** R11. One original source at two times: its later figure replaces its earlier one, whichever of them is the claim. */
const update: Rule = {
  number: 11,
  find: (pair) => {
    if (!pair.isSameOrigin || !isOtherValue(pair) || pair.asOf === 'unclear') return null;
    return found('updates', 'undetermined', pair.asOf === 'statement_later' ? 'updated_by_origin' : 'superseded_by_claim');
  },
};

/** One side denies and the other affirms, and R6 found that the denial does not reach: whatever the values, they don't meet. */
const isMissedDenial = ({ claim, statement }: Pair) => (isDenied(claim) && isAffirmed(statement)) || (isDenied(statement) && isAffirmed(claim));

/** Two denials of different values deny both; neither says what was. */
const areTwoDenials = ({ claim, statement }: Pair) => isDenied(claim) && isDenied(statement);

/** Whether the values can speak: both say that something is so, or both deny the same. */
function canMeet(pair: Pair): boolean {
  if (isMissedDenial(pair) || pair.counts?.unit === 'unknown') return false;
  return !areTwoDenials(pair) || pair.values.is === 'equal';
}

/** R12. */
const agrees: Rule = {
  number: 12,
  find: (pair) => (canMeet(pair) && pair.values.is === 'equal' ? found('agrees', 'supports', 'equal') : null),
};

/** R13. The statement says all that the claim says, and more closely. */
const refines: Rule = {
  number: 13,
  find: (pair) => (canMeet(pair) && pair.values.is === 'inside' ? found('refines', 'supports', 'more_precise') : null),
};

/** R14. The statement bears out that it happened, never the claim's figure. */
const covers: Rule = {
  number: 14,
  find: (pair) => (canMeet(pair) && pair.values.is === 'contains' ? found('covers', 'consistent', 'less_precise') : null),
};

/** R15. Some of what each allows is common to both; or they are apart only within rounding, approximation or disputed boundaries. */
const overlaps: Rule = {
  number: 15,
  find: (pair) => {
    if (!canMeet(pair)) return null;
    if (pair.values.is === 'overlaps') return found('overlaps', 'undetermined', 'partial_overlap');
    return pair.values.is === 'touching' ? found('overlaps', 'undetermined', pair.values.because) : null;
  },
};

/** R16. Another source, later, with more of what only grows: an update or a contradiction, and a person says which. */
const differsLater: Rule = {
  number: 16,
  find: (pair) => {
    const { values, counts, isSameOrigin, asOf } = pair;
    if (!canMeet(pair) || values.is !== 'apart' || values.direction !== 'above') return null;
    const mayHaveGrown = counts?.isCumulative === true && !isSameOrigin && asOf === 'statement_later';
    return mayHaveGrown ? found('differs_later', 'undetermined', 'later_and_higher', { gap: values.gap }) : null;
  },
};

/** R17. They share nothing: both can't be so. */
const contradicts: Rule = {
  number: 17,
  find: (pair) => {
    const { values } = pair;
    if (!canMeet(pair) || values.is !== 'apart') return null;
    const code = values.direction === 'above' ? 'apart_above' : values.direction === 'below' ? 'apart_below' : 'apart';
    return found('contradicts', 'contradicts', code, { direction: values.direction, gap: values.gap });
  },
};

/** R18. The table is silent: propositions, unknown names, roles, bounds, a denial of something else. Only people go on from here. */
const undecided: Rule = {
  number: 18,
  find: (pair) => {
    const { values } = pair;
    if (values.is === 'undecided') return found('undetermined', 'undetermined', values.because);
    return found('undetermined', 'undetermined', pair.counts?.unit === 'unknown' ? 'unit_unknown' : 'denies_another_value');
  },
};

/** Rows 10 to 17, and the last word where they are silent. */
export const VALUE_RULES: readonly Rule[] = [misprint, update, agrees, refines, covers, overlaps, differsLater, contradicts, undecided];
