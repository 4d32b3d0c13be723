'use client';

import { useMemo } from 'react';
import type { ProposedPassage } from '@/components/desk/reader/use-source-text';
import type { ProposalView } from './proposal-view';

/**
 * The passages to be marked in the text: what is open, in the headline too where that tells the same; what was accepted a
 * moment ago, as the quoted passage that it is by now; and whatever is looked at.
 */
export function useProposedPassages(all: readonly ProposalView[], active: ProposalView | null, statements: readonly { id: string }[]): ProposedPassage[] {
  const decided = active && active.state !== 'open' ? active : null;
  const listed = useMemo(() => {
    const known = new Set(statements.map(({ id }) => id));
    const quoted = new Set<number>();
    return all.flatMap((proposal): ProposedPassage[] => {
      if (proposal.state === 'open') return passagesOf(proposal);
      const isNew = proposal.state === 'accepted' && (proposal.statementId === null || !known.has(proposal.statementId));
      // Values of one sentence are quoted with it once.
      if (!isNew || quoted.has(proposal.passage.start)) return [];
      quoted.add(proposal.passage.start);
      return [{ id: proposal.id, ...proposal.passage }];
    });
  }, [all, statements]);
  return useMemo(() => (decided && !listed.some(({ id }) => id === decided.id) ? [...listed, ...passagesOf(decided)] : listed), [listed, decided]);
}

function passagesOf({ id, start, end, headline, isLead }: ProposalView): ProposedPassage[] {
  const tone = isLead ? 'lead' : 'proposal';
  return [{ id, start, end, tone }, ...(headline ? [{ id, ...headline, tone } as const] : [])];
}
