import { join } from 'node:path';
import { canonicalBytes } from '@/lib/core/record/canonical';
import { signHead } from '@/lib/core/record/head';
import { entryHash, type LogEntry, nextEntry } from '@/lib/core/record/log';
import type { DocumentKind, RecordDocument } from '@/lib/core/record/record-document';
import type { Sha256Hex } from '@/lib/core/record/verdict-document';
import { recordDocument } from '@/lib/schemas/record-documents';
import type { Tx } from '@/lib/server/db/clients';
import { getEnv } from '@/lib/server/env';
import { loadRecordKey, type RecordKey } from './ed25519';
import { sha256 } from './sha256';

/** The key that signs the record's heads; made on first use. For `prepare`: it reads a file. */
export function recordKey(): Promise<RecordKey> {
  return loadRecordKey(join(getEnv().keysDir, 'record.pem'));
}

/** What appending needs: the transaction, the moment, and the key that signs the new head. */
export interface Appending {
  tx: Tx;
  now: Date;
  key: RecordKey;
}

/**
 * Freezes a document as canonical bytes and appends it to the log, in the deed's transaction (which holds the write lock,
 * so there is one writer). Returns the document's hash. A document that the log's latest word on this object already
 * equals may be appended again: the log tells when things were said. Throws a ZodError, and so appends nothing, on a document
 * that does not have its public form: what is once in the log stays there.
 */
export async function appendDocument({ tx, now, key }: Appending, objectId: string, document: RecordDocument): Promise<Sha256Hex> {
  const bytes = canonicalBytes(recordDocument.parse(document));
  const documentHash = sha256(bytes);
  await tx.recordDocument.upsert({
    where: { hash: documentHash },
    create: { hash: documentHash, kind: document.kind, objectId, bytes: Buffer.from(bytes) },
    update: {},
  });
  const entry = nextEntry(await lastEntry(tx), { kind: document.kind, documentHash, at: instantOf(now) }, sha256);
  const hash = entryHash(entry, sha256);
  await tx.recordEntry.create({ data: { ...entry, entryHash: hash } });
  const head = signHead(entry, instantOf(now), key, sha256);
  await tx.recordHead.create({ data: { seq: head.seq, entryHash: hash, at: head.at, keyId: head.keyId, signature: head.signature } });
  return documentHash;
}

/** Appends only when the record's latest document of this object says something else. `at` does not count as a difference. */
export async function appendIfChanged<D extends RecordDocument & { at: string }>(appending: Appending, objectId: string, document: D): Promise<void> {
  const latest = await appending.tx.recordEntry.findFirst({
    where: { document: { kind: document.kind, objectId } },
    orderBy: { seq: 'desc' },
    select: { document: { select: { bytes: true } } },
  });
  const stored = latest?.document.bytes;
  if (stored) {
    const before = JSON.parse(Buffer.from(stored).toString('utf8')) as D;
    if (Buffer.from(canonicalBytes({ ...before, at: document.at })).equals(Buffer.from(canonicalBytes(document)))) return;
  }
  await appendDocument(appending, objectId, document);
}

async function lastEntry(tx: Tx): Promise<LogEntry | null> {
  const row = await tx.recordEntry.findFirst({ orderBy: { seq: 'desc' } });
  return row && { seq: row.seq, kind: row.kind as DocumentKind, documentHash: row.documentHash, previousEntryHash: row.previousEntryHash, at: row.at };
}

/** A moment as the record writes it: UTC, to the second. */
export function instantOf(moment: Date): string {
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
