import type { EvidenceKind, Relation } from './comparable';

/** One glyph each, so that a relation is told by sign and word, never by colour alone. Those with a direction are mirrored by the bidi algorithm. */
export const RELATION_SIGNS: Record<Relation, string> = {
  agrees: '=',
  refines: '⊂',
  covers: '⊃',
  overlaps: '∩',
  contradicts: '✗',
  recasts: '⇄',
  misprint: '¶',
  updates: '↻',
  differs_later: '↑',
  part_of: '∈',
  not_comparable: '∥',
  undetermined: '?',
};

export const EVIDENCE_SIGNS: Record<EvidenceKind, string> = {
  supports: '✓',
  consistent: '≈',
  contradicts: '✗',
  context: 'ⓘ',
  not_comparable: '∥',
  undetermined: '?',
};
