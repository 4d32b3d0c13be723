import type { ArchiveSourceInput, CaptureAgainInput, ChangeSegmentInput, EditSourceInput } from '@/lib/schemas/source';
import type { CreateStatementInput, EditStatementInput, RemoveStatementInput, ReviewStatementInput } from '@/lib/schemas/statement';
import type { Result } from '@/lib/schemas/problem';
import type { ProposalDeeds } from '@/components/desk/proposals/proposal-view';
import type { FindNames } from '@/components/desk/statement/name-combo';

type Deed<Input, Output = unknown> = (input: Input, requestKey?: string) => Promise<Result<Output>>;

/** What can be done on a source's page. */
export interface ReaderDeeds {
  createStatement: Deed<CreateStatementInput, { statementId: string; excerptId: string }>;
  editStatement: Deed<EditStatementInput>;
  removeStatement: Deed<RemoveStatementInput, { statementId: string; version: number }>;
  reviewStatement: Deed<ReviewStatementInput>;
  changeSegment: Deed<ChangeSegmentInput>;
  editSource: Deed<EditSourceInput>;
  archiveSource: Deed<ArchiveSourceInput>;
  captureAgain: Deed<CaptureAgainInput, { snapshotId: string }>;
  proposals: ProposalDeeds;
  findAgents: FindNames;
  findPlaces: FindNames;
}
