import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { wordsFor } from './words';

/** One stroke drawing each, on a 16 × 16 field: told apart without colour, and the same on every machine. */
const STROKES: Record<EvidenceKind, string> = {
  supports: 'M3 8.5 6.5 12 13 4.5',
  consistent: 'M2.5 6.5c2-2.5 4 2 6 0s3.500-1.500 5-.5M2.500 11c2-2.500 4 2 6 0s3.500-1.500 5-.5',
  contradicts: 'M4 4l8 8M12 4l-8 8',
  context: 'M8 4.500v.1M8 7.500v5',
  not_comparable: 'M3 5.500h10M3 10.500h10M11 3 5 13',
  undetermined: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.8.5-1.100.9-1.100 1.800M8 12.900v.1',
};

/** What a statement is to the claim: by colour, by sign and by word. */
export function EvidenceSign({ kind, language }: { kind: EvidenceKind; language: RecordLanguage }) {
  return (
    <span className={`sign sign-${kind}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={STROKES[kind]} />
      </svg>
      {wordsFor(language)(`evidence.${kind}`)}
    </span>
  );
}
