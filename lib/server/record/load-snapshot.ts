import { signHead } from '@/lib/core/record/head';
import type { LogEntry } from '@/lib/core/record/log';
import type { DocumentKind } from '@/lib/core/record/record-document';
import { findLastEntryHash, readWholeRecord } from '@/lib/server/db/record-queries';
import { getEnv } from '@/lib/server/env';
import type { RecordSnapshot } from '@/lib/site/record-snapshot';
import { instantOf, recordKey } from './append-document';
import { sha256 } from './sha256';

let held: { state: string; snapshot: Promise<RecordSnapshot> } | undefined;

/**
 * The same as it stands now, read again only when the log has grown (withholding a document grows it too): strangers may ask
 * for pages that are not there as often as they like.
 */
export async function currentRecordSnapshot(now: Date): Promise<RecordSnapshot> {
  const state = `${getEnv().databasePath} ${await findLastEntryHash()}`;
  if (held?.state !== state) {
    const snapshot = loadRecordSnapshot(now);
    held = { state, snapshot };
    snapshot.catch(() => (held = undefined));
  }
  return held.snapshot;
}

/** The whole record as the baker takes it. An empty log gets a head of its own, so that even an empty site can be checked. */
export async function loadRecordSnapshot(now: Date): Promise<RecordSnapshot> {
  const [{ entries, documents, heads }, key] = await Promise.all([readWholeRecord(), recordKey()]);
  return {
    entries: entries.map((entry): LogEntry => ({ ...entry, kind: entry.kind as DocumentKind })),
    documents: new Map(documents.flatMap(({ hash, bytes }) => (bytes ? [[hash, bytes]] : []))),
    head: heads.at(-1) ?? signHead(null, instantOf(now), key, sha256),
    keys: [key.publicKey],
  };
}
