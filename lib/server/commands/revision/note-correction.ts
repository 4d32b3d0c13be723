import { noteCorrectionInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseConflict } from '../problem';
import { loadForStep } from './take-step';

/** Writes the public note that will stand between the published revision and this one. */
export const noteCorrection = defineCommand({
  name: 'revision.note-correction',
  permission: 'verdict:write',
  input: noteCorrectionInput,
  async run(tx, { actor }, input) {
    const { revision } = await loadForStep(tx, actor, input.revisionId, input.version, 'edit');
    if (!revision.verdict.currentRevisionId) throw refuseConflict('nothingToCorrect');
    const saved = await tx.revision.update({
      where: { id: revision.id },
      data: { correctionKind: input.kind, correctionNoteAr: input.noteAr, correctionNoteEn: input.noteEn, version: { increment: 1 } },
      select: { version: true },
    });
    return {
      value: { version: saved.version },
      audit: {
        objectKind: 'verdict',
        objectId: revision.verdictId,
        verdictId: revision.verdictId,
        authorship: true,
        details: { revision: revision.number, kind: [revision.correctionKind, input.kind], noteAr: [revision.correctionNoteAr, input.noteAr], noteEn: [revision.correctionNoteEn, input.noteEn] },
      },
    };
  },
});
