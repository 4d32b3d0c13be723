import type { BadgeTone } from '@/components/ui/badge';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';

/** The colour of each kind of evidence; a sign and a word always stand beside it. */
export const EVIDENCE_TONES: Record<EvidenceKind, BadgeTone> = {
  supports: 'supports',
  consistent: 'consistent',
  contradicts: 'contradicts',
  context: 'context',
  not_comparable: 'context',
  undetermined: 'undetermined',
};
