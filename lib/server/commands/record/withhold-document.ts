import { withholdDocumentInput } from '@/lib/schemas/verdict';
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
    const document = await tx.recordDocument.findUnique({ where: { hash: input.documentHash }, select: { kind: true, objectId: true, withheldAt: true } });
    if (!document) throw refuseMissing('document');
    if (document.withheldAt) throw refuseConflict('alreadyWithheld');
    if (document.kind === 'tombstone') throw refuseConflict('tombstoneStays');
    const verdict = document.kind === 'verdict' ? await tx.verdict.findUnique({ where: { id: document.objectId }, select: { slug: true } }) : null;
    const tombstone = { kind: 'tombstone', format: 1, withheld: input.documentHash, verdictSlug: verdict?.slug ?? null, reason: input.reason, note: bilingualOrNull(input.noteAr, input.noteEn), at: instantOf(now) } as const;
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
