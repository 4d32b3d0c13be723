import { type VerdictTextFields, saveTextInput } from '@/lib/schemas/verdict';
import { defineCommand, type Json } from '../define-command';
import { refuseMissing, requireVersion } from '../problem';
import { changedPart } from './changed-part';
import { loadForStep } from './take-step';

/** The words of a verdict in one language. */
export const TEXT_FIELDS = ['title', 'summary', 'reasoning', 'unknown'] as const satisfies readonly (keyof VerdictTextFields)[];

/** Saves one language of a draft. A stale save is refused with what is stored, so that both texts can be shown. */
export const saveText = defineCommand({
  name: 'revision.save-text',
  permission: 'verdict:write',
  input: saveTextInput,
  async run(tx, { actor }, { revisionId, language, version, ...words }) {
    const { revision } = await loadForStep(tx, actor, revisionId, null, 'edit');
    const stored = revision.texts.find((text) => text.language === language);
    if (!stored) throw refuseMissing('revision');
    requireVersion(stored, version, storedWords(stored));
    const saved = await tx.revisionText.update({ where: { id: stored.id }, data: { ...words, version: { increment: 1 } }, select: { version: true } });
    await tx.revision.update({ where: { id: revision.id }, data: { updatedAt: new Date() } });
    return {
      value: { version: saved.version },
      audit: {
        objectKind: 'verdict',
        objectId: revision.verdictId,
        verdictId: revision.verdictId,
        authorship: true,
        details: { revision: revision.number, language, ...changes(stored, words) },
      },
    };
  },
});

/** What a refused save is shown beside what was typed. */
export function storedWords(stored: VerdictTextFields & { version: number }) {
  return { title: stored.title, summary: stored.summary, reasoning: stored.reasoning, unknown: stored.unknown, version: stored.version };
}

/** What changed, field by field, for the audit. */
export function changes(before: VerdictTextFields, after: VerdictTextFields): Record<string, Json> {
  const parts: Record<string, Json> = {};
  for (const field of TEXT_FIELDS) {
    const part = changedPart(before[field], after[field]);
    if (part) parts[field] = part;
  }
  return parts;
}
