import { z } from 'zod';
import { ATTRIBUTION_ROLES } from '@/lib/core/origin/attribution';
import { dateField, idField, lineField, versionField } from './fields';
import { checkStretch, stretchFields } from './source';
import { assertionSchema, scopeSchema, typedValueSchema } from './typed-value';

/** The longest passage that may be quoted, in code points: an excerpt is a passage, not the article. */
const MAX_EXCERPT_LENGTH = 4_000;

const excerptFields = { snapshotId: idField, ...stretchFields, /** What the person saw: must be what is there. */ exact: z.string().min(1, { error: 'nothingSelected' }) };

function checkExcerpt(excerpt: { start: number; end: number }, context: z.RefinementCtx): void {
  checkStretch(excerpt, context);
  if (excerpt.end - excerpt.start > MAX_EXCERPT_LENGTH) context.addIssue({ code: 'custom', path: ['exact'], message: 'excerptTooLong' });
}

export const attachExcerptInput = z.object(excerptFields).superRefine(checkExcerpt);

const attributionField = z
  .array(z.object({ name: lineField.min(1, { error: 'required' }), role: z.enum(ATTRIBUTION_ROLES), entityId: idField.nullable() }))
  .max(12, { error: 'chainTooLong' });

/** What a source says: the value and all that it holds for. Dates as people type them. */
const statementFields = {
  value: typedValueSchema,
  scope: scopeSchema,
  period: dateField,
  assertion: assertionSchema,
  eventDate: dateField,
  /** How the event's date is known; without a date it does not matter. */
  eventBasis: z.enum(['explicit', 'resolved', 'inferred']),
  asOf: dateField,
  said: dateField,
  placeId: idField.nullable(),
  placeText: lineField,
  incidentId: idField.nullable(),
  /** Originator first. */
  attribution: attributionField,
};

function checkStatement(statement: { scope: string; period: unknown }, context: z.RefinementCtx): void {
  if (statement.scope === 'period_total' && statement.period === null) context.addIssue({ code: 'custom', path: ['period'], message: 'periodNeeded' });
}

/** All that a statement says beside its passage. */
export const statementFieldsInput = z.object(statementFields).superRefine(checkStatement);

export const createStatementInput = z.object({ ...excerptFields, ...statementFields }).superRefine(checkExcerpt).superRefine(checkStatement);
export type CreateStatementInput = z.input<typeof createStatementInput>;

export const editStatementInput = z
  .object({ ...statementFields, statementId: idField, version: versionField })
  .superRefine(checkStatement);
export type EditStatementInput = z.input<typeof editStatementInput>;

export const removeStatementInput = z.object({ statementId: idField, version: versionField, isRemoved: z.boolean() });
export type RemoveStatementInput = z.input<typeof removeStatementInput>;

export const reviewStatementInput = z.object({ statementId: idField, version: versionField, isReviewed: z.boolean() });
export type ReviewStatementInput = z.input<typeof reviewStatementInput>;
