import { createHash } from 'node:crypto';
import type { RecapturedPassage } from '@/lib/core/excerpt/recapture';

/** Findings about an excerpt share the beginning of their fingerprint. */
const prefixOf = (excerptId: string) => `recapture_changed:${excerptId}:`;

/** One finding: what the source says now in the excerpt's place, whatever capture says it. */
export function recaptureFingerprint(excerptId: string, { change, now }: RecapturedPassage): string {
  return `${prefixOf(excerptId)}${createHash('sha256').update(JSON.stringify([change, now?.text ?? null])).digest('hex')}`;
}

/** All findings about an excerpt, by the index. */
export const recapturesOf = (excerptId: string) => ({ gte: prefixOf(excerptId), lt: `${prefixOf(excerptId)}\uffff` });
