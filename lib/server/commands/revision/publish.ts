import { findVerdictStep, type VerdictState } from '@/lib/core/verdict/workflow';
import { parseCanonical } from '@/lib/core/record/canonical';
import { contentHash, type VerdictContent } from '@/lib/core/record/hash';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { CorrectionDocument } from '@/lib/core/record/record-document';
import type { CorrectionKind, PublicCorrection, VerdictDocument } from '@/lib/core/record/verdict-document';
import { putSearchText } from '@/lib/server/db/search-documents';
import { type Appending, appendDocument, appendIfChanged, instantOf } from '@/lib/server/record/append-document';
import { bilingual, bilingualOrNull, PUBLIC_APPROVER } from '@/lib/server/record/public-names';
import { type CaseFile, readCase } from '@/lib/server/record/read-case';
import { sha256 } from '@/lib/server/record/sha256';
import { buildVerdictContent, outletsOf } from '@/lib/server/record/verdict-content';
import { refuseConflict, refuseMissing } from '../problem';

const LANGUAGES: readonly RecordLanguage[] = ['ar', 'en'];

/** The bake that follows a change of the record. */
export const BAKE_JOB = { kind: 'bake', payload: {}, dedupeKey: 'bake' } as const;

/**
 * Publishes an approved revision: what goes out must be what was approved, or it is refused. Appends the incident's and the
 * outlets' public text where they changed, the correction note where a published revision is replaced, then the verdict.
 * Returns the document's hash.
 */
export async function publishApproved(appending: Appending, revisionId: string): Promise<string> {
  const { tx, now } = appending;
  const file = await readCase(tx, revisionId);
  if (!file) throw refuseMissing('revision');
  // A revision may have been approved, or given a time, before its verdict was retracted.
  if (!findVerdictStep(file.verdict.state as VerdictState, 'publish_revision')) throw refuseConflict('verdictRetracted');
  const content = await approvedContent(appending, file);
  await appendSurroundings(appending, file);
  const corrections = await appendCorrection(appending, file);
  const document: VerdictDocument = {
    ...content,
    approver: PUBLIC_APPROVER,
    approved: { ar: hashOf(file, 'ar'), en: hashOf(file, 'en') },
    approvedAt: instantOf(file.approvedAt ?? now),
    publishedAt: instantOf(now),
    previousDocument: file.verdict.currentRevision?.documentHash ?? null,
    corrections,
  };
  const documentHash = await appendDocument(appending, file.verdictId, document);
  await tx.revision.update({ where: { id: file.id }, data: { publishedAt: now, publishAt: null, documentHash } });
  await tx.verdict.update({ where: { id: file.verdictId }, data: { state: 'published', underReviewNote: '', currentRevisionId: file.id, version: { increment: 1 } } });
  for (const language of LANGUAGES) {
    const text = document.texts[language];
    await putSearchText(tx, { kind: 'verdict', objectId: file.verdictId, language, title: text?.title ?? '', body: text ? `${text.summary}\n${text.reasoning}` : '' });
  }
  return documentHash;
}

/** The content that was approved, with only the approved languages' texts; refused when the case has moved since. */
async function approvedContent({ tx }: Appending, file: CaseFile): Promise<VerdictContent> {
  if (!file.approvedContent) throw refuseConflict('unmet_approved_hash_unchanged');
  const content = parseCanonical(file.approvedContent) as VerdictContent;
  const publishedBefore = await tx.revision.count({ where: { verdictId: file.verdictId, state: 'published' } });
  const today = (await buildVerdictContent(tx, file, publishedBefore))?.content;
  for (const language of LANGUAGES) {
    const approved = hashOf(file, language);
    if (approved === null) continue;
    if (!today || contentHash(today, language, sha256) !== approved || contentHash(content, language, sha256) !== approved) {
      throw refuseConflict('unmet_approved_hash_unchanged');
    }
  }
  return { ...content, texts: { ar: hashOf(file, 'ar') ? content.texts.ar : null, en: hashOf(file, 'en') ? content.texts.en : null } };
}

function hashOf(file: CaseFile, language: RecordLanguage): string | null {
  return file.texts.find((text) => text.language === language)?.approvedHash ?? null;
}

async function appendSurroundings(appending: Appending, file: CaseFile): Promise<void> {
  const { incident } = file.verdict.claim;
  const at = instantOf(appending.now);
  await appendIfChanged(appending, incident.id, {
    kind: 'incident',
    format: 1,
    slug: incident.slug,
    title: bilingual(incident.titleAr, incident.titleEn),
    summary: bilingualOrNull(incident.summaryAr, incident.summaryEn),
    place: incident.place ? bilingual(incident.place.nameAr, incident.place.nameEn) : bilingualOrNull(null, incident.placeText),
    date: incident.eventEdtf,
    at,
  });
  for (const outlet of outletsOf(file)) {
    await appendIfChanged(appending, outlet.id, {
      kind: 'outlet',
      format: 1,
      slug: outlet.slug,
      name: bilingual(outlet.nameAr, outlet.nameEn),
      outletKind: outlet.kind,
      ownerGroup: outlet.ownerGroup ? bilingualOrNull(outlet.ownerGroup.nameAr, outlet.ownerGroup.nameEn) : null,
      side: outlet.side ? bilingualOrNull(outlet.side.nameAr, outlet.side.nameEn) : null,
      homepage: outlet.homepage,
      at,
    });
  }
}

/** The notes on this verdict so far, by name, with a new one where this revision replaces a published one. */
async function appendCorrection(appending: Appending, file: CaseFile): Promise<PublicCorrection[]> {
  const { tx, now } = appending;
  const earlier: PublicCorrection[] = file.verdict.corrections.map((row) => ({
    documentHash: row.documentHash,
    kind: row.kind as CorrectionKind,
    at: instantOf(row.createdAt),
    changesRating: row.changesRating,
  }));
  const replaced = file.verdict.currentRevision;
  if (!replaced?.documentHash || !file.correctionKind) return earlier;
  const changesRating = replaced.ratingKey !== file.ratingKey;
  const document: CorrectionDocument = {
    kind: 'correction',
    format: 1,
    verdictSlug: file.verdict.slug,
    correction: file.correctionKind as CorrectionKind,
    note: bilingual(file.correctionNoteAr, file.correctionNoteEn),
    changesRating,
    corrects: replaced.documentHash,
    at: instantOf(now),
  };
  const documentHash = await appendDocument(appending, file.verdictId, document);
  await tx.correction.create({
    data: {
      verdictId: file.verdictId,
      fromRevisionId: file.verdict.currentRevisionId,
      toRevisionId: file.id,
      kind: document.correction,
      noteAr: file.correctionNoteAr,
      noteEn: file.correctionNoteEn,
      changesRating,
      documentHash,
      createdById: file.createdById,
      createdAt: now,
    },
  });
  return [...earlier, { documentHash, kind: document.correction, at: document.at, changesRating }];
}
