import type { EvidenceKind, Reason, Relation } from './comparable';
import type { Pair } from './pair';
import type { ReasonCode } from './reason-codes';

/** What a rule found: the outcome, and the code and values of its sentence. */
export interface Finding {
  relation: Relation;
  evidence: EvidenceKind;
  code: ReasonCode;
  values?: Reason['values'];
}

/** One row of the table (SPEC.md): it speaks when it finds something, and is silent (null) otherwise. */
export interface Rule {
  number: number;
  find: (pair: Pair) => Finding | null;
}

export const found = (relation: Relation, evidence: EvidenceKind, code: ReasonCode, values: Reason['values'] = {}): Finding => ({ relation, evidence, code, values });
