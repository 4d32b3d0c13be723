import { type ToldStatement } from '@/components/desk/statement/statement-draft';
import type { CodePointRange } from '@/lib/core/text/range';
import type { Result } from '@/lib/schemas/problem';
import type { AcceptSentenceInput, AcceptSuggestionInput, SnapshotInput, SuggestionInput } from '@/lib/schemas/suggestion';

export const PROPOSAL_STATES = ['open', 'accepted', 'dismissed'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Something that was found in a capture, as its page offers it. Offsets are code points. */
export interface ProposalView extends CodePointRange {
  id: string;
  state: ProposalState;
  /** What it was accepted as. */
  statementId: string | null;
  quote: string;
  /** It stands outside headline and body: shown, but no evidence. */
  isLead: boolean;
  sentence: CodePointRange;
  /** What it is quoted with once accepted. */
  passage: CodePointRange;
  /** The headline tells the same. */
  headline: CodePointRange | null;
  /** Who said it, in the reader's language where that name is known; null when the text does not tell. */
  speaker: string | null;
  /** The statement that accepting it makes, before it is tied to an incident. */
  told: ToldStatement;
}

/** How far the reading of a capture has come. */
export type ValuesState = 'pending' | 'done' | 'failed';

type Deed<Input, Output> = (input: Input, requestKey?: string) => Promise<Result<Output>>;

/** What can be done with proposals. */
export interface ProposalDeeds {
  accept: Deed<AcceptSuggestionInput, { suggestionId: string; statementId: string; excerptId: string }>;
  acceptEdited: Deed<AcceptSuggestionInput, { suggestionId: string; statementId: string; excerptId: string }>;
  acceptSentence: Deed<AcceptSentenceInput, { accepted: { suggestionId: string; statementId: string }[] }>;
  dismiss: Deed<SuggestionInput, unknown>;
  reopen: Deed<SuggestionInput, unknown>;
  readAgain: Deed<SnapshotInput, unknown>;
  /** How far the reading has come by now; null when the capture is gone. */
  askState: (snapshotId: string) => Promise<string | null>;
}
