import { findCopyEditProblem } from '@/lib/core/verdict/copy-edit';
import { saveTextInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseField, refuseMissing, requireVersion } from '../problem';
import { changes, storedWords, TEXT_FIELDS } from './save-text';
import { loadForStep } from './take-step';

/** Mends spelling and punctuation. Marked as such, kept as a difference, and no authorship; anything more is refused. */
export const copyEditText = defineCommand({
  name: 'revision.copy-edit',
  permission: 'verdict:copy-edit',
  input: saveTextInput,
  async run(tx, { actor }, { revisionId, language, version, ...words }) {
    const { revision } = await loadForStep(tx, actor, revisionId, null, 'copy_edit');
    const stored = revision.texts.find((text) => text.language === language);
    if (!stored) throw refuseMissing('revision');
    requireVersion(stored, version, storedWords(stored));
    const touched = TEXT_FIELDS.filter((field) => stored[field] !== words[field]);
    if (touched.length === 0) throw refuseConflict('nothing_changed');
    for (const field of touched) {
      const problem = findCopyEditProblem(stored[field], words[field]);
      if (problem) throw refuseField(field, `copyEdit_${problem}`);
    }
    const saved = await tx.revisionText.update({ where: { id: stored.id }, data: { ...words, version: { increment: 1 } }, select: { version: true } });
    return {
      value: { version: saved.version },
      audit: {
        objectKind: 'verdict',
        objectId: revision.verdictId,
        verdictId: revision.verdictId,
        authorship: false,
        details: { revision: revision.number, language, ...changes(stored, words) },
      },
    };
  },
});
