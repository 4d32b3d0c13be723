import { NOT_COUNTED, type Tally } from './origin';

export const SOURCING_KINDS = ['none', 'one', 'independent', 'conflicting', 'conceded'] as const;
/** Where a claim comes from: computed, never typed in or overridden. */
export type SourcingKind = (typeof SOURCING_KINDS)[number];

/** One step of the arithmetic as data; `code` names the sentence in sourcing.json, `values` fill it. */
export interface SourcingStep {
  code: string;
  values: Record<string, number>;
}

export interface Sourcing {
  kind: SourcingKind;
  /** Independent original sources that bear the claim out. */
  count: number;
  steps: readonly SourcingStep[];
}

/**
 * The sourcing line of a tally. Any counted origin against the claim makes it conflicting, even where none other bears it
 * out: the claim itself is the other report. A concession counts only where nobody contradicts.
 */
export function sourcing(tally: Tally): Sourcing {
  const count = tally.independentFor.length;
  const kind = kindOf(tally, count);
  return { kind, count, steps: [...stepsOf(tally), { code: `result_${kind}`, values: { count, against: tally.independentAgainst.length } }] };
}

function kindOf(tally: Tally, count: number): SourcingKind {
  if (tally.independentAgainst.length > 0) return 'conflicting';
  if (tally.concededBy.length > 0) return 'conceded';
  return count === 0 ? 'none' : count === 1 ? 'one' : 'independent';
}

/** How the line was reached: what was heard, what was set aside and why, what is left, and what of that does not add up. */
function stepsOf(tally: Tally): SourcingStep[] {
  const { sources, outlets, sourcesWithoutOutlet, byOrigin, claimantStatements } = tally;
  const counted = byOrigin.filter((origin) => origin.isCounted);
  const steps: SourcingStep[] = [{ code: 'heard', values: { sources, outlets, unknown: sourcesWithoutOutlet } }];
  for (const because of NOT_COUNTED) {
    const statements = tally.listedNotCounted.filter((row) => row.because === because).length;
    if (statements > 0) steps.push({ code: `not_counted_${because}`, values: { count: statements } });
  }
  if (claimantStatements > 1) steps.push({ code: 'claimant_repeats', values: { count: claimantStatements } });
  steps.push({ code: 'supporting', values: { count: counted.filter((origin) => origin.position === 'supports').length } });
  const against = counted.filter((origin) => origin.position === 'contradicts').length;
  if (against > 0) steps.push({ code: 'opposing', values: { count: against } });
  for (const { originIds, because } of tally.notAddedUp) steps.push({ code: because, values: { count: originIds.length } });
  return steps;
}
