import { z } from 'zod';
import { copyEditAllowance, countTouchedWords, findCopyEditProblem } from '@/lib/core/verdict/copy-edit';
import { saveTextInput } from '@/lib/schemas/verdict';
import type { Tx } from '@/lib/server/db/clients';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseField, refuseMissing, requireVersion } from '../problem';
import { changes, storedWords, TEXT_FIELDS } from './save-text';
import { loadForStep } from './take-step';

const COPY_EDIT = 'revision.copy-edit';
const SAVE_TEXT = 'revision.save-text';

/** Mends spelling and punctuation. Marked as such, kept as a difference, and no authorship; anything more is refused. */
export const copyEditText = defineCommand({
  name: COPY_EDIT,
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
    // Word by word, in many small copy-edits, a text could be rewritten without an author.
    const touchedWords = TEXT_FIELDS.reduce((sum, field) => sum + countTouchedWords(stored[field], words[field]), 0);
    const allowance = TEXT_FIELDS.reduce((sum, field) => sum + copyEditAllowance(stored[field]), 0);
    if (touchedWords + (await countCopyEditedWords(tx, revision, language)) > allowance) throw refuseField(touched[0] ?? 'summary', 'copyEdit_too_much_changed');
    const saved = await tx.revisionText.update({ where: { id: stored.id }, data: { ...words, version: { increment: 1 } }, select: { version: true } });
    return {
      value: { version: saved.version },
      audit: {
        objectKind: 'verdict',
        objectId: revision.verdictId,
        verdictId: revision.verdictId,
        authorship: false,
        details: { revision: revision.number, language, touchedWords, ...changes(stored, words) },
      },
    };
  },
});

/** More copy-edits of one verdict than this are not looked through; nobody gets there under the allowance. */
const EVENTS_READ = 500;

/** How many words copy-edits have touched in one language's text since its writers saved it last. */
async function countCopyEditedWords(tx: Tx, { verdictId, number }: { verdictId: string; number: number }, language: string): Promise<number> {
  const events = await tx.auditEvent.findMany({
    where: { verdictId, command: { in: [COPY_EDIT, SAVE_TEXT] } },
    orderBy: { seq: 'desc' },
    take: EVENTS_READ,
    select: { command: true, details: true },
  });
  let words = 0;
  for (const { command, details } of events) {
    const read = copyEditDetails.safeParse(details);
    if (!read.success || read.data.revision !== number || read.data.language !== language) continue;
    if (command === SAVE_TEXT) break;
    words += read.data.touchedWords;
  }
  return words;
}

const copyEditDetails = z.object({ revision: z.number(), language: z.string(), touchedWords: z.number().default(0) });
