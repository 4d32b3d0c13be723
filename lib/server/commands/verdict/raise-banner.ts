import { verdictBannerInput } from '@/lib/schemas/verdict';
import { appendDocument, instantOf, recordKey } from '@/lib/server/record/append-document';
import { bilingualOrNull } from '@/lib/server/record/public-names';
import { defineCommand } from '../define-command';
import { refuseField } from '../problem';
import { BAKE_JOB } from '../revision/publish';
import { loadVerdictForStep } from './load-verdict';

/** Says in public, at once and by one editor, that a published verdict is under review. Changes no finding. */
export const raiseBanner = defineCommand({
  name: 'verdict.raise-banner',
  permission: 'verdict:flag',
  input: verdictBannerInput,
  prepare: () => recordKey(),
  async run(tx, { now, prepared: key }, input) {
    const { verdict, step } = await loadVerdictForStep(tx, input.verdictId, input.version, 'raise_banner');
    const note = bilingualOrNull(input.noteAr, input.noteEn);
    if (!note) throw refuseField('noteAr', 'required');
    await appendDocument({ tx, now, key }, verdict.id, { kind: 'notice', format: 1, verdictSlug: verdict.slug, state: 'under_review', note, at: instantOf(now) });
    const saved = await tx.verdict.update({ where: { id: verdict.id }, data: { state: step.to, underReviewNote: note.ar ?? note.en ?? '', version: { increment: 1 } }, select: { version: true } });
    return {
      value: saved,
      audit: { objectKind: 'verdict', objectId: verdict.id, verdictId: verdict.id, incidentId: verdict.claim.incidentId, details: { state: [step.from, step.to], noteAr: note.ar, noteEn: note.en } },
      jobs: [BAKE_JOB],
    };
  },
});
