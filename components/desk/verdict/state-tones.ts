import type { BadgeTone } from '@/components/ui/badge';
import type { RevisionState } from '@/lib/core/verdict/workflow';

/** How a revision's state looks. The word beside it carries the meaning. */
export const REVISION_TONES: Record<RevisionState, BadgeTone> = {
  draft: 'plain',
  in_review: 'consistent',
  changes_requested: 'undetermined',
  approved: 'accent',
  published: 'supports',
  withdrawn: 'context',
};
