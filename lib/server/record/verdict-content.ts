import type { EvidenceKind, Reason, Relation } from '@/lib/core/evidence/comparable';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import { citedEvidence } from '@/lib/core/record/citations';
import { asConfidential } from '@/lib/core/record/confidential';
import type { VerdictContent } from '@/lib/core/record/hash';
import type { RecordLanguage } from '@/lib/core/record/public-text';
import { toPublicValue } from '@/lib/core/record/public-value';
import type {
  OpenEvidence, PublicClaim, PublicEvidence, PublicSource, PublicSourceKind, Standing, VerdictText,
} from '@/lib/core/record/verdict-document';
import { baseDirection } from '@/lib/core/text/direction';
import type { Assertion, Scope, TypedValue } from '@/lib/core/values/typed-value';
import { BEST_RATING, WORST_RATING } from '@/lib/core/verdict/rating-scale';
import { citationId } from '@/lib/server/commands/evidence/evidence-number';
import type { ReadClient } from '@/lib/server/db/clients';
import { findReprintLinks } from '@/lib/server/db/reprint-links';
import { instantOf } from './append-document';
import { type CountedOrigins, countOrigins } from './count-origins';
import { bilingual, PUBLIC_AUTHORS } from './public-names';
import type { CaseEvidence, CaseFile } from './read-case';

/** What an approver reads, and what nobody decided yet. */
export interface BuiltContent {
  content: VerdictContent;
  /** Evidence a person has not decided, or decided as undetermined: listed to the approver, not a wall. */
  undecided: CaseEvidence[];
  /** Citations in the text whose evidence is not in the case (any more), by language. */
  brokenCitations: Record<RecordLanguage, string[]>;
}

/**
 * Builds the public content of a revision from its case. Decided evidence goes in, in the order it was held, except what is
 * not comparable; of a confidential source only the agreed wording goes in.
 * Returns null while the revision has no rating: there is nothing to approve yet.
 */
export async function buildVerdictContent(db: ReadClient, revision: CaseFile, publishedBefore: number): Promise<BuiltContent | null> {
  const { verdict, rating } = revision;
  if (!rating) return null;
  const { claim } = verdict;
  const shown = claim.evidence.filter((item) => item.decided !== null && item.decided !== 'not_comparable');
  const citable = new Set(shown.map(citationId));
  const counted = await countOrigins(db, revision);
  const reprints = await publicReprints(db, shown);
  const texts = { ar: textOf(revision, 'ar', citable), en: textOf(revision, 'en', citable) };
  const content: VerdictContent = {
    kind: 'verdict',
    format: 1,
    slug: verdict.slug,
    revision: publishedBefore + 1,
    primaryLanguage: verdict.primaryLanguage as RecordLanguage,
    texts: { ar: texts.ar.text, en: texts.en.text },
    claim: publicClaim(revision, counted),
    incident: {
      slug: claim.incident.slug,
      title: bilingual(claim.incident.titleAr, claim.incident.titleEn),
      place: claim.incident.place ? bilingual(claim.incident.place.nameAr, claim.incident.place.nameEn) : claim.incident.placeText.trim() === '' ? null : asTyped(claim.incident.placeText),
      date: claim.incident.eventEdtf,
    },
    rating: {
      key: rating.key,
      label: { ar: rating.labelAr, en: rating.labelEn },
      ratingValue: rating.ratingValue,
      bestRating: rating.ratingValue === null ? null : BEST_RATING,
      worstRating: rating.ratingValue === null ? null : WORST_RATING,
    },
    evidence: shown.map((item) => publicEvidence(item, citationId(item), counted)),
    origins: counted.origins,
    ...(reprints.length > 0 && { reprints }),
    tally: counted.tally,
    sourcing: counted.sourcing,
    authors: PUBLIC_AUTHORS,
  };
  return {
    content,
    undecided: claim.evidence.filter((item) => item.decided === null || item.decided === 'undetermined'),
    brokenCitations: { ar: texts.ar.broken, en: texts.en.broken },
  };
}

/** Which of the shown evidence prints the same passages; nothing is told of confidential sources. */
async function publicReprints(db: ReadClient, shown: readonly CaseEvidence[]) {
  const open = shown.filter((item) => !item.statement.source.confidential);
  return findReprintLinks(open.map((item) => ({ id: citationId(item), excerpt: { ...item.statement.excerpt, snapshotId: item.statement.excerpt.snapshot.id } })), db);
}

function textOf(revision: CaseFile, language: RecordLanguage, citable: ReadonlySet<string>): { text: VerdictText | null; broken: string[] } {
  const stored = revision.texts.find((text) => text.language === language);
  if (!stored || stored.title.trim() === '' || stored.summary.trim() === '') return { text: null, broken: [] };
  const [title, summary, reasoning, notKnown] = [stored.title, stored.summary, stored.reasoning, stored.unknown].map((words) => words.trim());
  const cited = [summary, reasoning, notKnown].flatMap((words) => citedEvidence(words ?? ''));
  return {
    text: { title: title ?? '', summary: summary ?? '', reasoning: reasoning ?? '', notKnown: notKnown || null },
    broken: [...new Set(cited)].filter((id) => !citable.has(id)),
  };
}

