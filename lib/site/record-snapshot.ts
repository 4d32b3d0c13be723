import type { PublicKey, SignedHead } from '@/lib/core/record/head';
import { currentRecord, type CurrentRecord, type Filed } from '@/lib/core/record/latest-documents';
import type { LogEntry } from '@/lib/core/record/log';
import { parseCanonical } from '@/lib/core/record/canonical';
import type { Sha256Hex } from '@/lib/core/record/verdict-document';
import { recordDocument } from '@/lib/schemas/record-documents';

/** The whole record as the baker takes it: no database, no clock. */
export interface RecordSnapshot {
  /** In order of `seq`, from 1. */
  entries: readonly LogEntry[];
  /** Canonical bytes by hash; withheld documents are simply absent. */
  documents: ReadonlyMap<Sha256Hex, Uint8Array>;
  /** Signed over the last entry. */
  head: SignedHead;
  /** The key that signed the head, and those before it. */
  keys: readonly PublicKey[];
}

/** The record's present state. Throws a ZodError on a document that does not have its public form. */
export function readSnapshot(snapshot: RecordSnapshot): CurrentRecord {
  const filed: Filed[] = [];
  for (const { documentHash } of snapshot.entries) {
    const bytes = snapshot.documents.get(documentHash);
    if (bytes) filed.push({ hash: documentHash, document: recordDocument.parse(parseCanonical(bytes)) });
  }
  return currentRecord(filed);
}
