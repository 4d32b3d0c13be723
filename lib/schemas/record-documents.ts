import { z } from 'zod';
import { EVIDENCE_KINDS, RELATIONS } from '@/lib/core/evidence/comparable';
import { ATTRIBUTION_ROLES } from '@/lib/core/origin/attribution';
import type { RecordDocument } from '@/lib/core/record/record-document';
import { WITHHOLDING_REASONS } from '@/lib/core/record/record-document';
import { CORRECTION_KINDS, PUBLIC_SOURCE_KINDS, SOURCING_KINDS, type VerdictDocument } from '@/lib/core/record/verdict-document';
import { assertion, bilingualText, direction, edtfText, instant, languageTag, publicValue, scope, sha256Hex, slug, webAddress } from './record-values';

const filled = z.string().min(1);
const evidenceId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/);
const count = z.int().nonnegative();
const plainData = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const format = z.literal(1);

const verdictText = z.strictObject({ title: filled, summary: filled, reasoning: z.string(), notKnown: filled.nullable() });

const quote = z
  .strictObject({ exact: filled, prefix: z.string(), suffix: z.string(), start: count, end: count, language: languageTag, direction })
  .refine(({ exact, start, end }) => Array.from(exact).length === end - start, 'the quote must be as long as its range, in code points');

const source = z.strictObject({
  title: z.string(),
  language: languageTag,
  direction,
  outlet: bilingualText.nullable(),
  outletSlug: slug.nullable(),
  kind: z.enum(PUBLIC_SOURCE_KINDS),
  url: webAddress.nullable(),
  published: edtfText.nullable(),
  snapshot: z.strictObject({ sha256: sha256Hex, capturedAt: instant }),
});

const openEvidence = z.strictObject({
  id: evidenceId,
  confidential: z.literal(false),
  evidence: z.enum(EVIDENCE_KINDS),
  relation: z.enum(RELATIONS),
  reason: z.strictObject({ rule: count, code: filled, values: plainData }),
  override: bilingualText.nullable(),
  statement: z.strictObject({ value: publicValue, scope, assertion, asOf: edtfText.nullable(), standing: z.enum(['current', 'superseded', 'withdrawn']) }),
  chain: z.array(z.strictObject({ name: bilingualText, role: z.enum(ATTRIBUTION_ROLES) })),
  quote,
  source,
  originId: evidenceId.nullable(),
});

/** Strict on purpose: a confidential source must not leak through a field nobody thought of. */
const confidentialEvidence = z.strictObject({
  id: evidenceId,
  confidential: z.literal(true),
  evidence: z.enum(EVIDENCE_KINDS),
  wording: bilingualText,
  originId: evidenceId.nullable(),
});

const correctionFields = { changesRating: z.boolean(), at: instant };
const perLanguage = <T extends z.ZodType>(value: T) => z.strictObject({ ar: value, en: value });

export const verdictDocument = z
  .strictObject({
    kind: z.literal('verdict'),
    format,
    slug,
    revision: z.int().positive(),
    primaryLanguage: z.enum(['ar', 'en']),
    texts: perLanguage(verdictText.nullable()),
    claim: z.strictObject({
      wording: bilingualText,
      statedBy: z.strictObject({ name: bilingualText, kind: z.enum(['organization', 'person']), sameAs: webAddress.nullable() }),
      statedDate: edtfText.nullable(),
      url: webAddress.nullable(),
      value: publicValue,
      originId: evidenceId.nullable(),
    }),
    incident: z.strictObject({ slug, title: bilingualText, place: bilingualText.nullable(), date: edtfText.nullable() }),
    rating: z.strictObject({
      key: filled,
      label: bilingualText,
      ratingValue: z.int().positive().nullable(),
      bestRating: z.int().positive().nullable(),
      worstRating: z.int().positive().nullable(),
    }),
    evidence: z.array(z.discriminatedUnion('confidential', [openEvidence, confidentialEvidence])),
    origins: z.array(
      z.strictObject({
        id: evidenceId,
        label: bilingualText.nullable(),
        kind: z.enum(['agent', 'own_witness', 'unattributed']),
        reviewed: z.boolean(),
        position: z.enum(EVIDENCE_KINDS).nullable(),
        counted: z.boolean(),
      }),
    ),
    reprints: z.array(z.strictObject({ a: evidenceId, b: evidenceId })).optional(),
    tally: z.strictObject({ sources: count, outlets: count, origins: count }),
    sourcing: z.strictObject({ kind: z.enum(SOURCING_KINDS), count, steps: z.array(z.strictObject({ code: filled, values: plainData })) }),
    authors: z.array(bilingualText),
    approver: bilingualText,
    approved: perLanguage(sha256Hex.nullable()),
    approvedAt: instant,
    publishedAt: instant,
    previousDocument: sha256Hex.nullable(),
    corrections: z.array(z.strictObject({ documentHash: sha256Hex, kind: z.enum(CORRECTION_KINDS), note: bilingualText.optional(), ...correctionFields })),
  })
  .refine((verdict) => verdict.texts[verdict.primaryLanguage] !== null, 'the primary language must be written')
  .refine((verdict) => new Set(verdict.evidence.map((item) => item.id)).size === verdict.evidence.length, 'two pieces of evidence share an id')
  .refine((verdict) => {
    const evidence = new Set(verdict.evidence.map((item) => item.id));
    return (verdict.reprints ?? []).every(({ a, b }) => evidence.has(a) && evidence.has(b));
  }, 'a copy names evidence that the document does not list')
  .refine((verdict) => {
    const origins = new Set(verdict.origins.map((origin) => origin.id));
    return [...verdict.evidence, verdict.claim].every(({ originId }) => originId === null || origins.has(originId));
  }, 'evidence names an original source that the document does not list') satisfies z.ZodType<VerdictDocument>;

/** Any public document, refused if it holds a field the record does not know. */
export const recordDocument = z.discriminatedUnion('kind', [
  verdictDocument,
  z.strictObject({ kind: z.literal('correction'), format, verdictSlug: slug, correction: z.enum(CORRECTION_KINDS), corrects: sha256Hex, note: bilingualText, ...correctionFields }),
  z.strictObject({ kind: z.literal('notice'), format, verdictSlug: slug, state: z.enum(['under_review', 'review_ended']), note: bilingualText.nullable(), at: instant }),
  z.strictObject({
    kind: z.literal('incident'),
    format,
    slug,
    title: bilingualText,
    summary: bilingualText.nullable(),
    place: bilingualText.nullable(),
    date: edtfText.nullable(),
    at: instant,
  }),
  z.strictObject({
    kind: z.literal('outlet'),
    format,
    slug,
    name: bilingualText,
    outletKind: filled,
    ownerGroup: bilingualText.nullable(),
    side: bilingualText.nullable(),
    homepage: webAddress.nullable(),
    at: instant,
  }),
  z.strictObject({ kind: z.literal('policy'), format, slug, title: bilingualText, body: bilingualText, at: instant }),
  z.strictObject({
    kind: z.literal('tombstone'),
    format,
    withheld: sha256Hex,
    verdictSlug: slug.nullable(),
    holds: z.strictObject({ verdictSlug: slug, state: z.enum(['retracted', 'under_review', 'review_ended']) }).optional(),
    reason: z.enum(WITHHOLDING_REASONS),
    note: bilingualText.nullable(),
    at: instant,
  }),
]) satisfies z.ZodType<RecordDocument>;
