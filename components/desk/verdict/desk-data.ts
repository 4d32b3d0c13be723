import type { RevisionAction, RevisionState, VerdictAction, VerdictState } from '@/lib/core/verdict/workflow';
import type { CorrectionKind } from '@/lib/core/record/verdict-document';
import type { CitableEvidence } from './citation-picker';
import type { StoredText, TextLanguage } from './words';

/** What the verdict's desk shows of one revision: plain data from the server. */
export interface VerdictDeskData {
  verdict: { id: string; version: number; slug: string; state: VerdictState; primaryLanguage: TextLanguage; hasPublished: boolean; underReviewNote: string };
  claim: { id: string; wording: string; statedBy: string; incidentId: string; incidentTitle: string };
  revision: {
    id: string;
    number: number;
    version: number;
    state: RevisionState;
    ratingKey: string | null;
    publishAt: string | null;
    reviewNote: string;
    correctionKind: Exclude<CorrectionKind, 'retraction'> | null;
    correctionNoteAr: string;
    correctionNoteEn: string;
    documentHash: string | null;
  };
  texts: Record<TextLanguage, StoredText>;
  /** SHA-256 of what an approver reads, per language; null where there is nothing to approve. */
  hashes: Record<TextLanguage, string | null>;
  revisions: { number: number; state: RevisionState; publishedAt: string | null }[];
  ratings: { key: string; label: string; description: string }[];
  evidence: CitableEvidence[];
  /** Evidence nobody decided, or decided as undetermined. */
  undecided: { id: string; source: string; reading: string }[];
  brokenCitations: Record<TextLanguage, number>;
  reviewedStatements: number;
  authors: string[];
  isOwnWork: boolean;
  revisionActions: RevisionAction[];
  verdictActions: VerdictAction[];
  /** The actions this person's role allows, of both tables. */
  allowed: string[];
  comments: { id: string; authorName: string; text: string; at: string }[];
}
