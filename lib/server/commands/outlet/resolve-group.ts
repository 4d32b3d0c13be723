import type { Tx } from '@/lib/server/db/clients';
import { refuseField } from '@/lib/server/commands/problem';

interface GroupChoice {
  id: string | null;
  nameAr: string;
  nameEn: string;
}

/** The owner group chosen or named in a form; one with the very same name is taken rather than made twice. */
export async function resolveOwnerGroup(tx: Tx, choice: GroupChoice): Promise<string | null> {
  return resolve('ownerGroup', choice, tx.ownerGroup);
}

/** The side chosen or named in a form. */
export async function resolveSide(tx: Tx, choice: GroupChoice): Promise<string | null> {
  return resolve('side', choice, tx.side);
}

/** What owner groups and sides have in common. */
interface Groups {
  findUnique: (query: { where: { id: string }; select: { id: true } }) => Promise<{ id: string } | null>;
  findFirst: (query: { where: { OR: ({ nameAr: string } | { nameEn: string })[] }; select: { id: true } }) => Promise<{ id: string } | null>;
  create: (query: { data: { nameAr: string | null; nameEn: string | null }; select: { id: true } }) => Promise<{ id: string }>;
}

async function resolve(field: string, choice: GroupChoice, groups: Groups): Promise<string | null> {
  if (choice.id) {
    const there = await groups.findUnique({ where: { id: choice.id }, select: { id: true } });
    if (!there) throw refuseField(field, 'groupGone');
    return there.id;
  }
  const names = [...(choice.nameAr ? [{ nameAr: choice.nameAr }] : []), ...(choice.nameEn ? [{ nameEn: choice.nameEn }] : [])];
  if (names.length === 0) return null;
  const found = await groups.findFirst({ where: { OR: names }, select: { id: true } });
  return (found ?? (await groups.create({ data: { nameAr: choice.nameAr || null, nameEn: choice.nameEn || null }, select: { id: true } }))).id;
}
