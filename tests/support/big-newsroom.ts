import { writeClient } from '@/lib/server/db/clients';

/** A newsroom after some years, as bare rows: enough that a list which reads everything is told from one that does not. */

export const SOURCES = 5_000;
export const INCIDENTS = 500;
const OUTLETS = 200;
const CLAIMS_PER_INCIDENT = 3;
const AUDIT_EVENTS = 15_000;
const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.UTC(2021, 0, 1);
/** What one insert takes at once. */
const BATCH = 1_000;

export interface BigNewsroom {
  userId: string;
  sourceId: string;
  snapshotId: string;
  outletId: string;
  incidentId: string;
  claimId: string;
  verdictId: string;
  entityId: string;
  originId: string;
}

const id = (kind: string, index: number) => `${kind}-${String(index).padStart(6, '0')}`;
const day = (index: number) => new Date(START + (index % 2_000) * DAY_MS).toISOString().slice(0, 10);
const at = (index: number) => new Date(START + index * 60_000);
/** So many rows, each by its place. */
export const rows = <Row>(count: number, make: (index: number) => Row): Row[] => Array.from({ length: count }, (_nothing, index) => make(index));

/** Writes rows in batches. */
export async function insert<Row>(all: Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += BATCH) await write(all.slice(start, start + BATCH));
}

