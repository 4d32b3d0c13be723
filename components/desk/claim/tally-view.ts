import type { Sourcing } from '@/lib/core/origin/sourcing';

/** What the tally line shows of a claim. */
export interface TallyView {
  sources: number;
  outlets: number;
  origins: number;
  sourcing: Pick<Sourcing, 'kind' | 'count' | 'steps'>;
}
