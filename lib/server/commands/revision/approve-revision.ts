import { canonicalBytes } from '@/lib/core/record/canonical';
import { contentHashes } from '@/lib/core/record/hash';
import { RECORD_LANGUAGES, type RecordLanguage } from '@/lib/core/record/public-text';
import { approveRevisionInput } from '@/lib/schemas/verdict';
import { readCase } from '@/lib/server/record/read-case';
import { sha256 } from '@/lib/server/record/sha256';
import { buildVerdictContent } from '@/lib/server/record/verdict-content';
import { defineCommand } from '../define-command';
import { refuseConflict, refuseMissing } from '../problem';
import { countReviewedStatements, findAuthors } from './approval-facts';
import { requireSettledEvidence } from './require-settled-evidence';
import { loadForStep, moveRevision, requireFacts, stepAudit } from './take-step';

/**
 * Approves what was read: each language by the hash of its content. The primary language must be among them; the other may
 * be left out, and then is not published with this revision.
 */
export const approveRevision = defineCommand({
  name: 'revision.approve',
  permission: 'verdict:approve',
  input: approveRevisionInput,
  async run(tx, { actor, now }, input) {
    const { revision, step } = await loadForStep(tx, actor, input.revisionId, input.version, 'approve');
    const file = await readCase(tx, revision.id);
    if (!file) throw refuseMissing('revision');
    await requireSettledEvidence(tx, file.verdict.claim);
    const publishedBefore = await tx.revision.count({ where: { verdictId: file.verdictId, state: 'published' } });
    const primary = file.verdict.primaryLanguage as RecordLanguage;
    const built = await buildVerdictContent(tx, file, publishedBefore);
    const hashes = built ? contentHashes(built.content, sha256) : { ar: null, en: null };
    requireFacts(step, {
      actorId: actor.id,
      authors: await findAuthors(tx, file),
      ratingCode: file.ratingKey,
      summary: file.texts.find((text) => text.language === primary)?.summary,
      reviewedStatements: countReviewedStatements(file),
      contentHash: hashes[primary],
      hashRead: input.read[primary] ?? null,
    });
    if (!built) throw refuseConflict('unmet_rating');

    const { name } = built.content.claim.statedBy;
    if (name.ar === null && name.en === null) throw refuseConflict('unmet_speaker');
    const approved = RECORD_LANGUAGES.filter((language) => input.read[language] !== undefined);
    for (const language of approved) {
      if (hashes[language] === null || hashes[language] !== input.read[language]) throw refuseConflict('unmet_content_hash_as_read');
      const broken = built.brokenCitations[language].length;
      if (broken > 0) throw refuseConflict('citationsBroken', { count: broken });
      await tx.revisionText.update({
        where: { revisionId_language: { revisionId: revision.id, language } },
        data: { approvedHash: hashes[language], approvedAt: now, approvedById: actor.id },
      });
    }
    const value = await moveRevision(tx, revision, step, {
      approvedAt: now,
      approvedById: actor.id,
      approvedContent: Buffer.from(canonicalBytes(built.content)),
    });
    return { value, audit: stepAudit(revision, step, Object.fromEntries(approved.map((language) => [`hash_${language}`, hashes[language]]))) };
  },
});
