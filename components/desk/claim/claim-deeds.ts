import type { ArchiveClaimInput, EditClaimInput, ReviseClaimInput } from '@/lib/schemas/claim';
import type {
  DecideEvidenceInput, HoldStatementInput, OverrideEvidenceInput, ReinstateStatementInput, ReleaseEvidenceInput, SupersedeStatementInput, WithdrawStatementInput,
} from '@/lib/schemas/evidence';
import type { AssignStatementsInput, CreateOriginInput } from '@/lib/schemas/origin';
import type { Result } from '@/lib/schemas/problem';

export type Deed<Input, Output = unknown> = (input: Input, key?: string) => Promise<Result<Output>>;

/** What can be done on a claim's page. */
export interface ClaimDeeds {
  edit: Deed<EditClaimInput>;
  revise: Deed<ReviseClaimInput>;
  archive: Deed<ArchiveClaimInput>;
  hold: Deed<HoldStatementInput>;
  decide: Deed<DecideEvidenceInput>;
  override: Deed<OverrideEvidenceInput>;
  reopen: Deed<ReleaseEvidenceInput>;
  release: Deed<ReleaseEvidenceInput>;
  restore: Deed<ReleaseEvidenceInput>;
  supersede: Deed<SupersedeStatementInput>;
  withdraw: Deed<WithdrawStatementInput>;
  reinstate: Deed<ReinstateStatementInput>;
  assignOrigin: Deed<AssignStatementsInput>;
  createOrigin: Deed<CreateOriginInput>;
}
