import type { ProposalState, ProposalView } from './proposal-view';

/** Those of a state, in text order. */
export function proposalsIn(proposals: readonly ProposalView[], state: ProposalState): ProposalView[] {
  return proposals.filter((proposal) => proposal.state === state);
}

/** How many there are of each state; leads, which are no evidence, apart. */
export function countProposals(proposals: readonly ProposalView[]): Record<ProposalState | 'leads', number> {
  const counts = { open: 0, accepted: 0, dismissed: 0, leads: 0 };
  for (const { state, isLead } of proposals) counts[isLead && state === 'open' ? 'leads' : state] += 1;
  return counts;
}

/**
 * Where a step leads from `activeId`, past leads, which nothing can be done with by key; null when there is nowhere to go.
 * From one that is not listed any more (it was just decided) a step goes to the next in the text.
 */
export function stepFrom(listed: readonly ProposalView[], all: readonly ProposalView[], activeId: string | null, by: 1 | -1): ProposalView | null {
  const stops = listed.filter((proposal) => !proposal.isLead || proposal.id === activeId);
  const from = all.find(({ id }) => id === activeId);
  if (!from) return (by === 1 ? stops[0] : stops.at(-1)) ?? null;
  const at = stops.findIndex(({ id }) => id === activeId);
  if (at >= 0) return stops[at + by] ?? null;
  const after = stops.filter((proposal) => (by === 1 ? proposal.start >= from.start : proposal.start < from.start));
  return (by === 1 ? after[0] : after.at(-1)) ?? null;
}

/** Everything that accepting the sentence of a proposal accepts. */
export function openInSentence(proposals: readonly ProposalView[], { sentence }: ProposalView): ProposalView[] {
  return proposals.filter((proposal) => proposal.state === 'open' && !proposal.isLead && proposal.start >= sentence.start && proposal.start < sentence.end);
}
