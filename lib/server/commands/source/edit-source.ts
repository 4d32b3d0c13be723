import { editSourceInput } from '@/lib/schemas/source';
import { putSourceSearch } from '@/lib/server/capture/record-snapshot';
import { defineCommand, type Json } from '@/lib/server/commands/define-command';
import { resolveOutlet } from '@/lib/server/commands/outlet/outlet-row';
import { refuseMissing, requireVersion } from '@/lib/server/commands/problem';
import { rereadSource } from '@/lib/server/commands/snapshot/reading-job';
import { changesBetween } from './changes-between';

/** Fields that the audit names as changed without telling what they say: they may hold who told us. */
const NEVER_TOLD = new Set(['notes', 'author', 'title', 'url', 'agreedWordingAr', 'agreedWordingEn', 'outletId']);

/** Fields that no verdict shows or counts by. */
const BESIDE_THE_POINT: ReadonlySet<string> = new Set(['notes', 'author']);

/** Changes what is known about a source; its snapshots stay as they are. */
export const editSource = defineCommand({
  name: 'source.edit',
  permission: 'source:edit',
  input: editSourceInput,
  async run(tx, _context, { sourceId, version, outletId, outletName, published, ...input }) {
    const stored = await tx.source.findUnique({ where: { id: sourceId }, include: { outlet: { select: { nameAr: true, nameEn: true } } } });
    if (!stored) throw refuseMissing('source');
    requireVersion(stored, version, stored);
    const { outlet: _outlet, ...row } = stored;
    const outlet = await resolveOutlet(tx, { outletId, outletName });
    const next = {
      ...input, author: input.author || null, outletId: outlet?.id ?? null,
      publishedEdtf: published?.edtf ?? null, publishedEarliest: published?.earliest ?? null, publishedLatest: published?.latest ?? null,
    };
    await tx.source.update({ where: { id: sourceId }, data: { ...next, version: { increment: 1 } } });
    await putSourceSearch(tx, sourceId);
    const details = changesBetween(row, next);
    // What a capture tells is read by its language, and its dates are reckoned from the day it was published.
    const isReadAnew = 'language' in details || 'publishedEdtf' in details;
    const isGuarded = stored.confidential || next.confidential;
    return {
      value: { sourceId, version: version + 1 },
      audit: { objectKind: 'source', objectId: sourceId, authorship: Object.keys(details).some((field) => !BESIDE_THE_POINT.has(field)), details: isGuarded ? withoutWords(details) : details },
      jobs: isReadAnew ? await rereadSource(tx, sourceId) : [],
    };
  },
});

function withoutWords(details: Record<string, [Json, Json]>): Record<string, Json> {
  return Object.fromEntries(Object.entries(details).map(([field, change]) => [field, NEVER_TOLD.has(field) ? 'changed' : change]));
}