/** Fills the database of this process. */
export async function fillBigNewsroom(): Promise<BigNewsroom> {
  const db = writeClient();
  const userId = id('user', 0);
  const by = { createdById: userId };
  const claims = INCIDENTS * CLAIMS_PER_INCIDENT;
  await db.user.createMany({ data: rows(60, (i) => ({ id: id('user', i), name: `Person ${i}`, email: `person${i}@example.org`, role: i % 5 === 0 ? 'editor' : 'fact_checker', emailVerified: true })) });
  await db.invitation.createMany({ data: rows(200, (i) => ({ tokenHash: `hash-${i}`, role: 'editor', createdById: userId, createdAt: at(i), expiresAt: at(i + 9_000) })) });
  await db.outlet.createMany({ data: rows(OUTLETS, (i) => ({ id: id('outlet', i), slug: `outlet-${i}`, nameAr: `وسيلة ${i}`, nameEn: `Outlet ${i}`, folded: `outlet ${i}` })) });
  await insert(rows(1_000, (i) => ({ id: id('entity', i), kind: i % 3 === 0 ? 'place' : 'organisation', nameAr: `اسم ${i}`, nameEn: `Name ${i}` })), (data) => db.entity.createMany({ data }));
  await db.origin.createMany({ data: rows(500, (i) => ({ id: id('origin', i), labelEn: `Origin ${i}`, entityId: id('entity', i), reviewedAt: i % 2 ? at(i) : null })) });
  await insert(
    rows(SOURCES, (i) => ({ id: id('source', i), outletId: i % 9 ? id('outlet', i % OUTLETS) : null, kind: 'article', title: `Report ${i}`, language: i % 3 ? 'ar' : 'en', publishedEdtf: day(i), publishedEarliest: day(i), publishedLatest: day(i), ...by, createdAt: at(i), archivedAt: i % 50 ? null : at(i) })),
    (data) => db.source.createMany({ data }),
  );
  await insert(
    rows(SOURCES, (i) => ({ id: id('snapshot', i), sourceId: id('source', i), rawSha256: `raw${i}`, rawBytes: 100, mediaType: 'text/plain', encoding: 'utf-8', text: `Nine were killed on the day ${i}.`, textSha256: `text${i}`, textLength: 30, extractor: 'text', extractorVersion: '1', capturedAt: at(i), capturedById: userId })),
    (data) => db.snapshot.createMany({ data }),
  );
  await insert(rows(SOURCES, (i) => ({ snapshotId: id('snapshot', i), kind: 'body', start: 0, end: 30 })), (data) => db.segment.createMany({ data }));
  await insert(rows(SOURCES, (i) => ({ id: id('excerpt', i), snapshotId: id('snapshot', i), start: 0, end: 16, exact: 'Nine were killed', prefix: '', suffix: '', language: 'en', ...by })), (data) => db.excerpt.createMany({ data }));
  await insert(rows(SOURCES, (i) => ({ snapshotId: id('snapshot', i), start: 0, end: 16, proposal: {}, fingerprint: `print-${i}` })), (data) => db.suggestion.createMany({ data }));
  await db.incident.createMany({ data: rows(INCIDENTS, (i) => ({ id: id('incident', i), slug: `incident-${i}`, titleAr: `حادثة ${i}`, titleEn: `Incident ${i}`, placeId: id('entity', (i % 300) * 3), eventEdtf: day(i), eventEarliest: day(i), eventLatest: day(i), ...by, createdAt: at(i), archivedAt: i % 20 ? null : at(i) })) });
  await insert(rows(SOURCES, (i) => ({ incidentId: id('incident', i % INCIDENTS), sourceId: id('source', i), addedById: userId })), (data) => db.incidentSource.createMany({ data }));
  const value = { kind: 'quantity', low: 9, high: 9, qualifier: 'exact', unit: null, attribute: 'killed', subject: 'unknown', text: 'Nine' };
  await insert(
    rows(SOURCES, (i) => ({ id: id('statement', i), excerptId: id('excerpt', i), sourceId: id('source', i), incidentId: id('incident', i % INCIDENTS), kind: 'quantity', value, attribute: 'killed', low: 9, high: 9, originId: id('origin', i % 500), ...by })),
    (data) => db.statement.createMany({ data }),
  );
  await insert(rows(SOURCES, (i) => ({ statementId: id('statement', i), position: 0, name: `Name ${i % 1_000}`, role: 'originator', entityId: id('entity', i % 1_000) })), (data) => db.attributionLink.createMany({ data }));
  await insert(
    rows(claims, (i) => ({ id: id('claim', i), incidentId: id('incident', i % INCIDENTS), wordingEn: `Claim ${i}`, statedById: id('entity', i % 1_000), position: i % CLAIMS_PER_INCIDENT, ...by, createdAt: at(i) })),
    (data) => db.claim.createMany({ data }),
  );
  await insert(rows(claims, (i) => ({ claimId: id('claim', i), number: 1, kind: 'quantity', value, attribute: 'killed', low: 9, high: 9, ...by })), (data) => db.claimVersion.createMany({ data }));
  await insert(
    rows(SOURCES, (i) => ({ claimId: id('claim', i % claims), statementId: id('statement', i), number: 1 + Math.floor(i / claims), claimVersion: 1, relation: 'agrees', proposed: 'supports', reason: {}, decided: 'supports' })),
    (data) => db.evidence.createMany({ data }),
  );
  await db.rating.createMany({ data: [{ key: 'sample', position: 90, labelAr: 'مثبَت', labelEn: 'established', tone: 'positive', ratingValue: 5 }] });
  await db.verdict.createMany({ data: rows(INCIDENTS, (i) => ({ id: id('verdict', i), claimId: id('claim', i), slug: `verdict-${i}`, primaryLanguage: 'ar', ...by })) });
  const states = ['draft', 'in_review', 'changes_requested', 'approved', 'published'];
  await insert(rows(INCIDENTS * 3, (i) => ({ id: id('revision', i), verdictId: id('verdict', i % INCIDENTS), number: 1 + Math.floor(i / INCIDENTS), state: states[i % 5] ?? 'draft', ratingKey: 'sample', ...by })), (data) => db.revision.createMany({ data }));
  await insert(rows(INCIDENTS * 3, (i) => ({ revisionId: id('revision', i), language: 'ar', title: `حكم ${i}` })), (data) => db.revisionText.createMany({ data }));
  await db.alert.createMany({ data: rows(500, (i) => ({ id: id('alert', i), kind: 'misprint', details: {}, fingerprint: `f${i}`, state: i % 4 ? 'dismissed' : 'open', createdAt: at(i) })) });
  await db.alertSource.createMany({ data: rows(500, (i) => ({ alertId: id('alert', i), sourceId: id('source', i) })) });
  await insert(
    rows(AUDIT_EVENTS, (i) => ({ at: at(i), actorId: id('user', i % 60), actorName: 'Person', command: i % 2 ? 'source.capture' : 'claim.edit', objectKind: i % 2 ? 'source' : 'claim', objectId: i % 2 ? id('source', i % SOURCES) : id('claim', i % claims), incidentId: id('incident', i % INCIDENTS), details: {} })),
    (data) => db.auditEvent.createMany({ data }),
  );
  await insert(rows(SOURCES, (i) => ({ kind: 'source', objectId: id('source', i), language: 'en', title: `Report ${i}`, titleFolded: `report ${i}`, bodyFolded: 'nine were killed' })), (data) => db.searchDocument.createMany({ data }));
  return { userId, sourceId: id('source', 7), snapshotId: id('snapshot', 7), outletId: id('outlet', 7), incidentId: id('incident', 7), claimId: id('claim', 7), verdictId: id('verdict', 7), entityId: id('entity', 7), originId: id('origin', 7) };
}
