import { canBeAccepted, type Proposal } from '@/lib/core/proposal/proposal';
import type { ProposalIncident, ProposalSource } from '@/lib/core/proposal/proposed-fields';
import type { SegmentKind } from '@/lib/core/text/range';
import { isOwnReporting } from '@/lib/schemas/source';
import { refuseConflict, refuseField, refuseMissing } from '@/lib/server/commands/problem';
import type { ReadClient, Tx } from '@/lib/server/db/clients';
import { proposalOf } from './write-reading';

type Db = Pick<ReadClient, 'suggestion' | 'source' | 'incident'> | Pick<Tx, 'suggestion' | 'source' | 'incident'>;

export interface LoadedSuggestion {
  id: string;
  snapshotId: string;
  sourceId: string;
  state: string;
  statementId: string | null;
  decidedById: string | null;
  proposal: Proposal;
}

const COLUMNS = { id: true, snapshotId: true, state: true, statementId: true, decidedById: true, proposal: true, snapshot: { select: { sourceId: true } } } as const;

/** The suggestion of an id, or a refusal: a reading replaced it. */
export async function loadSuggestion(db: Db, id: string): Promise<LoadedSuggestion> {
  const row = await (db as Tx).suggestion.findUnique({ where: { id }, select: COLUMNS });
  if (!row) throw refuseMissing('suggestion');
  const { snapshot, proposal, ...rest } = row;
  return { ...rest, ...snapshot, proposal: proposalOf(proposal) };
}

/** Refuses what was decided meanwhile, and what does not stand in headline or body as they are marked now. */
export async function requireAcceptable(tx: Tx, { state, proposal, snapshotId }: LoadedSuggestion): Promise<void> {
  if (state !== 'open') throw refuseConflict('suggestionDecided');
  const segment = await tx.segment.findFirst({ where: { snapshotId, start: { lte: proposal.start }, end: { gt: proposal.start } }, select: { kind: true } });
  if (!segment || !canBeAccepted({ segment: segment.kind as SegmentKind })) throw refuseConflict('suggestionOutside');
}

/** What is known of a source as its proposals take it. */
export async function loadProposalSource(db: Db, sourceId: string): Promise<ProposalSource & { onlyIncidentId: string | null }> {
  const source = await (db as Tx).source.findUnique({
    where: { id: sourceId },
    select: {
      kind: true, language: true, publishedEdtf: true, confidential: true, author: true, outlet: { select: { nameAr: true, nameEn: true, entityId: true, kind: true } },
      incidents: { where: { incident: { archivedAt: null } }, take: 2, select: { incidentId: true } },
    },
  });
  if (!source) throw refuseMissing('source');
  const { outlet, incidents } = source;
  const name = source.language.startsWith('en') ? (outlet?.nameEn ?? outlet?.nameAr) : (outlet?.nameAr ?? outlet?.nameEn);
  return {
    published: source.publishedEdtf, isOwn: isOwnReporting(source.kind), confidential: source.confidential, author: source.author,
    outlet: outlet && name ? { name, entityId: outlet.entityId, isOfficial: outlet.kind === 'official_body' } : null,
    onlyIncidentId: incidents.length === 1 ? (incidents[0]?.incidentId ?? null) : null,
  };
}

/** The incident a statement is to be tied to, or a refusal when it is gone. */
export async function loadIncident(db: Db, id: string | null): Promise<ProposalIncident | null> {
  if (id === null) return null;
  const incident = await (db as Tx).incident.findUnique({ where: { id }, select: { id: true, eventEdtf: true, placeId: true, placeText: true } });
  if (!incident) throw refuseField('incidentId', 'notThere');
  return incident;
}
