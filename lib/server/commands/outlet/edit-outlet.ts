import { editOutletInput } from '@/lib/schemas/outlet';
import { changesBetween } from '@/lib/server/commands/source/changes-between';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import { foldedNames, requireFreeNames, settleOutletNames } from './outlet-row';
import { resolveOwnerGroup, resolveSide } from './resolve-group';

/** Changes what is known of an outlet: names, kind, owner group, side, public words about its interest. */
export const editOutlet = defineCommand({
  name: 'outlet.edit',
  permission: 'source:edit',
  input: editOutletInput,
  async run(tx, _context, { outletId, version, ownerGroup, side, ...input }) {
    const stored = await tx.outlet.findUnique({ where: { id: outletId } });
    if (!stored) throw refuseMissing('outlet');
    requireVersion(stored, version, stored);
    const names = { nameAr: input.nameAr || null, nameEn: input.nameEn || null };
    await requireFreeNames(tx, names, outletId);
    const next = { ...input, ...names, ownerGroupId: await resolveOwnerGroup(tx, ownerGroup), sideId: await resolveSide(tx, side) };
    await tx.outlet.update({ where: { id: outletId }, data: { ...next, folded: foldedNames(names), version: { increment: 1 } } });
    await settleOutletNames(tx, outletId, names);
    const details = changesBetween(stored, next);
    return { value: { outletId, version: version + 1 }, audit: { objectKind: 'outlet', objectId: outletId, authorship: Object.keys(details).length > 0, details } };
  },
});
