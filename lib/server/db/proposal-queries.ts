import { type OriginProposal, type ProposalStatement, type SharedWords } from '@/lib/core/origin/proposal';
import { proposeOrigins } from '@/lib/core/origin/propose';
import { AgentBook, type KnownAgent } from '@/lib/core/origin/propose-agents';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import { REPRINT_CONTAINMENT } from '@/lib/core/reprint/limits';
import { isSamePlace } from '@/lib/core/reprint/same-place';
import { foldForSearch } from '@/lib/core/text/fold';
import { isOwnReporting } from '@/lib/schemas/source';
import { loadOriginRoots } from '@/lib/server/commands/evidence/ground';
import { type ReadClient, readClient } from './clients';
import { readTextAttributions } from './text-attributions';

/** A command hierarchy deeper than this is a mistake in the data. */
const MAX_COMMAND_DEPTH = 8;
const STATEMENT = {
  id: true, sourceId: true, originId: true, attribute: true,
  excerpt: { select: { snapshotId: true, start: true, end: true } },
  attribution: { orderBy: { position: 'asc' }, select: { name: true, role: true, entityId: true } },
  source: { select: { kind: true, publishedEarliest: true, publishedTime: true, outlet: { select: { entityId: true, nameAr: true, nameEn: true } } } },
} as const;

/** What the rules propose for an incident as things stand: nothing is written. Texts are read of statements without a chain. */
export async function findProposals(incidentId: string, db: ReadClient = readClient()): Promise<OriginProposal[]> {
  const rows = await db.statement.findMany({ where: { incidentId, removedAt: null }, select: STATEMENT });
  if (rows.length === 0) return [];
  const roots = await loadOriginRoots(db, [...new Set(rows.flatMap((row) => row.originId ?? []))]);
  const rootOf = (id: string | null) => (id === null ? null : (roots.get(id) ?? id));
  // Who has an origin already is moved nowhere, and the newsroom's own notes are its own word.
  const fromTexts = await readTextAttributions(rows.filter((row) => row.attribution.length === 0 && row.originId === null && !isOwnReporting(row.source.kind)), db);
  const names = rows.flatMap((row) => [...[...row.attribution, ...(fromTexts.get(row.id) ?? [])].map(({ name }) => name), row.source.outlet?.nameAr, row.source.outlet?.nameEn]).flatMap((name) => (name ? [name] : []));
  const used = await db.origin.findMany({ where: { id: { in: [...new Set(roots.values())] } }, select: { entityId: true } });
  const ids = [...rows.flatMap((row) => [...row.attribution.map((link) => link.entityId), row.source.outlet?.entityId]), ...used.map(({ entityId }) => entityId)].flatMap((id) => (id ? [id] : []));
  const agents = await loadAgents(ids, names, db);
  const origins = await db.origin.findMany({
    where: { mergedIntoId: null, OR: [{ id: { in: [...new Set(roots.values())] } }, { entityId: { in: [...new Set(agents.flatMap((agent) => [agent.entityId, ...agent.commandChainIds]))] } }] },
    select: { id: true, kind: true, labelAr: true, labelEn: true, entityId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const statements = rows.map((row): ProposalStatement => ({
    id: row.id, sourceId: row.sourceId, originId: rootOf(row.originId), attribute: row.attribute,
    chain: fromTexts.get(row.id) ?? row.attribution.map((link) => ({ ...link, role: link.role as AttributionRole })),
    isReadFromText: fromTexts.has(row.id),
    outlet: row.source.outlet && { name: row.source.outlet.nameAr ?? row.source.outlet.nameEn ?? '', entityId: row.source.outlet.entityId },
    publishedKey: row.source.publishedEarliest ? `${row.source.publishedEarliest} ${row.source.publishedTime ?? ''}` : '',
    isOwnReporting: isOwnReporting(row.source.kind),
  }));
  const named = origins.filter(({ kind }) => kind === 'agent').map(({ id, labelAr, labelEn, entityId }) => ({ id, agent: { name: labelAr ?? labelEn ?? '', entityId } }));
  return proposeOrigins(statements, named, await findSharedWords(rows, db), new AgentBook(agents));
}

/** The agents that chains name, by id or by any of their names, with all that stands above each. */
async function loadAgents(ids: readonly string[], names: readonly string[], db: ReadClient): Promise<KnownAgent[]> {
  const folded = [...new Set(names.map(foldForSearch))];
  const aliased = await db.alias.findMany({ where: { folded: { in: folded } }, select: { entityId: true } });
  const above = new Map<string, string[]>();
  let wanted = [...new Set([...ids, ...aliased.map(({ entityId }) => entityId)])];
  for (let depth = 0; wanted.length > 0 && depth < MAX_COMMAND_DEPTH; depth += 1) {
    const rows = await db.entityParent.findMany({ where: { childId: { in: wanted }, kind: 'chain_of_command' }, select: { childId: true, parentId: true } });
    for (const id of wanted) above.set(id, rows.filter(({ childId }) => childId === id).map(({ parentId }) => parentId));
    wanted = [...new Set(rows.map(({ parentId }) => parentId))].filter((id) => !above.has(id));
  }
  const entities = await db.entity.findMany({ where: { id: { in: [...above.keys()] } }, select: { id: true, nameAr: true, nameEn: true, aliases: { select: { name: true } }, outlet: { select: { id: true } } } });
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
async function findSharedWords(rows: readonly { id: string; sourceId: string; excerpt: { snapshotId: string; start: number; end: number } }[], db: ReadClient): Promise<SharedWords[]> {
  const snapshotIds = [...new Set(rows.map(({ excerpt }) => excerpt.snapshotId))];
  const passages = await db.passage.findMany({ where: { containment: { gte: REPRINT_CONTAINMENT }, snapshotAId: { in: snapshotIds }, snapshotBId: { in: snapshotIds } } });
  const bySnapshot = new Map<string, typeof rows[number][]>();
  for (const row of rows) bySnapshot.set(row.excerpt.snapshotId, [...(bySnapshot.get(row.excerpt.snapshotId) ?? []), row]);
  const within = (snapshotId: string, start: number, end: number) => (bySnapshot.get(snapshotId) ?? []).filter(({ excerpt }) => start < excerpt.end && excerpt.start < end);
  return passages.flatMap((passage) =>
    within(passage.snapshotAId, passage.aStart, passage.aEnd).flatMap((a) =>
      within(passage.snapshotBId, passage.bStart, passage.bEnd).flatMap((b) =>
        isSamePlace(passage, a.excerpt, b.excerpt) ? [{ a: a.id, b: b.id, words: passage.words, containment: passage.containment }] : [],
      ),
    ),
  );
}
