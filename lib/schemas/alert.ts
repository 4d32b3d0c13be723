import { z } from 'zod';
import { RECAPTURE_CHANGES } from '@/lib/core/excerpt/recapture-change';
import { idField, reasonField } from './fields';

/** misprint: copies of one text that differ; origin_proposal: whose word statements may be. The other two are raised by their deeds. */
export const ALERT_KINDS = ['misprint', 'origin_proposal', 'claim_version', 'recapture_changed'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];
export const ALERT_STATES = ['open', 'confirmed', 'dismissed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** A span of one snapshot, in code points, end exclusive. */
const place = z.object({ sourceId: idField, snapshotId: idField, start: z.number().int().min(0), end: z.number().int().min(0) });
export type AlertPlace = z.infer<typeof place>;

export const DIFFERENCE_KINDS = ['quantity', 'date', 'unit', 'place'] as const;

/** `Alert.details` of a misprint: what the one side says and where, and what the other. */
export const misprintDetails = z.object({
  difference: z.enum(DIFFERENCE_KINDS),
  sides: z.tuple([z.object({ text: z.string(), places: z.array(place) }), z.object({ text: z.string(), places: z.array(place) })]),
});
export type MisprintDetails = z.infer<typeof misprintDetails>;

/** `Alert.details` of a passage that reads otherwise, or is gone, in a later capture of its source. */
export const recaptureDetails = z.object({
  excerptId: idField,
  /** The later capture. */
  snapshotId: idField,
  change: z.enum(RECAPTURE_CHANGES),
  /** Code points of the later capture; null where the passage is gone. */
  now: z.object({ start: z.number().int().min(0), end: z.number().int().min(0), text: z.string() }).nullable(),
  differences: z.array(z.object({ kind: z.enum(DIFFERENCE_KINDS), before: z.string(), after: z.string() })),
});
export type RecaptureDetails = z.infer<typeof recaptureDetails>;

const evidence = z.discriminatedUnion('because', [
  z.object({ because: z.literal('agent'), name: z.string(), statementIds: z.array(idField) }),
  z.object({ because: z.literal('text'), name: z.string(), statementIds: z.array(idField) }),
  z.object({ because: z.literal('command'), lower: z.string(), upper: z.string() }),
  z.object({ because: z.literal('credit'), name: z.string(), statementId: idField, creditedId: idField.nullable() }),
  z.object({ because: z.literal('reprint'), a: idField, b: idField, words: z.number(), containment: z.number() }),
  z.object({ because: z.literal('own_reporting') }),
]);

/** `Alert.details` of a proposed origin: what would be done, and why. */
export const proposalDetails = z.object({
  incidentId: idField,
  key: z.string(),
  action: z.enum(['create', 'assign', 'merge', 'communique']),
  originId: idField.nullable(),
  mergedId: idField.nullable(),
  kind: z.enum(['agent', 'own_witness']),
  agent: z.object({ entityId: idField.nullable(), name: z.string() }).nullable(),
  communique: z.object({ id: idField.nullable(), title: z.string(), issued: z.string().nullable() }).nullable().default(null),
  statementIds: z.array(idField),
  evidence: z.array(evidence),
  /** What confirming did, so that it can be taken back. */
  applied: z.object({ originId: idField, isNew: z.boolean(), moved: z.array(idField), communiqueId: idField.nullable().default(null) }).nullable(),
});
export type ProposalDetails = z.infer<typeof proposalDetails>;

export const proposeOriginsInput = z.object({ incidentId: idField });

/** A passage as it is indexed: spans in code points of each raw text, end exclusive. */
const passage = z.object({
  aStart: z.number().int().min(0), aEnd: z.number().int().min(0), bStart: z.number().int().min(0), bEnd: z.number().int().min(0),
  words: z.number().int().min(1), containment: z.number().min(0).max(1),
});

/** What the reprint index found for a snapshot (`a`) in others (`b`). */
export const indexSnapshotInput = z.object({
  snapshotId: idField,
  matches: z.array(z.object({ snapshotId: idField, passages: z.array(passage).min(1) })).max(200),
});
export type IndexSnapshotInput = z.input<typeof indexSnapshotInput>;

export const dismissAlertInput = z.object({ alertId: idField, reason: reasonField });
export type DismissAlertInput = z.input<typeof dismissAlertInput>;
export const confirmAlertInput = z.object({ alertId: idField, reason: reasonField });
export type ConfirmAlertInput = z.input<typeof confirmAlertInput>;
export const reopenAlertInput = z.object({ alertId: idField, reason: reasonField });
export type ReopenAlertInput = z.input<typeof reopenAlertInput>;
