import type { CitableEvidence } from '@/components/desk/verdict/citation-picker';
import type { VerdictDeskData } from '@/components/desk/verdict/desk-data';
import type { TextLanguage } from '@/components/desk/verdict/words';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import { baseDirection } from '@/lib/core/text/direction';
import { formatValue } from '@/lib/core/values/format-value';
import type { TypedValue } from '@/lib/core/values/typed-value';
import { REVISION_STEPS, VERDICT_STEPS } from '@/lib/core/verdict/workflow';
import type { RevisionState, VerdictState } from '@/lib/core/verdict/workflow';
import { citationId } from '@/lib/server/commands/evidence/evidence-number';
import { isPermitted } from '@/lib/server/access/permissions';
import type { listRatings, RevisionDesk } from '@/lib/server/db/verdict-queries';
import type { CaseEvidence } from '@/lib/server/record/read-case';

/** What the verdict's desk shows, in the reader's language, as plain data. */
export function toDeskData(desk: RevisionDesk, ratings: Awaited<ReturnType<typeof listRatings>>, role: string, locale: TextLanguage): VerdictDeskData {
  const { file, built } = desk;
  const { verdict } = file;
  const { claim } = verdict;
  const pick = (ar: string | null | undefined, en: string | null | undefined) => (locale === 'ar' ? ar || en : en || ar) ?? '';
  const nameSource = ({ statement: { source } }: CaseEvidence) =>
    source.confidential ? pick(source.agreedWordingAr, source.agreedWordingEn) : [source.outlet ? pick(source.outlet.nameAr, source.outlet.nameEn) : null, source.title].filter(Boolean).join(': ');
  const read = (item: CaseEvidence) => formatValue(item.statement.value as unknown as TypedValue, locale);
  const text = (language: TextLanguage) => {
    const stored = file.texts.find((candidate) => candidate.language === language);
    return {
      language,
      title: stored?.title ?? '',
      summary: stored?.summary ?? '',
      reasoning: stored?.reasoning ?? '',
      unknown: stored?.unknown ?? '',
      version: stored?.version ?? 1,
      approvedHash: stored?.approvedHash ?? null,
    };
  };
  const steps = [...REVISION_STEPS, ...VERDICT_STEPS];
  return {
    verdict: {
      id: verdict.id,
      version: verdict.version,
      slug: verdict.slug,
      state: verdict.state as VerdictState,
      primaryLanguage: verdict.primaryLanguage as TextLanguage,
      hasPublished: verdict.currentRevisionId !== null,
      underReviewNote: verdict.underReviewNote,
    },
    claim: {
      id: claim.id,
      wording: pick(claim.wordingAr, claim.wordingEn),
      statedBy: claim.statedBy ? pick(claim.statedBy.nameAr, claim.statedBy.nameEn) : pick(claim.statedByAr, claim.statedByEn),
      incidentId: claim.incidentId,
      incidentTitle: pick(claim.incident.titleAr, claim.incident.titleEn),
    },
    revision: {
      id: file.id,
      number: file.number,
      version: file.version,
      state: file.state as RevisionState,
      ratingKey: file.ratingKey,
      publishAt: file.publishAt?.toISOString() ?? null,
      reviewNote: file.reviewNote,
      correctionKind: file.correctionKind as VerdictDeskData['revision']['correctionKind'],
      correctionNoteAr: file.correctionNoteAr,
      correctionNoteEn: file.correctionNoteEn,
      documentHash: file.documentHash,
    },
    texts: { ar: text('ar'), en: text('en') },
    hashes: desk.hashes,
    revisions: desk.revisions.map((each) => ({ number: each.number, state: each.state as RevisionState, publishedAt: each.publishedAt?.toISOString() ?? null })),
    ratings: ratings
      .filter((rating) => rating.retiredAt === null || rating.key === file.ratingKey)
      .map((rating) => ({ key: rating.key, label: pick(rating.labelAr, rating.labelEn), description: pick(rating.descriptionAr, rating.descriptionEn) })),
    evidence: claim.evidence
      .filter((item) => item.decided !== null && item.decided !== 'not_comparable')
      .map(
        (item): CitableEvidence => ({
          id: citationId(item),
          kind: item.decided as EvidenceKind,
          quote: item.statement.excerpt.exact,
          language: item.statement.excerpt.language,
          direction: baseDirection(item.statement.excerpt.exact) ?? 'ltr',
          source: nameSource(item),
          reading: read(item),
        }),
      ),
    undecided: claim.evidence.filter((item) => item.decided === null || item.decided === 'undetermined').map((item) => ({ id: item.id, source: nameSource(item), reading: read(item) })),
    brokenCitations: { ar: built?.brokenCitations.ar.length ?? 0, en: built?.brokenCitations.en.length ?? 0 },
    reviewedStatements: desk.reviewedStatements,
    authors: desk.authors.map((author) => author.name),
    isOwnWork: desk.isOwnWork,
    revisionActions: desk.revisionActions,
    verdictActions: desk.verdictActions,
    allowed: steps.filter((step) => isPermitted(role, step.permission)).map((step) => step.action),
    comments: desk.comments.map((comment) => ({ id: comment.id, authorName: comment.authorName, text: comment.text, at: comment.createdAt.toISOString() })),
  };
}
