import { canonicalBytes } from '@/lib/core/record/canonical';
import { documentHash } from '@/lib/core/record/hash';
import { signHead, type PublicKey, type SignedHead } from '@/lib/core/record/head';
import { nextEntry, type LogEntry } from '@/lib/core/record/log';
import type { Filed } from '@/lib/core/record/latest-documents';
import type { RecordDocument } from '@/lib/core/record/record-document';
import type { RecordToVerify } from '@/lib/core/record/verify';
import { createRecordKey } from '@/lib/server/record/ed25519';
import { sha256 } from '@/lib/server/record/sha256';

/** One key for all tests of a run: making one is cheap, but the same key keeps failures readable. */
export const testKey = createRecordKey();

export interface BuiltRecord extends RecordToVerify {
  entries: LogEntry[];
  documents: Map<string, Uint8Array>;
  heads: SignedHead[];
  keys: PublicKey[];
  filed: Filed[];
}

/** Logs the documents in order, a minute apart, and signs the end. */
export function buildRecord(documents: readonly RecordDocument[]): BuiltRecord {
  const record: BuiltRecord = { entries: [], documents: new Map(), heads: [], keys: [testKey.publicKey], keptHead: null, filed: [] };
  documents.forEach((document, index) => {
    const hash = documentHash(document, sha256);
    const at = new Date(Date.UTC(2026, 10, 1, 9, index)).toISOString().replace('.000', '');
    record.entries.push(nextEntry(record.entries.at(-1) ?? null, { kind: document.kind, documentHash: hash, at }, sha256));
    record.documents.set(hash, canonicalBytes(document));
    record.filed.push({ hash, document });
  });
  record.heads.push(signHead(record.entries.at(-1) ?? null, '2026-11-01T12:00:00Z', testKey, sha256));
  return record;
}
