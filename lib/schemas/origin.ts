import { z } from 'zod';
import { dateField, idField, lineField, oneLanguageOf, paragraphField, reasonField, versionField } from './fields';

/** agent: a body or person with those in its chain of command; own_witness: the newsroom's own; unattributed: background nobody signed. */
export const ORIGIN_KINDS = ['agent', 'own_witness', 'unattributed'] as const;

const originFields = {
  labelAr: lineField,
  labelEn: lineField,
  kind: z.enum(ORIGIN_KINDS),
  entityId: idField.nullable(),
  ownerGroupId: idField.nullable(),
  sideId: idField.nullable(),
};
const needsLabel = oneLanguageOf('labelAr', 'labelEn', 'oneNameNeeded');

export const createOriginInput = z.object({ ...originFields, reason: paragraphField, statementIds: z.array(idField).max(500) }).superRefine(needsLabel);
export type CreateOriginInput = z.input<typeof createOriginInput>;

export const editOriginInput = z.object({ originId: idField, version: versionField, ...originFields, reason: paragraphField }).superRefine(needsLabel);
export type EditOriginInput = z.input<typeof editOriginInput>;

export const mergeOriginInput = z.object({ originId: idField, version: versionField, intoId: idField, reason: reasonField });
export type MergeOriginInput = z.input<typeof mergeOriginInput>;

export const unmergeOriginInput = z.object({ originId: idField, version: versionField, reason: reasonField });
export type UnmergeOriginInput = z.input<typeof unmergeOriginInput>;

/** Statements that turn out to have another original source leave into a new one. */
export const splitOriginInput = z
  .object({ originId: idField, version: versionField, labelAr: lineField, labelEn: lineField, entityId: idField.nullable(), statementIds: z.array(idField).min(1, { error: 'statementsNeeded' }).max(500), reason: reasonField })
  .superRefine(needsLabel);
export type SplitOriginInput = z.input<typeof splitOriginInput>;

/** `originId` null: the original source is not known any more. */
export const assignStatementsInput = z.object({ originId: idField.nullable(), statementIds: z.array(idField).min(1, { error: 'statementsNeeded' }).max(500), reason: paragraphField });
export type AssignStatementsInput = z.input<typeof assignStatementsInput>;

/** All statements of one source within an incident at once. */
export const assignSourceInput = z.object({ originId: idField.nullable(), sourceId: idField, incidentId: idField, reason: paragraphField });
export type AssignSourceInput = z.input<typeof assignSourceInput>;

export const reviewOriginInput = z.object({ originId: idField, version: versionField, isReviewed: z.boolean(), reason: reasonField });
export type ReviewOriginInput = z.input<typeof reviewOriginInput>;

/** One text that an original source put out; the statements are its copies. */
export const nameCommuniqueInput = z.object({ originId: idField, title: lineField.min(1, { error: 'required' }), issued: dateField, statementIds: z.array(idField).min(1, { error: 'statementsNeeded' }).max(500), reason: paragraphField });
export type NameCommuniqueInput = z.input<typeof nameCommuniqueInput>;

/** `communiqueId` null: the statements are of none. */
export const assignCommuniqueInput = z.object({ communiqueId: idField.nullable(), statementIds: z.array(idField).min(1, { error: 'statementsNeeded' }).max(500), reason: paragraphField });
export type AssignCommuniqueInput = z.input<typeof assignCommuniqueInput>;
