import { z } from 'zod';
import type { PublicKey, SignedHead } from '@/lib/core/record/head';
import type { LogEntry } from '@/lib/core/record/log';
import { DOCUMENT_KINDS } from '@/lib/core/record/record-document';
import { instant, sha256Hex } from './record-values';

/** A line of `record/log.jsonl`. */
export const logEntry = z.strictObject({
  seq: z.int().positive(),
  kind: z.enum(DOCUMENT_KINDS),
  documentHash: sha256Hex,
  previousEntryHash: sha256Hex.nullable(),
  at: instant,
}) satisfies z.ZodType<LogEntry>;

/** `record/head.json`, and the file a reader keeps. */
export const signedHead = z.strictObject({
  seq: z.int().nonnegative(),
  entryHash: sha256Hex.nullable(),
  at: instant,
  keyId: z.string().min(1),
  signature: z.string().min(1),
}) satisfies z.ZodType<SignedHead>;

/** `record/key.json`. */
export const keyFile = z.strictObject({
  keys: z.array(z.strictObject({ keyId: z.string().min(1), algorithm: z.literal('Ed25519'), publicKey: z.string().min(1) })),
}) satisfies z.ZodType<{ keys: PublicKey[] }>;
