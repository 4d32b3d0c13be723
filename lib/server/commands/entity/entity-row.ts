import type { z } from 'zod';
import { foldForSearch } from '@/lib/core/text/fold';
import type { createEntityInput } from '@/lib/schemas/entity';
import { refuseField } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';
import { putSearchText } from '@/lib/server/db/search-documents';

export type EntityFields = z.output<typeof createEntityInput>;

/** Hierarchies deeper than this are a mistake in the data. */
const MAX_DEPTH = 20;

/** The columns that the fields of the form stand for. */
export function entityColumns(input: EntityFields) {
  const { kind, ordinal, sideId, notes } = input;
  const isUnit = kind === 'unit';
  const isPlace = kind === 'place' || kind === 'command_sector';
  return {
    kind, sideId, notes,
    nameAr: input.nameAr || null,
    nameEn: input.nameEn || null,
    ordinaryWord: isPlace && input.ordinaryWord,
    ordinal: isUnit ? ordinal : null,
    echelon: (isUnit && input.echelon) || null,
    service: (isUnit && input.service) || null,
  };
}

/** Refuses a side or a parent that is not there, and a parent that lies under the entity itself. */
export async function checkEntity(tx: Tx, input: EntityFields, ownId: string | null): Promise<void> {
  if (input.sideId && !(await tx.side.findUnique({ where: { id: input.sideId }, select: { id: true } }))) throw refuseField('sideId', 'notThere');
  for (const [index, parent] of input.parents.entries()) {
    const field = `parents.${index}.parentId`;
    if (input.parents.findIndex((other) => other.parentId === parent.parentId && other.kind === parent.kind) !== index) throw refuseField(field, 'parentTwice');
    if (!(await tx.entity.findUnique({ where: { id: parent.parentId }, select: { id: true } }))) throw refuseField(field, 'notThere');
    if (ownId && (await liesUnder(tx, parent.parentId, ownId, parent.kind))) throw refuseField(field, 'parentCircle');
  }
}

/** Whether `id` is `ancestorId` or lies under it in this kind of belonging. */
async function liesUnder(tx: Tx, id: string, ancestorId: string, kind: string): Promise<boolean> {
  const seen = new Set<string>();
  let level = [id];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth += 1) {
    if (level.includes(ancestorId)) return true;
    for (const one of level) seen.add(one);
    const rows = await tx.entityParent.findMany({ where: { childId: { in: level }, kind }, select: { parentId: true } });
    level = [...new Set(rows.map((row) => row.parentId))].filter((parent) => !seen.has(parent));
  }
  return false;
}

/** Replaces aliases and parents by those of the form. The two names are aliases too, so that one look-up finds every name. */
export async function writeNames(tx: Tx, entityId: string, input: Pick<EntityFields, 'nameAr' | 'nameEn' | 'aliases' | 'parents'>): Promise<void> {
  const names = [
    ...(input.nameAr ? [{ name: input.nameAr, language: 'ar' }] : []),
    ...(input.nameEn ? [{ name: input.nameEn, language: 'en' }] : []),
    ...input.aliases,
  ];
  const byFold = new Map(names.map((alias) => [foldForSearch(alias.name), alias]).reverse() as [string, (typeof names)[number]][]);
  await tx.alias.deleteMany({ where: { entityId } });
  await tx.alias.createMany({ data: [...byFold].reverse().map(([folded, alias]) => ({ entityId, folded, name: alias.name, language: alias.language })) });
  await tx.entityParent.deleteMany({ where: { childId: entityId } });
  await tx.entityParent.createMany({ data: input.parents.map((parent) => ({ ...parent, childId: entityId })) });
  const aliases = names.map((alias) => alias.name).join('\n');
  await putSearchText(tx, { kind: 'entity', objectId: entityId, language: 'ar', title: input.nameAr, body: input.nameAr ? aliases : '' });
  await putSearchText(tx, { kind: 'entity', objectId: entityId, language: 'en', title: input.nameEn, body: input.nameEn ? aliases : '' });
}
