import { createHash } from 'node:crypto';
import type { RecapturedPassage } from '@/lib/core/excerpt/recapture';

/** One finding: what the source says now in the excerpt's place, whatever capture says it. */
export function recaptureFingerprint(excerptId: string, { change, now }: RecapturedPassage): string {
  return `recapture_changed:${excerptId}:${createHash('sha256').update(JSON.stringify([change, now?.text ?? null])).digest('hex')}`;
}

/** The excerpt that a finding is about. */
export const excerptOf = (fingerprint: string): string => fingerprint.split(':')[1] ?? '';
