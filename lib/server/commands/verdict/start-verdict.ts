import { startVerdictInput } from '@/lib/schemas/verdict';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseField, refuseMissing } from '../problem';

/** Opens the verdict on a claim, with its first draft. */
export const startVerdict = defineCommand({
  name: 'verdict.start',
  permission: 'verdict:write',
  input: startVerdictInput,
  async run(tx, { actor }, input) {
    const claim = await tx.claim.findUnique({ where: { id: input.claimId }, include: { verdict: { select: { id: true } } } });
    if (!claim || claim.archivedAt) throw refuseMissing('claim');
    if (claim.verdict) throw refuseConflict('claimHasVerdict');
    if (await tx.verdict.findUnique({ where: { slug: input.slug }, select: { id: true } })) throw refuseField('slug', 'slugTaken', { slug: input.slug });
    const createdById = actor.id ?? actor.role;
    const verdict = await tx.verdict.create({
      data: {
        claimId: claim.id,
        slug: input.slug,
        primaryLanguage: input.primaryLanguage,
        createdById,
        revisions: { create: { number: 1, createdById, texts: { create: [{ language: 'ar' }, { language: 'en' }] } } },
      },
      include: { revisions: { select: { id: true } } },
    });
    return {
      value: { verdictId: verdict.id, revisionId: verdict.revisions[0]?.id ?? '' },
      audit: {
        objectKind: 'verdict',
        objectId: verdict.id,
        verdictId: verdict.id,
        incidentId: claim.incidentId,
        details: { slug: input.slug, primaryLanguage: input.primaryLanguage, claimId: claim.id },
      },
    };
  },
});
