import { type OriginProposal, type ProposalStatement, type SharedWords } from '@/lib/core/origin/proposal';
import { proposeOrigins } from '@/lib/core/origin/propose';
import { proposeCommuniques } from '@/lib/core/origin/propose-communiques';
import { AgentBook, type KnownAgent } from '@/lib/core/origin/propose-agents';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import { REPRINT_CONTAINMENT } from '@/lib/core/reprint/limits';
import { isSamePlace } from '@/lib/core/reprint/same-place';
import { foldForSearch } from '@/lib/core/text/fold';
import { isOwnReporting } from '@/lib/schemas/source';
import { loadOriginRoots } from '@/lib/server/commands/evidence/ground';
import { askInSlices } from './ask-in-slices';
import { type ReadClient, readClient } from './clients';
import { readTextAttributions } from './text-attributions';

/** A command hierarchy deeper than this is a mistake in the data. */
const MAX_COMMAND_DEPTH = 8;
const STATEMENT = {
  id: true, sourceId: true, originId: true, attribute: true, communiqueId: true, saidEdtf: true,
  excerpt: { select: { snapshotId: true, start: true, end: true } },
  attribution: { orderBy: { position: 'asc' }, select: { name: true, role: true, entityId: true } },
  source: { select: { kind: true, title: true, confidential: true, publishedEarliest: true, publishedLatest: true, publishedTime: true, outlet: { select: { entityId: true, nameAr: true, nameEn: true } } } },
} as const;

const ORIGIN = { id: true, kind: true, labelAr: true, labelEn: true, entityId: true, mergedIntoId: true, createdAt: true } as const;
type StatementRow = Awaited<ReturnType<typeof loadStatements>>[number];

/** What the rules propose for an incident as things stand: nothing is written. Texts are read of statements without a chain. */
export async function findProposals(incidentId: string, db: ReadClient = readClient()): Promise<OriginProposal[]> {
  const rows = await loadStatements(incidentId, db);
  if (rows.length === 0) return [];
  const roots = await loadRoots(rows, db);
  const rootOf = (id: string | null) => (id === null ? null : (roots.get(id) ?? id));
  // Who has an origin already is moved nowhere, and the newsroom's own notes are its own word.
  const fromTexts = await readTextAttributions(rows.filter((row) => row.attribution.length === 0 && row.originId === null && !isOwnReporting(row.source.kind)), db);
  const names = rows.flatMap((row) => [...[...row.attribution, ...(fromTexts.get(row.id) ?? [])].map(({ name }) => name), row.source.outlet?.nameAr, row.source.outlet?.nameEn]).flatMap((name) => (name ? [name] : []));
  const used = await askInSlices(roots.values(), (ids) => db.origin.findMany({ where: { id: { in: ids } }, select: ORIGIN }));
  const ids = [...rows.flatMap((row) => [...row.attribution.map((link) => link.entityId), row.source.outlet?.entityId]), ...used.map(({ entityId }) => entityId)].flatMap((id) => (id ? [id] : []));
  const agents = await loadAgents(ids, names, db);
  const ofAgents = await askInSlices(agents.flatMap((agent) => [agent.entityId, ...agent.commandChainIds]), (entityIds) => db.origin.findMany({ where: { entityId: { in: entityIds } }, select: ORIGIN }));
  const origins = [...new Map([...used, ...ofAgents].map((origin) => [origin.id, origin])).values()].filter(({ mergedIntoId }) => mergedIntoId === null).sort(byAge);
  const statements = rows.map((row): ProposalStatement => ({
    id: row.id, sourceId: row.sourceId, originId: rootOf(row.originId), attribute: row.attribute,
    chain: fromTexts.get(row.id) ?? row.attribution.map((link) => ({ ...link, role: link.role as AttributionRole })),
    isReadFromText: fromTexts.has(row.id),
    outlet: row.source.outlet && { name: row.source.outlet.nameAr ?? row.source.outlet.nameEn ?? '', entityId: row.source.outlet.entityId },
    publishedKey: row.source.publishedEarliest ? `${row.source.publishedEarliest} ${row.source.publishedTime ?? ''}` : '',
    isOwnReporting: isOwnReporting(row.source.kind), isConfidential: row.source.confidential, communiqueId: row.communiqueId, issuedDay: issuedDayOf(row), title: row.source.title,
  }));
  const named = origins.filter(({ kind }) => kind === 'agent').map(({ id, labelAr, labelEn, entityId }) => ({ id, agent: { name: labelAr ?? labelEn ?? '', entityId } }));
  const shared = await findSharedWords(rows, db);
  return [...proposeOrigins(statements, named, shared, new AgentBook(agents)), ...proposeCommuniques(statements, shared)];
}

