'use server';

import { act } from '@/app/act';
import type { ArchiveClaimInput, ClaimFromStatementInput, CreateClaimInput, EditClaimInput, ReorderClaimsInput, ReviseClaimInput } from '@/lib/schemas/claim';
import type {
  DecideEvidenceInput, HoldStatementInput, OverrideEvidenceInput, ReinstateStatementInput, ReleaseEvidenceInput, SupersedeStatementInput, WithdrawStatementInput,
} from '@/lib/schemas/evidence';
import { archiveClaim } from '@/lib/server/commands/claim/archive-claim';
import { claimFromStatement } from '@/lib/server/commands/claim/claim-from-statement';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { editClaim } from '@/lib/server/commands/claim/edit-claim';
import { reorderClaims } from '@/lib/server/commands/claim/reorder-claims';
import { reviseClaim } from '@/lib/server/commands/claim/revise-claim';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { holdStatement } from '@/lib/server/commands/evidence/hold-statement';
import { overrideEvidence } from '@/lib/server/commands/evidence/override-evidence';
import { releaseEvidence } from '@/lib/server/commands/evidence/release-evidence';
import { reopenEvidence } from '@/lib/server/commands/evidence/reopen-evidence';
import { restoreEvidence } from '@/lib/server/commands/evidence/restore-evidence';
import { reinstateStatement } from '@/lib/server/commands/statement/reinstate-statement';
import { supersedeStatement } from '@/lib/server/commands/statement/supersede-statement';
import { withdrawStatement } from '@/lib/server/commands/statement/withdraw-statement';

export async function create(input: CreateClaimInput, requestKey?: string) {
  return act(createClaim, input, requestKey);
}
export async function createFromStatement(input: ClaimFromStatementInput, requestKey?: string) {
  return act(claimFromStatement, input, requestKey);
}
export async function edit(input: EditClaimInput, requestKey?: string) {
  return act(editClaim, input, requestKey);
}
export async function revise(input: ReviseClaimInput, requestKey?: string) {
  return act(reviseClaim, input, requestKey);
}
export async function reorder(input: ReorderClaimsInput, requestKey?: string) {
  return act(reorderClaims, input, requestKey);
}
export async function archive(input: ArchiveClaimInput, requestKey?: string) {
  return act(archiveClaim, input, requestKey);
}
export async function hold(input: HoldStatementInput, requestKey?: string) {
  return act(holdStatement, input, requestKey);
}
export async function decide(input: DecideEvidenceInput, requestKey?: string) {
  return act(decideEvidence, input, requestKey);
}
export async function override(input: OverrideEvidenceInput, requestKey?: string) {
  return act(overrideEvidence, input, requestKey);
}
export async function reopen(input: ReleaseEvidenceInput, requestKey?: string) {
  return act(reopenEvidence, input, requestKey);
}
export async function release(input: ReleaseEvidenceInput, requestKey?: string) {
  return act(releaseEvidence, input, requestKey);
}
export async function restore(input: ReleaseEvidenceInput, requestKey?: string) {
  return act(restoreEvidence, input, requestKey);
}
export async function supersede(input: SupersedeStatementInput, requestKey?: string) {
  return act(supersedeStatement, input, requestKey);
}
export async function withdraw(input: WithdrawStatementInput, requestKey?: string) {
  return act(withdrawStatement, input, requestKey);
}
export async function reinstate(input: ReinstateStatementInput, requestKey?: string) {
  return act(reinstateStatement, input, requestKey);
}
