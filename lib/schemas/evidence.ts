import { z } from 'zod';
import { EVIDENCE_KINDS } from '@/lib/core/evidence/comparable';
import { idField, paragraphField, reasonField, versionField } from './fields';

/** `isSameIncident`: the person's word that the statement speaks of the claim's incident. */
export const holdStatementInput = z.object({ claimId: idField, statementId: idField, isSameIncident: z.boolean() });
export type HoldStatementInput = z.input<typeof holdStatementInput>;

/** Accepts what the rules proposed; `proposed` names what was read, so that nothing else is accepted. */
export const decideEvidenceInput = z.object({ evidenceId: idField, version: versionField, proposed: z.enum(EVIDENCE_KINDS) });
export type DecideEvidenceInput = z.input<typeof decideEvidenceInput>;

export const overrideEvidenceInput = z.object({ evidenceId: idField, version: versionField, decided: z.enum(EVIDENCE_KINDS), reason: reasonField });
export type OverrideEvidenceInput = z.input<typeof overrideEvidenceInput>;

export const releaseEvidenceInput = z.object({ evidenceId: idField, version: versionField });
export type ReleaseEvidenceInput = z.input<typeof releaseEvidenceInput>;

/** Takes a decision back: the proposal stands open again. */
export const reopenEvidenceInput = releaseEvidenceInput;

export const supersedeStatementInput = z.object({ statementId: idField, version: versionField, supersededById: idField });
export type SupersedeStatementInput = z.input<typeof supersedeStatementInput>;

export const withdrawStatementInput = z.object({ statementId: idField, version: versionField, reason: reasonField });
export type WithdrawStatementInput = z.input<typeof withdrawStatementInput>;

export const reinstateStatementInput = z.object({ statementId: idField, version: versionField, reason: paragraphField });
export type ReinstateStatementInput = z.input<typeof reinstateStatementInput>;

/** A piece of comparing that was left to a job. */
export const compareAgainInput = z.object({ claimIds: z.array(idField).optional(), statementIds: z.array(idField).optional() });
