import { createOutletInput } from '@/lib/schemas/outlet';
import { defineCommand } from '@/lib/server/commands/define-command';
import { foldedNames, freeSlug, requireFreeNames, settleOutletNames } from './outlet-row';
import { resolveOwnerGroup, resolveSide } from './resolve-group';

/** Names an outlet with what is known of it. */
export const createOutlet = defineCommand({
  name: 'outlet.create',
  permission: 'source:edit',
  input: createOutletInput,
  async run(tx, _context, { ownerGroup, side, ...input }) {
    const names = { nameAr: input.nameAr || null, nameEn: input.nameEn || null };
    await requireFreeNames(tx, names);
    const outlet = await tx.outlet.create({
      data: {
        ...input, ...names, slug: await freeSlug(tx, names.nameEn), folded: foldedNames(names),
        ownerGroupId: await resolveOwnerGroup(tx, ownerGroup), sideId: await resolveSide(tx, side),
      },
      select: { id: true },
    });
    await settleOutletNames(tx, outlet.id, names);
    return { value: { outletId: outlet.id }, audit: { objectKind: 'outlet', objectId: outlet.id, details: { ...names, kind: input.kind } } };
  },
});