/** The day on which a source says that its words were said; else that of its publication, where it is known to a day. */
function issuedDayOf({ saidEdtf, source }: StatementRow): string {
  if (saidEdtf !== null && /^\d{4}-\d{2}-\d{2}/.test(saidEdtf)) return saidEdtf.slice(0, 'YYYY-MM-DD'.length);
  return source.publishedEarliest !== null && source.publishedEarliest === source.publishedLatest ? source.publishedEarliest : '';
}

async function loadStatements(incidentId: string, db: ReadClient) {
  const ids = await db.statement.findMany({ where: { incidentId, removedAt: null }, select: { id: true } });
  return askInSlices(ids.map(({ id }) => id), (slice) => db.statement.findMany({ where: { id: { in: slice }, incidentId, removedAt: null }, select: STATEMENT }));
}

/** From each origin of the statements to the one it counts as. */
async function loadRoots(rows: readonly StatementRow[], db: ReadClient): Promise<Map<string, string>> {
  const roots = await askInSlices(rows.flatMap((row) => row.originId ?? []), async (slice) => [...(await loadOriginRoots(db, slice))]);
  return new Map(roots);
}

const byAge = (a: { createdAt: Date; id: string }, b: { createdAt: Date; id: string }) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);

/** The agents that chains name, by id or by any of their names, with all that stands above each. */
async function loadAgents(ids: readonly string[], names: readonly string[], db: ReadClient): Promise<KnownAgent[]> {
  const folded = [...new Set(names.map(foldForSearch))];
  const aliased = await askInSlices(folded, (slice) => db.alias.findMany({ where: { folded: { in: slice } }, select: { entityId: true } }));
  const above = new Map<string, string[]>();
  let wanted = [...new Set([...ids, ...aliased.map(({ entityId }) => entityId)])];
  for (let depth = 0; wanted.length > 0 && depth < MAX_COMMAND_DEPTH; depth += 1) {
    const rows = await askInSlices(wanted, (slice) => db.entityParent.findMany({ where: { childId: { in: slice }, kind: 'chain_of_command' }, select: { childId: true, parentId: true } }));
    for (const id of wanted) above.set(id, []);
    for (const { childId, parentId } of rows) above.get(childId)?.push(parentId);
    wanted = [...new Set(rows.map(({ parentId }) => parentId))].filter((id) => !above.has(id));
  }
  const select = { id: true, nameAr: true, nameEn: true, aliases: { select: { name: true } }, outlet: { select: { id: true } } } as const;
  const entities = await askInSlices(above.keys(), (slice) => db.entity.findMany({ where: { id: { in: slice } }, select }));
  return entities.map((entity) => ({
    entityId: entity.id,
    names: [entity.nameAr, entity.nameEn, ...entity.aliases.map(({ name }) => name)].flatMap((name) => (name ? [name] : [])),
    commandChainIds: chainOf(entity.id, above),
    isOutlet: entity.outlet !== null,
  }));
}

function chainOf(id: string, above: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  let level = above.get(id) ?? [];
  while (level.length > 0) {
    const next = level.filter((each) => each !== id && !found.includes(each));
    found.push(...next);
    level = next.flatMap((each) => above.get(each) ?? []);
  }
  return found;
}

/** Pairs of statements that lie in the two sides of one copied passage. */
async function findSharedWords(rows: readonly StatementRow[], db: ReadClient): Promise<SharedWords[]> {
  const here = new Set(rows.map(({ excerpt }) => excerpt.snapshotId));
  const found = await askInSlices(here, (slice) => db.passage.findMany({ where: { containment: { gte: REPRINT_CONTAINMENT }, snapshotAId: { in: slice } } }));
  const passages = found.filter(({ snapshotBId }) => here.has(snapshotBId));
  const bySnapshot = new Map<string, StatementRow[]>();
  for (const row of rows) {
    const own = bySnapshot.get(row.excerpt.snapshotId);
    if (own) own.push(row);
    else bySnapshot.set(row.excerpt.snapshotId, [row]);
  }
  const within = (snapshotId: string, start: number, end: number) => (bySnapshot.get(snapshotId) ?? []).filter(({ excerpt }) => start < excerpt.end && excerpt.start < end);
  return passages.flatMap((passage) =>
    within(passage.snapshotAId, passage.aStart, passage.aEnd).flatMap((a) =>
      within(passage.snapshotBId, passage.bStart, passage.bEnd).flatMap((b) =>
        isSamePlace(passage, a.excerpt, b.excerpt) ? [{ a: a.id, b: b.id, words: passage.words, containment: passage.containment }] : [],
      ),
    ),
  );
}
