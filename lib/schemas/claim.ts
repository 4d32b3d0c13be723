import { z } from 'zod';
import { dateField, idField, lineField, oneLanguageOf, paragraphField, reasonField, versionField } from './fields';
import { assertionSchema, scopeSchema, typedValueSchema } from './typed-value';

const wordingFields = {
  wordingAr: paragraphField,
  wordingEn: paragraphField,
  /** صاحب التصريح: who stated it, as an entity, in words, or both. */
  statedById: idField.nullable(),
  statedByAr: lineField,
  statedByEn: lineField,
  /** The side that the claim counts against, if any: its own word for it is a concession. */
  againstSideId: idField.nullable().default(null),
};
const needsWording = oneLanguageOf('wordingAr', 'wordingEn', 'oneWordingNeeded');

/** One figure of a claim, with where and when it holds. What is empty holds as for the incident. */
const figureFields = {
  value: typedValueSchema,
  scope: scopeSchema,
  period: dateField,
  assertion: assertionSchema,
  eventDate: dateField,
  asOf: dateField,
  stated: dateField,
  placeId: idField.nullable(),
  placeText: lineField,
  /** Where it was read, if in a captured source. */
  statementId: idField.nullable(),
};
export const claimFigure = z.object(figureFields);
export type ClaimFigure = z.output<typeof claimFigure>;
export type ClaimFigureInput = z.input<typeof claimFigure>;

const needsPeriod = (value: { scope?: unknown; period?: unknown }, context: z.RefinementCtx) => {
  if (value.scope === 'period_total' && value.period === null) context.addIssue({ code: 'custom', path: ['period'], message: 'periodNeeded' });
};

export const createClaimInput = z.object({ incidentId: idField, ...wordingFields, ...figureFields }).superRefine(needsWording).superRefine(needsPeriod);
export type CreateClaimInput = z.input<typeof createClaimInput>;

/** A claim made of a statement in one step: figure, dates and speaker come from it. */
export const claimFromStatementInput = z.object({ statementId: idField, incidentId: idField, wordingAr: paragraphField, wordingEn: paragraphField }).superRefine(needsWording);
export type ClaimFromStatementInput = z.input<typeof claimFromStatementInput>;

export const editClaimInput = z.object({ claimId: idField, version: versionField, ...wordingFields }).superRefine(needsWording);
export type EditClaimInput = z.input<typeof editClaimInput>;

/** The body revised its own figure: a new version stands, the old ones stay. */
export const reviseClaimInput = z.object({ claimId: idField, version: versionField, ...figureFields, reason: reasonField }).superRefine(needsPeriod);
export type ReviseClaimInput = z.input<typeof reviseClaimInput>;

export const reorderClaimsInput = z.object({ incidentId: idField, claimIds: z.array(idField).min(1).max(500) });
export type ReorderClaimsInput = z.input<typeof reorderClaimsInput>;

export const archiveClaimInput = z.object({ claimId: idField, version: versionField, isArchived: z.boolean() });
export type ArchiveClaimInput = z.input<typeof archiveClaimInput>;
