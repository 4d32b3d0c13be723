import type { AlertKind, AlertState } from '@/lib/schemas/alert';
import { type MisprintDetails, misprintDetails, proposalDetails, type RecaptureDetails, recaptureDetails } from '@/lib/schemas/alert';
import { type ReadClient, readClient } from './clients';

export const ALERT_PAGE_SIZE = 50;
/** Of a proposal so many statements are shown; the rest are counted. */
const SHOWN = 12;

const TWO_NAMES = { select: { id: true, nameAr: true, nameEn: true } } as const;

export interface AlertFilter {
  kind?: AlertKind;
  state: AlertState;
  /** Only those that bear on one claim, or one source. */
  claimId?: string;
  sourceId?: string;
  /** Counted from 1. */
  page: number;
}

/** A page of alerts, the newest first, with what each names; a constant number of queries. */
export async function listAlerts({ kind, state, claimId, sourceId, page }: AlertFilter, db: ReadClient = readClient()) {
  const where = {
    state,
    ...(kind && { kind }),
    ...(claimId && { claims: { some: { claimId } } }),
    ...(sourceId && { sources: { some: { sourceId } } }),
  };
  const [total, alerts] = await Promise.all([
    db.alert.count({ where }),
    db.alert.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      skip: (page - 1) * ALERT_PAGE_SIZE,
      take: ALERT_PAGE_SIZE,
      select: { id: true, kind: true, state: true, statementAId: true, details: true, reason: true, decidedAt: true, decidedById: true, createdAt: true, claims: { take: 5, select: { claim: { select: { id: true, wordingAr: true, wordingEn: true } } } } },
    }),
  ]);
  const misprintsRead = new Map(alerts.flatMap((alert) => (alert.kind === 'misprint' ? [[alert.id, misprintDetails.parse(alert.details)] as const] : [])));
  const proposals = new Map(alerts.flatMap((alert) => (alert.kind === 'origin_proposal' ? [[alert.id, proposalDetails.parse(alert.details)] as const] : [])));
  const recapturesRead = new Map(alerts.flatMap((alert) => (alert.kind === 'recapture_changed' ? [[alert.id, recaptureDetails.parse(alert.details)] as const] : [])));
  const { misprints, recaptures } = await withoutSealedWords(misprintsRead, recapturesRead, db);
  const named = [...proposals.values()];
  const figures = alerts.flatMap(({ kind: each, statementAId }) => (each === 'claim_version' && statementAId ? [statementAId] : []));
  const statementIds = [...new Set([...figures, ...named.flatMap(({ statementIds: ids, evidence }) => [...ids.slice(0, SHOWN), ...evidence.slice(0, SHOWN).flatMap((each) => (each.because === 'credit' ? [each.creditedId ?? '', each.statementId] : each.because === 'reprint' ? [each.a, each.b] : []))])])];
  const [sources, statements, excerpts, origins, entities, incidents, people] = await Promise.all([
    db.source.findMany({
      where: { id: { in: [...new Set([...misprints.values()].flatMap(({ sides }) => sides.flatMap(({ places }) => places.map((place) => place.sourceId))))] } },
      select: { id: true, title: true, outlet: TWO_NAMES },
    }),
    db.statement.findMany({
      where: { id: { in: statementIds } },
      select: { id: true, excerptId: true, excerpt: { select: { exact: true } }, source: { select: { id: true, title: true, publishedEdtf: true, publishedEarliest: true, publishedLatest: true, outlet: TWO_NAMES } } },
    }),
    db.excerpt.findMany({ where: { id: { in: [...recaptures.values()].map(({ excerptId }) => excerptId) } }, select: { id: true, exact: true, snapshot: { select: { source: { select: { id: true, title: true, outlet: TWO_NAMES } } } } } }),
    db.origin.findMany({ where: { id: { in: [...new Set(named.flatMap(({ originId, mergedId }) => [originId, mergedId].flatMap((id) => id ?? [])))] } }, select: { id: true, labelAr: true, labelEn: true, kind: true, reviewedAt: true, entity: TWO_NAMES } }),
    db.entity.findMany({ where: { id: { in: named.flatMap(({ agent }) => agent?.entityId ?? []) } }, select: { id: true, nameAr: true, nameEn: true } }),
    db.incident.findMany({ where: { id: { in: [...new Set(named.map(({ incidentId }) => incidentId))] } }, select: { id: true, titleAr: true, titleEn: true } }),
    db.user.findMany({ where: { id: { in: alerts.flatMap(({ decidedById }) => decidedById ?? []) } }, select: { id: true, name: true } }),
  ]);
  return { total, alerts, misprints, proposals, recaptures, sources, statements, excerpts, origins, entities, incidents, people };
}
export type AlertPage = Awaited<ReturnType<typeof listAlerts>>;

/** In the place of words that nobody reads any more. */
const SEALED = '…';

/** Decided findings are kept when a capture of theirs is put under seal; what they repeat of it is not told. */
async function withoutSealedWords(misprints: ReadonlyMap<string, MisprintDetails>, recaptures: ReadonlyMap<string, RecaptureDetails>, db: ReadClient) {
  const placesOf = ({ sides }: MisprintDetails) => sides.flatMap(({ places }) => places.map(({ snapshotId }) => snapshotId));
  const ids = [...[...misprints.values()].flatMap(placesOf), ...[...recaptures.values()].map(({ snapshotId }) => snapshotId)];
  const rows = await db.snapshot.findMany({ where: { id: { in: [...new Set(ids)] }, state: { not: 'active' } }, select: { id: true } });
  const sealed = new Set(rows.map(({ id }) => id));
  const hide = (side: MisprintDetails['sides'][number]) => (side.places.some(({ snapshotId }) => sealed.has(snapshotId)) ? { ...side, text: SEALED } : side);
  const told = ({ now, ...details }: RecaptureDetails): RecaptureDetails => ({ ...details, now: now && { ...now, text: SEALED }, differences: [] });
  return {
    misprints: new Map([...misprints].map(([id, { sides: [a, b], ...details }]) => [id, { ...details, sides: [hide(a), hide(b)] } satisfies MisprintDetails])),
    recaptures: new Map([...recaptures].map(([id, details]) => [id, sealed.has(details.snapshotId) ? told(details) : details])),
  };
}

/** How many alerts wait for a person. */
export function countOpenAlerts(db: ReadClient = readClient()): Promise<number> {
  return db.alert.count({ where: { state: 'open' } });
}
