import { isNumeric } from './counted-alike';
import { isAffirmed, isDenied, isZero, type Pair } from './pair';
import { found, type Finding, type Rule } from './rule';
import type { Comparable } from './comparable';

/**
 * R6. One denies what the other says is so; "none" against a positive count is a denial too. The denial must reach what
 * was said: "no civilians" denies no militants, a denial that nine were killed says nothing of twelve.
 */
const denial: Rule = {
  number: 6,
  find: (pair) => {
    const { claim, statement } = pair;
    if (isDenied(statement) && isAffirmed(claim) && denialReaches(pair, 'statement')) return found('contradicts', 'contradicts', 'denied_by_statement');
    if (isDenied(claim) && isAffirmed(statement) && denialReaches(pair, 'claim')) return found('contradicts', 'contradicts', 'denied_by_claim');
    return findNoneAgainstSome(pair);
  },
};

function findNoneAgainstSome(pair: Pair): Finding | null {
  const { claim, statement } = pair;
  if (!isAffirmed(claim) || !isAffirmed(statement)) return null;
  const none = isZero(statement.value) ? 'statement' : isZero(claim.value) ? 'claim' : null;
  if (none === null) return null;
  const some = none === 'statement' ? claim.value : statement.value;
  const isSome = isNumeric(some) && some.low !== null && some.low > 0;
  if (!isSome || !reachesCount(pair, none) || pair.values.is !== 'apart') return null;
  // Nine dead whom nobody labelled may all be fighters: "no civilians" is not denied by them, and not borne out either.
  if (isUnlabelled(some) && !isUnlabelled(pair[none].value)) return found('undetermined', 'undetermined', 'none_against_unlabelled', { none });
  return found('contradicts', 'contradicts', 'none_against_some', { none });
}

function isUnlabelled(value: Comparable['value']): boolean {
  return value.kind === 'quantity' && value.subject === 'unknown';
}

function denialReaches(pair: Pair, denying: 'claim' | 'statement'): boolean {
  if (!reachesCount(pair, denying)) return false;
  const denied = pair[denying].value;
  if (isNumeric(denied) && denied.low === null && denied.high === null) return true;
  const { is } = pair.values;
  return is === 'equal' || is === (denying === 'statement' ? 'contains' : 'inside');
}

/** Who denies casualties denies the killed; who denies militants denies their leaders; not the other way round. */
function reachesCount({ counts }: Pair, denying: 'claim' | 'statement'): boolean {
  if (counts === null) return true;
  const within = denying === 'statement' ? 'claim_part' : 'statement_part';
  const isWithin = (likeness: string) => likeness === 'same' || likeness === within;
  return isWithin(counts.attribute) && isWithin(counts.subject) && counts.unit === 'same';
}

/** R7. What is promised or desired is not yet so. */
const notYetSo: Rule = {
  number: 7,
  find: ({ claim, statement }) => {
    const isOpen = ({ assertion }: Comparable) => assertion === 'promised' || assertion === 'desired';
    if (isOpen(claim) === isOpen(statement)) return null;
    return found('not_comparable', 'not_comparable', 'not_yet_so', { claim: claim.assertion, statement: statement.assertion });
  },
};

/** Rows 6 and 7: is it said to be so at all? */
export const ASSERTION_RULES: readonly Rule[] = [denial, notYetSo];
