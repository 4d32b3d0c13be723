import { startRevisionInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseMissing, requireVersion } from '../problem';

/** Opens a new draft after a published revision, with its words to start from and the kind of note that will explain the change. */
export const startRevision = defineCommand({
  name: 'revision.start',
  permission: 'verdict:write',
  input: startRevisionInput,
  async run(tx, { actor }, input) {
    const verdict = await tx.verdict.findUnique({
      where: { id: input.verdictId },
      include: { currentRevision: { include: { texts: true } }, revisions: { orderBy: { number: 'desc' }, take: 1 } },
    });
    if (!verdict) throw refuseMissing('verdict');
    requireVersion(verdict, input.version, { state: verdict.state, version: verdict.version });
    const last = verdict.revisions[0];
    if (verdict.state === 'retracted') throw refuseConflict('verdictRetracted');
    if (last && !['published', 'withdrawn'].includes(last.state)) throw refuseConflict('draftOpen');
    const from = verdict.currentRevision;
    const words = (language: 'ar' | 'en') => {
      const text = from?.texts.find((candidate) => candidate.language === language);
      return { language, title: text?.title ?? '', summary: text?.summary ?? '', reasoning: text?.reasoning ?? '', unknown: text?.unknown ?? '' };
    };
    const revision = await tx.revision.create({
      data: {
        verdictId: verdict.id,
        number: (last?.number ?? 0) + 1,
        ratingKey: from?.ratingKey ?? null,
        correctionKind: from ? input.correctionKind : null,
        createdById: actor.id ?? actor.role,
        texts: { create: [words('ar'), words('en')] },
      },
    });
    return {
      value: { revisionId: revision.id },
      audit: { objectKind: 'verdict', objectId: verdict.id, verdictId: verdict.id, details: { revision: revision.number, correctionKind: input.correctionKind } },
    };
  },
});
