import { revisionStepInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseConflict } from '../problem';
import { loadForStep, moveRevision, requireFacts, stepAudit } from './take-step';

/** Sends a draft to review. */
export const submitRevision = defineCommand({
  name: 'revision.submit',
  permission: 'verdict:write',
  input: revisionStepInput,
  async run(tx, { actor, now }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'submit');
    const primary = revision.texts.find((text) => text.language === revision.verdict.primaryLanguage);
    requireFacts(step, { actorId: actor.id, summary: primary?.summary });
    if (primary?.title.trim() === '') throw refuseConflict('unmet_title');
    const needsNote = revision.verdict.currentRevisionId !== null;
    if (needsNote && revision.correctionNoteAr.trim() === '' && revision.correctionNoteEn.trim() === '') throw refuseConflict('unmet_correction_note');
    const value = await moveRevision(tx, revision, step, { submittedAt: now, submittedById: actor.id });
    return { value, audit: stepAudit(revision, step) };
  },
});
