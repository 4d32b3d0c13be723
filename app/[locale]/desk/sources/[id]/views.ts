import { nameIn, titleIn } from '@/app/named';
import type { IncidentChoice, SnapshotView, SourceView, StatementView } from '@/components/desk/reader/source-view';
import type { SealedSnapshot } from '@/components/desk/reader/sealing-view';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import type { Assertion, DateBasis, Scope, TypedValue } from '@/lib/core/values/typed-value';
import { SOURCE_KINDS } from '@/lib/schemas/source';
import { snapshotTombstone } from '@/lib/schemas/snapshot';
import type { listVerdictsQuoting, readSnapshot } from '@/lib/server/db/snapshot-queries';
import type { SourcePage } from '@/lib/server/db/source-queries';
import type { listIncidentChoices, StatementRow } from '@/lib/server/db/statement-queries';

/** A stored source as its screen takes it. */
export function sourceView(source: SourcePage, locale: string): SourceView {
  const { outlet, people } = source;
  return {
    id: source.id, version: source.version, title: source.title, kind: SOURCE_KINDS.find((kind) => kind === source.kind) ?? 'document', language: source.language,
    outlet: outlet && { id: outlet.id, name: nameIn(locale, outlet), entityId: outlet.entityId, isOfficial: outlet.kind === 'official_body' },
    url: source.url, author: source.author, published: source.publishedEdtf, publishedTime: source.publishedTime, confidential: source.confidential,
    agreedWordingAr: source.agreedWordingAr, agreedWordingEn: source.agreedWordingEn, notes: source.notes, isArchived: source.archivedAt !== null,
    createdBy: people.get(source.createdById) ?? null, createdAt: source.createdAt.toISOString(),
    incidents: source.incidents.map(({ incident }) => ({ id: incident.id, name: titleIn(locale, incident) })),
  };
}

/** Its captures. */
export function snapshotViews(source: SourcePage): SnapshotView[] {
  return source.snapshots.map(({ capturedAt, capturedById, ...snapshot }) => ({ ...snapshot, capturedAt: capturedAt.toISOString(), capturedBy: source.people.get(capturedById) ?? null }));
}

/** The open capture, with what sealing or destroying it touches. */
export function sealedView(snapshot: NonNullable<Awaited<ReturnType<typeof readSnapshot>>>, quotedBy: Awaited<ReturnType<typeof listVerdictsQuoting>>, locale: string): SealedSnapshot {
  const { id, version, rawSha256, textSha256, state, tombstone } = snapshot;
  return {
    id, version, rawSha256, textSha256, isDestroyed: state === 'destroyed', tombstone: tombstone === null ? null : snapshotTombstone.parse(JSON.parse(tombstone)),
    quotedBy: quotedBy.map(({ id: verdictId, claim, currentRevision }) => ({ id: verdictId, name: titleIn(locale, { titleAr: claim.wordingAr, titleEn: claim.wordingEn }), documentHash: currentRevision?.documentHash ?? null })),
  };
}

/** A stored statement; closed sets were checked when it was written. */
export function statementView(row: StatementRow, locale: string, actorId: string): StatementView {
  const { excerpt } = row;
  return {
    id: row.id, version: row.version, excerptId: excerpt.id, snapshotId: excerpt.snapshotId, start: excerpt.start, end: excerpt.end, quote: excerpt.exact,
    value: row.value as unknown as TypedValue, scope: row.scope as Scope, assertion: row.assertion as Assertion, standing: row.standing as StatementView['standing'],
    period: row.periodEdtf ?? '', eventDate: row.eventEdtf ?? '', eventBasis: row.eventBasis as DateBasis, asOf: row.asOfEdtf ?? '', said: row.saidEdtf ?? '',
    place: row.place && { id: row.place.id, name: nameIn(locale, row.place) }, placeText: row.placeText, incident: row.incident && { id: row.incident.id, name: titleIn(locale, row.incident) },
    chain: row.attribution.map(({ name, role, entityId }) => ({ name, role: role as AttributionRole, entityId })), createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy, isOwn: row.createdById === actorId, isReviewed: row.reviewedAt !== null, reviewedBy: row.reviewedBy,
  };
}

/** The incidents a statement may be tied to. */
export function incidentChoices(rows: Awaited<ReturnType<typeof listIncidentChoices>>, locale: string): IncidentChoice[] {
  return rows.map((row) => ({
    id: row.id, name: titleIn(locale, row), eventDate: row.eventEdtf ?? '', placeText: row.placeText, place: row.place && { id: row.place.id, name: nameIn(locale, row.place) },
  }));
}
