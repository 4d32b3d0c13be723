import { z } from 'zod';
import { WITHHOLDING_REASONS } from '@/lib/core/record/record-document';
import { idField, paragraphField, reasonField, versionField } from './fields';

/** Why a capture is put under seal or destroyed: what withholds a public document, and pictures nobody should have to see. */
export const SEALING_REASONS = [...WITHHOLDING_REASONS, 'graphic'] as const;
export type SealingReason = (typeof SEALING_REASONS)[number];

const sealing = { snapshotId: idField, version: versionField, reason: z.enum(SEALING_REASONS), note: paragraphField };

export const sealSnapshotInput = z.object(sealing);
export type SealSnapshotInput = z.input<typeof sealSnapshotInput>;

export const unsealSnapshotInput = z.object({ snapshotId: idField, version: versionField, note: reasonField });
export type UnsealSnapshotInput = z.input<typeof unsealSnapshotInput>;

/** It can't be brought back: who asks for it says that they know. */
export const destroySnapshotInput = z.object({ ...sealing, isUnderstood: z.literal(true, { error: 'sayYouKnow' }) });
export type DestroySnapshotInput = z.input<typeof destroySnapshotInput>;

/** `Snapshot.tombstone`, as JSON text: what the desk shows in the place of the text. */
export const snapshotTombstone = z.object({ reason: z.enum(SEALING_REASONS), note: z.string(), by: z.string(), at: z.iso.datetime() });
export type SnapshotTombstone = z.infer<typeof snapshotTombstone>;
