import { relateDates } from '@/lib/core/values/date';
import { isNumeric } from './counted-alike';
import { isAffirmed, type Pair } from './pair';
import { found, type Finding, type Rule } from './rule';

/** R1. A number and a date say nothing of each other. */
const kindsDiffer: Rule = {
  number: 1,
  find: ({ claim, statement }) =>
    claim.value.kind === statement.value.kind
      ? null
      : found('not_comparable', 'not_comparable', 'kinds_differ', { claim: claim.value.kind, statement: statement.value.kind }),
};

/**
 * R2. Unless a person tied both to one incident, place and time must show that one event is meant. What can't be known,
 * or lies in the tension of neighbouring boundaries, is for a person; that a person tied them to two incidents is R3's.
 */
const eventUnknown: Rule = {
  number: 2,
  find: ({ tie, place, dates }) => {
    if (tie !== 'none') return null;
    if (place === 'unknown') return found('undetermined', 'undetermined', 'place_unknown');
    if (dates === 'unknown') return found('undetermined', 'undetermined', 'date_unknown');
    return place === 'tension' ? found('undetermined', 'undetermined', 'place_tension_between') : null;
  },
};

/** R3. Another place, another time, or, by a person's word, another incident. A total may hold incidents: R4 and R5 look at it. */
const eventsApart: Rule = {
  number: 3,
  find: ({ tie, place, dates, claim, statement }) => {
    if (tie === 'same') return null;
    if (tie === 'other' && !hasOneTotal({ claim, statement })) return found('not_comparable', 'not_comparable', 'other_incident');
    if (dates === 'before' || dates === 'after') return found('not_comparable', 'not_comparable', 'dates_apart');
    return place === 'disjoint' ? found('not_comparable', 'not_comparable', 'places_apart') : null;
  },
};

function hasOneTotal({ claim, statement }: Pick<Pair, 'claim' | 'statement'>): boolean {
  return (claim.scope === 'period_total') !== (statement.scope === 'period_total');
}

/**
 * R4. A total holds what happened within its period: an incident of that time, a shorter period, or the same period in
 * a smaller place. What its own source tells as some of a larger number ("among them") is a part too. A part may be
 * anything up to its total; a part above its total contradicts it.
 */
const partOfTotal: Rule = {
  number: 4,
  find: (pair) => {
    const part = findPart(pair);
    if (part === null || !isCountedAlike(pair)) return null;
    const total = part === 'statement' ? pair.claim : pair.statement;
    const piece = pair[part];
    const values = { part, low: lowOf(piece), total: highOf(total) };
    const exceeds = values.low !== null && values.total !== null && values.low > values.total && isAffirmed(piece) && isAffirmed(total);
    return exceeds ? found('contradicts', 'contradicts', 'part_exceeds_total', values) : found('part_of', 'context', 'part_of_total', values);
  },
};

/** Which side is counted within the other, or null when neither is known to be. */
function findPart(pair: Pair): 'claim' | 'statement' | null {
  const { claim, statement, place, dates, tie } = pair;
  // Where the numbers can meet, "two among them" may well be the two that the claim is about.
  const isToldAsPart = claim.scope === statement.scope && Boolean(claim.isPart) !== Boolean(statement.isPart) && pair.values.is === 'apart';
  if (isToldAsPart) return claim.isPart ? 'claim' : 'statement';
  const scopes = `${claim.scope}/${statement.scope}`;
  const isStatementWithin = tie === 'same' || place === 'equal' || place === 'inside';
  const isClaimWithin = tie === 'same' || place === 'equal' || place === 'contains';
  if (scopes === 'period_total/incident') return isStatementWithin && (dates === 'inside' || dates === 'equal') ? 'statement' : null;
  if (scopes === 'incident/period_total') return isClaimWithin && (dates === 'contains' || dates === 'equal') ? 'claim' : null;
  if (scopes !== 'period_total/period_total') return null;
  if (dates === 'inside') return isStatementWithin ? 'statement' : null;
  if (dates === 'contains') return isClaimWithin ? 'claim' : null;
  if (dates !== 'equal' || tie === 'same') return null;
  return place === 'inside' ? 'statement' : place === 'contains' ? 'claim' : null;
}

/** A total of the killed holds killed, not wounded; of militants, militants. Money needs one currency. */
function isCountedAlike({ counts, values }: Pair): boolean {
  if (counts === null) return values.is !== 'other_currency' && !(values.is === 'undecided' && values.because === 'currency_unknown');
  return counts.attribute === 'same' && counts.unit !== 'differs' && counts.subject !== 'differs';
}

const lowOf = ({ value }: Pair['claim']): number | null => (isNumeric(value) ? value.low : null);
const highOf = ({ value }: Pair['claim']): number | null => (isNumeric(value) ? value.high : null);

/** R5. Totals of different periods, a total and an incident not known to lie in it, a standing state and an event. Overlapping periods are never equal. */
const scopesApart: Rule = {
  number: 5,
  find: ({ claim, statement }): Finding | null => {
    const apart = (code: 'different_periods' | 'total_against_incident' | 'state_against_event') => found('not_comparable', 'not_comparable', code);
    if (claim.scope === 'standing' || statement.scope === 'standing') return claim.scope === statement.scope ? null : apart('state_against_event');
    if (claim.scope !== statement.scope) return apart('total_against_incident');
    if (claim.scope === 'incident') return null;
    const [a, b] = [statement.period ?? statement.eventDate, claim.period ?? claim.eventDate];
    if (a === null && b === null) return null;
    return a && b && relateDates(a, b) === 'equal' ? null : apart('different_periods');
  },
};

/** Rows 1 to 5: is it one event, told at one scope? */
export const SAME_EVENT_RULES: readonly Rule[] = [kindsDiffer, eventUnknown, eventsApart, partOfTotal, scopesApart];
