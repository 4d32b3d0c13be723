import { type ReadClient, readClient } from './clients';

const PAGE_SIZE = 50;

/**
 * A page of the record's log, newest first, with whether each document can still be read. `page` counts from 1.
 * The documents come along (null once withheld), since their titles stand in them alone: at most a page of them.
 */
export async function listRecordEntries(page: number, db: ReadClient = readClient()) {
  const [total, rows] = await Promise.all([
    db.recordEntry.count(),
    db.recordEntry.findMany({
      orderBy: { seq: 'desc' },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { seq: true, kind: true, documentHash: true, entryHash: true, at: true, document: { select: { bytes: true, withheldAt: true } } },
    }),
  ]);
  return { rows: rows.map(({ document, ...entry }) => ({ ...entry, withheldAt: document.withheldAt, text: textOf(document.bytes) })), total, pageSize: PAGE_SIZE };
}

/** One frozen document, as its canonical text; null text once withheld. */
export async function findRecordDocument(hash: string, db: ReadClient = readClient()) {
  const row = await db.recordDocument.findUnique({ where: { hash }, include: { entries: { select: { seq: true, at: true } } } });
  return row && { hash: row.hash, kind: row.kind, objectId: row.objectId, text: textOf(row.bytes), withheldAt: row.withheldAt, entries: row.entries };
}

function textOf(bytes: Uint8Array | null): string | null {
  return bytes && Buffer.from(bytes).toString('utf8');
}

/** The hash of the log's last entry: two records with one last entry are one record. Null while the log is empty. */
export async function findLastEntryHash(db: ReadClient = readClient()): Promise<string | null> {
  return (await db.recordEntry.findFirst({ orderBy: { seq: 'desc' }, select: { entryHash: true } }))?.entryHash ?? null;
}

/** The whole log, its documents' bytes and the signed heads, for baking and export. */
export async function readWholeRecord(db: ReadClient = readClient()) {
  const [entries, documents, heads] = await Promise.all([
    db.recordEntry.findMany({ orderBy: { seq: 'asc' }, select: { seq: true, kind: true, documentHash: true, previousEntryHash: true, at: true } }),
    db.recordDocument.findMany({ where: { bytes: { not: null } }, select: { hash: true, bytes: true } }),
    db.recordHead.findMany({ orderBy: { seq: 'asc' }, select: { seq: true, entryHash: true, at: true, keyId: true, signature: true } }),
  ]);
  return { entries, documents, heads };
}
