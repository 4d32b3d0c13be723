import { dateWarnings } from '@/lib/core/values/date';
import type { Comparable, Comparison } from './comparable';
import { makePair, type ComparisonContext, type Pair } from './pair';
import { doubtOneThing } from './one-thing';
import { found, type Rule } from './rule';
import { ASSERTION_RULES } from './rules-assertion';
import { COUNTED_RULES } from './rules-counted';
import { SAME_EVENT_RULES } from './rules-same-event';
import { VALUE_RULES } from './rules-value';

/** The table of design section 3 in its order; the last row always speaks. SPEC.md tells each with examples. */
export const COMPARISON_RULES: readonly Rule[] = [...SAME_EVENT_RULES, ...ASSERTION_RULES, ...COUNTED_RULES, ...VALUE_RULES];

/**
 * Holds a statement against a claim: the first rule that finds something gives the relation, its reason as data and the
 * evidence proposed. Total and deterministic; a person decides what the evidence is.
 *
 *   claim: exactly 9 killed; statement, same incident: at least 9 killed
 *   → {relation: 'covers', evidence: 'consistent', reason: {rule: 14, code: 'less_precise', values: {}}}
 */
export function compareStatement(claim: Comparable, statement: Comparable, context: ComparisonContext = {}): Comparison {
  const pair = makePair(claim, statement, context);
  for (const rule of COMPARISON_RULES) {
    const finding = rule.find(pair);
    if (finding === null) continue;
    const doubt = finding.evidence === 'contradicts' ? doubtOneThing(pair, finding) : null;
    const { relation, evidence, code, values = {} } = doubt ? found('undetermined', 'undetermined', doubt) : finding;
    const warnings = findWarnings(pair);
    return { relation, evidence, reason: { rule: rule.number, code, values }, ...(warnings.length > 0 && { warnings }) };
  }
  throw new Error('the last comparison rule was silent');
}

function findWarnings({ claim, statement }: Pair): NonNullable<Comparison['warnings']> {
  const dates = [claim, statement].flatMap(({ value, period, eventDate }) => [value.kind === 'date' ? value : null, period, eventDate]);
  return [...new Set(dates.flatMap((date) => (date ? dateWarnings(date) : [])))];
}
