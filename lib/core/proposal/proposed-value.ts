import { comparableFromExtracted } from '@/lib/core/evidence/comparable-from-extracted';
import { foldForSearch } from '@/lib/core/text/fold';
import type { CodePointRange } from '@/lib/core/text/range';
import type { TypedValue } from '@/lib/core/values/typed-value';
import type { Proposal } from './proposal';

/** The typed value that a proposal stands for, its words as written in `text`. */
export function proposedValue(proposal: Proposal): TypedValue {
  const value = comparableFromExtracted(proposal)?.value;
  return value ?? { kind: 'proposition', text: proposal.quote };
}

/** Whether a stored statement, read from `passage`, says what is proposed: the passages meet and the values are one. */
export function isStatedBy(proposal: Proposal, statement: { passage: CodePointRange; value: TypedValue }): boolean {
  const { passage, value } = statement;
  return passage.start < proposal.end && proposal.start < passage.end && isSameValue(proposedValue(proposal), value);
}

/** Values are one where what was counted and its bounds are; of whom and how it was hedged a person may have put otherwise. */
function isSameValue(a: TypedValue, b: TypedValue): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.attribute === b.attribute && a.low === b.low && a.high === b.high;
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency && a.low === b.low && a.high === b.high;
  if (a.kind === 'date' && b.kind === 'date') return a.edtf !== null && a.edtf === b.edtf;
  if (a.kind === 'entity' && b.kind === 'entity') return foldForSearch(a.name) === foldForSearch(b.name);
  if (a.kind === 'place' && b.kind === 'place') return foldForSearch(a.name) === foldForSearch(b.name);
  return a.kind === 'proposition' && b.kind === 'proposition' && foldForSearch(a.text) === foldForSearch(b.text);
}
