import { foldForSearch } from '@/lib/core/text/fold';
import type { Proposal } from './proposal';

type Told = Pick<Proposal, 'quote' | 'kind' | 'attribute' | 'low' | 'high' | 'assertion' | 'edtf' | 'entity' | 'place' | 'unit'>;

/**
 * What makes a proposal the same one in another capture of its source: its words, folded, and the value read from them. Where
 * it stands is no part of it, since an edited page moves; nor is what was read around it, since that may be read better later.
 */
export function fingerprintOf(proposal: Told): string {
  return JSON.stringify([foldForSearch(proposal.quote), proposal.kind, proposal.assertion, ...valueOf(proposal)]);
}

function valueOf({ kind, attribute, low, high, unit, edtf, entity, place }: Told): (string | number | null)[] {
  switch (kind) {
    case 'quantity':
      return [attribute, low, high];
    case 'money':
      return [unit, low, high];
    case 'date':
      return [edtf];
    case 'entity':
      return [entity && foldForSearch(entity)];
    case 'place':
      return [place && foldForSearch(place)];
    case 'proposition':
      return [];
  }
}
