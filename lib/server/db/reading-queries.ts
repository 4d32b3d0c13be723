import type { Agent } from '@/lib/core/extract/attribution/agents';
import { builtInId, builtInName } from '@/lib/core/extract/built-in-names';
import type { GazetteerEntry } from '@/lib/core/extract/places/gazetteer-entry';
import { foldForSearch } from '@/lib/core/text/fold';
import type { KnownNames } from '@/lib/core/proposal/proposed-fields';
import type { ReadClient, Tx } from './clients';

type Db = Pick<ReadClient, 'entity' | 'alias'> | Pick<Tx, 'entity' | 'alias'>;

/** The most of a newsroom's own names that a reading takes along. */
const NAMES_READ = 5_000;
const PLACES = ['place', 'command_sector'];

/** A newsroom's own places and agents, as the readers take them besides those that are built in. */
export async function loadReadingNames(db: Db): Promise<{ gazetteer: GazetteerEntry[]; agents: Agent[] }> {
  const entities = await (db as Tx).entity.findMany({
    take: NAMES_READ,
    orderBy: { id: 'asc' },
    select: {
      id: true, kind: true, nameAr: true, nameEn: true, gazetteerKey: true, ordinaryWord: true, aliases: { select: { name: true } }, outlet: { select: { id: true } },
      parents: { where: { kind: 'located_in' }, take: 1, select: { parent: { select: { id: true, gazetteerKey: true } } } },
    },
  });
  const gazetteer: GazetteerEntry[] = [];
  const agents: Agent[] = [];
  for (const { kind, nameAr, nameEn, aliases, outlet, parents, ordinaryWord, ...entity } of entities) {
    const name = nameAr ?? nameEn;
    if (!name) continue;
    const named = { id: readingId(entity), ar: name, en: nameEn ?? name, aliases: aliases.map((alias) => alias.name) };
    const [located] = parents;
    const isOutlet = outlet !== null || (entity.gazetteerKey !== null && builtInName(entity.gazetteerKey)?.kind === 'outlet');
    if (PLACES.includes(kind)) gazetteer.push({ ...named, parent: located ? readingId(located.parent) : null, isWeak: ordinaryWord });
    else agents.push({ ...named, kind: isOutlet ? 'outlet' : 'body' });
  }
  return { gazetteer, agents };
}

/** What the readers know an entry by: one that was taken over stands for the built-in one. */
function readingId({ id, gazetteerKey }: { id: string; gazetteerKey: string | null }): string {
  return gazetteerKey === null ? id : builtInId(gazetteerKey);
}

/** Names asked for at once: below SQLite's bound on variables in a statement. */
const ASKED_AT_ONCE = 500;

/** Looks names up among all aliases, folded. A name that several go by is nobody's: a person chooses. */
export async function findKnownNames(db: Db, names: Iterable<string>): Promise<KnownNames> {
  const folded = [...new Set(Array.from(names, foldForSearch))].filter((name) => name !== '');
  const found = new Map<string, { id: string; isPlace: boolean }[]>();
  for (let from = 0; from < folded.length; from += ASKED_AT_ONCE) {
    const rows = await (db as Tx).alias.findMany({ where: { folded: { in: folded.slice(from, from + ASKED_AT_ONCE) } }, select: { folded: true, entity: { select: { id: true, kind: true } } } });
    for (const { folded: name, entity } of rows) found.set(name, [...(found.get(name) ?? []), { id: entity.id, isPlace: PLACES.includes(entity.kind) }]);
  }
  const only = (name: string, isPlace: boolean) => {
    const fitting = (found.get(foldForSearch(name)) ?? []).filter((one) => one.isPlace === isPlace);
    return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
  };
  return { agent: (name) => only(name, false), place: (name) => only(name, true) };
}

export type KnownNamesById = ReadonlyMap<string, { nameAr: string | null; nameEn: string | null }>;

/** Both names of each of these entities. */
export async function findNames(db: Db, ids: Iterable<string>): Promise<KnownNamesById> {
  const asked = [...new Set(ids)];
  const found = new Map<string, { nameAr: string | null; nameEn: string | null }>();
  for (let from = 0; from < asked.length; from += ASKED_AT_ONCE) {
    const rows = await (db as Tx).entity.findMany({ where: { id: { in: asked.slice(from, from + ASKED_AT_ONCE) } }, select: { id: true, nameAr: true, nameEn: true } });
    for (const { id, ...names } of rows) found.set(id, names);
  }
  return found;
}
