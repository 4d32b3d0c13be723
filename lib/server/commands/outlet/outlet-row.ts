import { foldForSearch } from '@/lib/core/text/fold';
import { baseDirection } from '@/lib/core/text/direction';
import type { Tx } from '@/lib/server/db/clients';
import { putSearchText } from '@/lib/server/db/search-documents';
import { refuseConflict, refuseField } from '@/lib/server/commands/problem';

interface OutletNames {
  nameAr: string | null;
  nameEn: string | null;
}

/** The outlet that goes by this name, however it is spelled (folded); null when there is none. */
async function findOutletByName(tx: Tx, name: string): Promise<{ id: string } | null> {
  const folded = foldForSearch(name);
  if (folded === '') return null;
  const aliases = await tx.alias.findMany({ where: { folded }, select: { entity: { select: { outlet: { select: { id: true } } } } } });
  return aliases.find(({ entity }) => entity.outlet)?.entity.outlet ?? null;
}

/** Refuses a name that another outlet has: two rows of one outlet would count it twice. */
export async function requireFreeNames(tx: Tx, names: OutletNames, exceptId?: string): Promise<void> {
  for (const field of ['nameAr', 'nameEn'] as const) {
    const name = names[field];
    const other = name ? await findOutletByName(tx, name) : null;
    if (other && other.id !== exceptId) throw refuseField(field, 'outletNameTaken');
  }
}

/** The outlet chosen or named in a form: found by its folded name, or made on the spot with nothing known but its name. */
export async function resolveOutlet(tx: Tx, given: { outletId: string | null; outletName: string }): Promise<{ id: string; isNew: boolean } | null> {
  if (given.outletId) {
    const there = await tx.outlet.findUnique({ where: { id: given.outletId }, select: { id: true } });
    if (!there) throw refuseField('outletId', 'outletGone');
    return { id: there.id, isNew: false };
  }
  if (foldForSearch(given.outletName) === '') return null;
  const found = await findOutletByName(tx, given.outletName);
  if (found) return { id: found.id, isNew: false };
  const isArabic = baseDirection(given.outletName) === 'rtl';
  const names = { nameAr: isArabic ? given.outletName : null, nameEn: isArabic ? null : given.outletName };
  const made = await tx.outlet.create({ data: { ...names, slug: await freeSlug(tx, names.nameEn), folded: foldedNames(names) }, select: { id: true } });
  await settleOutletNames(tx, made.id, names);
  return { id: made.id, isNew: true };
}

/**
 * Makes an outlet's names count everywhere: the agent it is in attribution chains, with its names as aliases, and what
 * search finds. An organisation that already goes by the name becomes that agent.
 */
export async function settleOutletNames(tx: Tx, outletId: string, names: OutletNames): Promise<void> {
  const outlet = await tx.outlet.findUniqueOrThrow({ where: { id: outletId }, select: { entityId: true } });
  const entityId = outlet.entityId ?? (await findOrMakeAgent(tx, names));
  if (!outlet.entityId) await tx.outlet.update({ where: { id: outletId }, data: { entityId } });
  else await tx.entity.update({ where: { id: entityId }, data: names });
  for (const [language, name] of [['ar', names.nameAr], ['en', names.nameEn]] as const) {
    if (name) {
      const folded = foldForSearch(name);
      await tx.alias.upsert({ where: { entityId_folded: { entityId, folded } }, create: { entityId, name, folded, language }, update: { name } });
    }
    await putSearchText(tx, { kind: 'outlet', objectId: outletId, language, title: name ?? '', body: '' });
    await putSearchText(tx, { kind: 'entity', objectId: entityId, language, title: name ?? '', body: '' });
  }
}

async function findOrMakeAgent(tx: Tx, names: OutletNames): Promise<string> {
  const folded = [names.nameAr, names.nameEn].filter((name) => name !== null).map(foldForSearch);
  const known = await tx.alias.findFirst({ where: { folded: { in: folded }, entity: { kind: 'organisation', outlet: null } }, select: { entityId: true } });
  if (known) return known.entityId;
  const made = await tx.entity.create({ data: { kind: 'organisation', ...names }, select: { id: true } });
  return made.id;
}

/** Both names as they are looked up in lists. */
export function foldedNames({ nameAr, nameEn }: OutletNames): string {
  return [nameAr, nameEn].filter((name) => name !== null).map(foldForSearch).join(' ');
}

const SLUG_LENGTH = 60;

/** An address for an outlet's public text, from its English name; numbered when it is taken. */
export async function freeSlug(tx: Tx, nameEn: string | null): Promise<string> {
  const plain = (nameEn ?? '').normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, SLUG_LENGTH).replace(/-+$/, '');
  const base = plain.length >= 3 ? plain : 'outlet';
  const taken = new Set((await tx.outlet.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })).map(({ slug }) => slug));
  if (!taken.has(base) && base !== 'outlet') return base;
  for (let number = base === 'outlet' ? 1 : 2; number <= taken.size + 2; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
  throw refuseConflict('slugTaken');
}
