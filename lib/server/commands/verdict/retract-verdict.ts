import { retractVerdictInput } from '@/lib/schemas/verdict';
import { appendDocument, instantOf, recordKey } from '@/lib/server/record/append-document';
import { bilingualOrNull } from '@/lib/server/record/public-names';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseField } from '../problem';
import { BAKE_JOB } from '../revision/publish';
import { loadVerdictForStep } from './load-verdict';

/** Takes a finding back in public. The page stays, with the reason on top; the record keeps what was said. */
export const retractVerdict = defineCommand({
  name: 'verdict.retract',
  permission: 'verdict:retract',
  input: retractVerdictInput,
  prepare: () => recordKey(),
  async run(tx, { actor, now, prepared: key }, input) {
    const { verdict, step } = await loadVerdictForStep(tx, input.verdictId, input.version, 'retract');
    const note = bilingualOrNull(input.noteAr, input.noteEn);
    if (!note) throw refuseField('noteAr', 'required');
    const current = verdict.currentRevision;
    if (!current?.documentHash) throw refuseConflict('nothingToCorrect');
    const documentHash = await appendDocument({ tx, now, key }, verdict.id, {
      kind: 'correction',
      format: 1,
      verdictSlug: verdict.slug,
      correction: 'retraction',
      note,
      changesRating: true,
      corrects: current.documentHash,
      at: instantOf(now),
    });
    await tx.correction.create({
      data: {
        verdictId: verdict.id, fromRevisionId: current.id, toRevisionId: current.id, kind: 'retraction', noteAr: input.noteAr, noteEn: input.noteEn,
        changesRating: true, documentHash, createdById: actor.id ?? actor.role, createdAt: now,
      },
    });
    const saved = await tx.verdict.update({ where: { id: verdict.id }, data: { state: step.to, underReviewNote: '', version: { increment: 1 } }, select: { version: true } });
    return {
      value: saved,
      audit: { objectKind: 'verdict', objectId: verdict.id, verdictId: verdict.id, incidentId: verdict.claim.incidentId, details: { state: [step.from, step.to], noteAr: note.ar, noteEn: note.en } },
      jobs: [BAKE_JOB],
    };
  },
});
