import type { Agent } from '@/lib/core/extract/attribution/agents';
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
    select: { id: true, kind: true, nameAr: true, nameEn: true, aliases: { select: { name: true } }, outlet: { select: { id: true } } },
  });
  const gazetteer: GazetteerEntry[] = [];
  const agents: Agent[] = [];
  for (const { id, kind, nameAr, nameEn, aliases, outlet } of entities) {
    const name = nameAr ?? nameEn;
    if (!name) continue;
    const named = { id, ar: name, en: nameEn ?? name, aliases: aliases.map((alias) => alias.name) };
    if (PLACES.includes(kind)) gazetteer.push({ ...named, parent: null, isWeak: false });
    else agents.push({ ...named, kind: outlet ? 'outlet' : 'body' });
  }
  return { gazetteer, agents };
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