function publicClaim({ verdict: { claim } }: CaseFile, counted: CountedOrigins): PublicClaim {
  const version = claim.versions.find((candidate) => candidate.number === claim.currentVersion) ?? claim.versions[0];
  if (!version) throw new Error(`claim ${claim.id} has no version`);
  const { statedBy } = claim;
  const source = version.statement?.source;
  return {
    wording: bilingual(claim.wordingAr, claim.wordingEn),
    statedBy: {
      name: statedBy ? bilingual(statedBy.nameAr, statedBy.nameEn) : bilingual(claim.statedByAr, claim.statedByEn),
      kind: statedBy?.kind === 'person' ? 'person' : 'organization',
      sameAs: null,
    },
    statedDate: version.statedEdtf,
    url: source && !source.confidential ? source.url : null,
    value: toPublicValue(publicFigure(version.value as unknown as TypedValue, source?.confidential ?? false)),
    originId: counted.publicIdOfClaim,
  };
}

/** A figure read in a confidential source keeps none of its words. */
function publicFigure(value: TypedValue, isConfidential: boolean): TypedValue {
  return isConfidential ? { ...value, text: '' } : value;
}

/** The reason alone: the marks of doubt stored beside it warn the desk and are no part of the record. */
function publicReason({ rule, code, values }: Reason): Reason {
  return { rule, code, values };
}

function publicEvidence(item: CaseEvidence, id: string, counted: CountedOrigins): PublicEvidence {
  const { statement } = item;
  const { source, excerpt } = statement;
  const evidence = item.decided as EvidenceKind;
  if (source.confidential) return asConfidential({ id, evidence, originId: counted.publicIdOfConfidential(statement.originId) }, bilingual(source.agreedWordingAr, source.agreedWordingEn));
  const originId = counted.publicIdOf(statement.originId);
  const overridden = item.overrideReason.trim();
  const open: OpenEvidence = {
    id,
    confidential: false,
    evidence,
    relation: item.relation as Relation,
    reason: publicReason(item.reason as unknown as Reason),
    override: overridden === '' ? null : baseDirection(overridden) === 'rtl' ? { ar: overridden, en: null } : { ar: null, en: overridden },
    statement: {
      value: toPublicValue(statement.value as unknown as TypedValue),
      scope: statement.scope as Scope,
      assertion: statement.assertion as Assertion,
      asOf: statement.asOfEdtf,
      standing: statement.standing as Standing,
    },
    chain: statement.attribution.map((link) => ({
      name: link.entity ? bilingual(link.entity.nameAr, link.entity.nameEn) : asTyped(link.name),
      role: link.role as AttributionRole,
    })),
    quote: {
      exact: excerpt.exact,
      prefix: excerpt.prefix,
      suffix: excerpt.suffix,
      start: excerpt.start,
      end: excerpt.end,
      language: excerpt.language,
      direction: baseDirection(excerpt.exact) ?? 'ltr',
    },
    source: publicSource(item),
    originId,
  };
  return open;
}

function publicSource({ statement: { source, excerpt } }: CaseEvidence): PublicSource {
  const { outlet } = source;
  return {
    title: source.title,
    language: source.language,
    direction: baseDirection(source.title) ?? 'ltr',
    outlet: outlet ? bilingual(outlet.nameAr, outlet.nameEn) : null,
    outletSlug: outlet?.slug ?? null,
    kind: publicKind(source.kind),
    url: source.url,
    published: source.publishedEdtf,
    snapshot: { sha256: excerpt.snapshot.textSha256, capturedAt: instantOf(excerpt.snapshot.capturedAt) },
  };
}

function publicKind(kind: string): PublicSourceKind {
  switch (kind) {
    case 'article':
    case 'communique':
    case 'social_post':
    case 'broadcast':
    case 'document':
    case 'dataset':
      return kind;
    default:
      return 'own_reporting';
  }
}

/** A name typed once, filed under the language it is written in. */
function asTyped(text: string) {
  return baseDirection(text) === 'rtl' ? bilingual(text, null) : bilingual(null, text);
}

/** The outlets a verdict's evidence names, for their own public documents. */
export function outletsOf(revision: CaseFile) {
  const outlets = new Map<string, NonNullable<CaseEvidence['statement']['source']['outlet']>>();
  for (const { statement, decided } of revision.verdict.claim.evidence) {
    if (decided === null || decided === 'not_comparable' || statement.source.confidential) continue;
    if (statement.source.outlet) outlets.set(statement.source.outlet.id, statement.source.outlet);
  }
  return [...outlets.values()];
}

