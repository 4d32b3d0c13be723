import { verdictBannerInput } from '@/lib/schemas/verdict';
import { appendDocument, instantOf, recordKey } from '@/lib/server/record/append-document';
import { bilingualOrNull } from '@/lib/server/record/public-names';
import { defineCommand } from '../define-command';
import { refuseField } from '../problem';
import { BAKE_JOB } from '../revision/publish';
import { loadVerdictForStep } from './load-verdict';

/** Ends a review that left the finding as it was, and says so in public. */
export const lowerBanner = defineCommand({
  name: 'verdict.lower-banner',
  permission: 'verdict:flag',
  input: verdictBannerInput,
  prepare: () => recordKey(),
  async run(tx, { now, prepared: key }, input) {
    const { verdict, step } = await loadVerdictForStep(tx, input.verdictId, input.version, 'lower_banner');
    const note = bilingualOrNull(input.noteAr, input.noteEn);
    if (!note) throw refuseField('noteAr', 'required');
    await appendDocument({ tx, now, key }, verdict.id, { kind: 'notice', format: 1, verdictSlug: verdict.slug, state: 'review_ended', note, at: instantOf(now) });
    const saved = await tx.verdict.update({ where: { id: verdict.id }, data: { state: step.to, underReviewNote: '', version: { increment: 1 } }, select: { version: true } });
    return {
      value: saved,
      audit: { objectKind: 'verdict', objectId: verdict.id, verdictId: verdict.id, incidentId: verdict.claim.incidentId, details: { state: [step.from, step.to], noteAr: note.ar, noteEn: note.en } },
      jobs: [BAKE_JOB],
    };
  },
});
