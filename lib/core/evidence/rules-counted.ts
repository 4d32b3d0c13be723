import { statedNumber, isNumeric, type Likeness } from './counted-alike';
import type { Pair } from './pair';
import { found, type Finding, type Rule } from './rule';

/** R8. The number stays and what it counts is another: nine militants told as nine civilians, fifty killed told as at least fifty wounded. */
const recast: Rule = {
  number: 8,
  find: (pair) => {
    const { counts, claim, statement, context } = pair;
    const number = statedNumber(claim.value);
    if (counts === null || claim.value.kind !== 'quantity' || statement.value.kind !== 'quantity') return null;
    if (number === null || number === 0 || number !== statedNumber(statement.value)) return null;
    if (counts.attribute === 'same' && counts.unit === 'same' && counts.subject === 'differs') {
      return found('recasts', 'contradicts', 'subject_recast', { claim: claim.value.subject, statement: statement.value.subject, number });
    }
    const givesClaims = context.sourceAttributes?.includes(claim.value.attribute) ?? false;
    if (counts.attribute !== 'same' && counts.areCasualties && counts.subject !== 'differs' && !givesClaims) {
      return found('recasts', 'undetermined', 'attribute_recast', { claim: claim.value.attribute, statement: statement.value.attribute, number });
    }
    return null;
  },
};

/** R9. Something else is counted. Of a whole and its part only a part above the whole contradicts; the rest can't be held together. */
const countedOtherwise: Rule = {
  number: 9,
  find: (pair) => {
    const { counts, values } = pair;
    if (values.is === 'other_currency') return found('not_comparable', 'not_comparable', 'currency_differs');
    if (counts === null) return null;
    if (counts.attribute === 'differs') return found('not_comparable', 'not_comparable', 'attribute_differs', kindsOf(pair, 'attribute'));
    if (counts.unit === 'differs') return found('not_comparable', 'not_comparable', 'unit_differs');
    if (counts.subject === 'differs') return found('not_comparable', 'not_comparable', 'subject_differs', kindsOf(pair, 'subject'));
    if (counts.attribute !== 'same') return findPart(pair, counts.attribute, 'part_of_casualties', 'exceeds_casualties');
    // Nine leaders and nine militants may be the same nine; where the numbers differ, the leaders are some of the militants.
    if (counts.subject !== 'same' && values.is !== 'equal') return findPart(pair, counts.subject, 'part_of_subject', 'exceeds_subject');
    return null;
  },
};

type Part = Exclude<Likeness, 'same' | 'differs'>;

function findPart(pair: Pair, likeness: Part, within: 'part_of_casualties' | 'part_of_subject', exceeds: 'exceeds_casualties' | 'exceeds_subject'): Finding {
  const [part, whole] = likeness === 'claim_part' ? [pair.claim, pair.statement] : [pair.statement, pair.claim];
  const low = isNumeric(part.value) ? part.value.low : null;
  const high = isNumeric(whole.value) ? whole.value.high : null;
  const values = { part: likeness === 'claim_part' ? 'claim' : 'statement', low, total: high };
  return low !== null && high !== null && low > high ? found('contradicts', 'contradicts', exceeds, values) : found('part_of', 'context', within, values);
}

function kindsOf({ claim, statement }: Pair, field: 'attribute' | 'subject'): Record<string, string> {
  const of = (value: Pair['claim']['value']) => (value.kind === 'quantity' ? value[field] : '');
  return { claim: of(claim.value), statement: of(statement.value) };
}

/** Rows 8 and 9: is the same thing counted? */
export const COUNTED_RULES: readonly Rule[] = [recast, countedOtherwise];
