import { signHead } from '@/lib/core/record/head';
import type { LogEntry } from '@/lib/core/record/log';
import type { DocumentKind } from '@/lib/core/record/record-document';
import { readWholeRecord } from '@/lib/server/db/record-queries';
import type { RecordSnapshot } from '@/lib/site/record-snapshot';
import { instantOf, recordKey } from './append-document';
import { sha256 } from './sha256';

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
