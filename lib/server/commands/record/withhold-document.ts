import { parseCanonical } from '@/lib/core/record/canonical';
import type { RecordDocument, TombstoneDocument } from '@/lib/core/record/record-document';
import { recordDocument } from '@/lib/schemas/record-documents';
import { withholdDocumentInput } from '@/lib/schemas/verdict';
import type { Tx } from '@/lib/server/db/clients';
import { appendDocument, instantOf, recordKey } from '@/lib/server/record/append-document';
import { bilingualOrNull } from '@/lib/server/record/public-names';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseMissing } from '../problem';
import { BAKE_JOB } from '../revision/publish';

/** Takes a document's bytes out of the public record (court order, a minor's name). Its entry stays, with a public tombstone, and the chain still verifies. */
export const withholdDocument = defineCommand({
  name: 'record.withhold',
  permission: 'record:withhold',
  input: withholdDocumentInput,
  prepare: () => recordKey(),
  async run(tx, { now, prepared: key }, input) {
    const document = await tx.recordDocument.findUnique({ where: { hash: input.documentHash }, select: { kind: true, objectId: true, withheldAt: true, bytes: true } });
    if (!document) throw refuseMissing('document');
    if (document.withheldAt) throw refuseConflict('alreadyWithheld');
    if (document.kind === 'tombstone') throw refuseConflict('tombstoneStays');
    const verdict = document.kind === 'verdict' ? await tx.verdict.findUnique({ where: { id: document.objectId }, select: { slug: true } }) : null;
    const holds = await stateThatHolds(tx, input.documentHash, document);
    const tombstone = { kind: 'tombstone', format: 1, withheld: input.documentHash, verdictSlug: verdict?.slug ?? null, ...(holds && { holds }), reason: input.reason, note: bilingualOrNull(input.noteAr, input.noteEn), at: instantOf(now) } as const;
    await appendDocument({ tx, now, key }, document.objectId, tombstone);
    await tx.recordDocument.update({ where: { hash: input.documentHash }, data: { bytes: null, withheldAt: now, tombstone: { ...tombstone, note: tombstone.note && { ...tombstone.note } } } });
    await tx.revision.updateMany({ where: { documentHash: input.documentHash }, data: { approvedContent: null } });
    return {
      value: { documentHash: input.documentHash },
      audit: { objectKind: 'document', objectId: input.documentHash, details: { kind: document.kind, about: document.objectId, reason: input.reason } },
      jobs: [BAKE_JOB],
    };
  },
});

/**
 * What a note said of its verdict, if it still holds: a withheld retraction must not make the finding stand again, nor the
 * withheld end of a review bring the review back. Null for every other document.
 */
async function stateThatHolds(tx: Tx, documentHash: string, { kind, objectId, bytes }: { kind: string; objectId: string; bytes: Uint8Array | null }): Promise<TombstoneDocument['holds'] | null> {
  if (!bytes || (kind !== 'correction' && kind !== 'notice')) return null;
  const said = saidOf(recordDocument.parse(parseCanonical(bytes)));
  const verdict = await tx.verdict.findUnique({ where: { id: objectId }, select: { slug: true, state: true } });
  if (said === null || verdict?.state !== STATE_AFTER[said]) return null;
  const latest = await tx.recordEntry.findFirst({ where: { document: { kind, objectId } }, orderBy: { seq: 'desc' }, select: { documentHash: true } });
  return latest?.documentHash === documentHash ? { verdictSlug: verdict.slug, state: said } : null;
}

type Holding = NonNullable<TombstoneDocument['holds']>['state'];

/** The state of a verdict of which this is the last word. */
const STATE_AFTER = { retracted: 'retracted', under_review: 'under_review', review_ended: 'published' } as const satisfies Record<Holding, string>;

function saidOf(document: RecordDocument): Holding | null {
  if (document.kind === 'notice') return document.state;
  return document.kind === 'correction' && document.correction === 'retraction' ? 'retracted' : null;
}
