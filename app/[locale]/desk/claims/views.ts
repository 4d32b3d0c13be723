import type { ClaimView } from '@/components/desk/claim/claim-view';
import type { EvidenceView, OriginView } from '@/components/desk/claim/evidence-view';
import type { TallyView } from '@/components/desk/claim/tally-view';
import { type FigureDraft, typedOf } from '@/components/desk/claim/figure-draft';
import type { EvidenceKind, Reason, Relation } from '@/lib/core/evidence/comparable';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import { formatDate } from '@/lib/core/values/date-format';
import type { Assertion, Scope, TypedValue } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import type { ClaimPage } from '@/lib/server/db/claim-queries';
import type { EvidenceRow } from '@/lib/server/db/evidence-queries';
import type { LoadedOrigins } from '@/lib/server/db/origin-queries';
import type { ClaimSourcing } from '@/lib/server/db/sourcing-queries';

/** Rows of the database as the claim's page shows them, in the reader's language. */

type Locale = 'ar' | 'en';
interface Dated {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  text?: string;
}

/** A date in words; null when there is none. */
export function dateWords({ edtf, earliest, latest, text = '' }: Dated, locale: Locale): string | null {
  return edtf === null && earliest === null && latest === null ? null : formatDate({ edtf, earliest, latest, text }, locale);
}

export function evidenceView(row: EvidenceRow, origins: LoadedOrigins, locale: Locale): EvidenceView {
  const { statement } = row;
  const { source } = statement;
  return {
    id: row.id,
    version: row.version,
    relation: row.relation as Relation,
    proposed: row.proposed as EvidenceKind,
    reason: row.reason as unknown as Reason,
    warnings: (row.reason as unknown as { warnings?: EvidenceView['warnings'] }).warnings ?? [],
    decided: row.decided as EvidenceKind | null,
    overrideReason: row.overrideReason,
    decidedBy: row.decidedBy,
    isStale: row.decided !== null && row.decidedOn !== null && row.decidedOn !== row.proposed,
    isHeldByHand: row.heldById !== null,
    statement: {
      id: statement.id,
      version: statement.version,
      value: statement.value as unknown as TypedValue,
      scope: statement.scope as Scope,
      assertion: statement.assertion as Assertion,
      standing: statement.standing as EvidenceView['statement']['standing'],
      isReviewed: statement.reviewedAt !== null,
      eventDate: dateWords({ edtf: statement.eventEdtf, earliest: statement.eventEarliest, latest: statement.eventLatest, text: statement.eventText }, locale),
      period: dateWords({ edtf: statement.periodEdtf, earliest: statement.periodEarliest, latest: statement.periodLatest }, locale),
      asOf: dateWords({ edtf: statement.asOfEdtf, earliest: statement.asOfEarliest, latest: statement.asOfLatest }, locale),
      place: statement.placeText || null,
      quote: statement.excerpt.exact,
      quoteLanguage: statement.excerpt.language,
      excerptId: statement.excerpt.id,
      chain: statement.attribution.map((link) => ({ name: link.entity ? inLanguage(locale, link.entity.nameAr, link.entity.nameEn) : link.name, role: link.role as AttributionRole, entityId: link.entity?.id ?? null })),
    },
    source: {
      id: source.id,
      title: source.title,
      outlet: source.outlet ? inLanguage(locale, source.outlet.nameAr, source.outlet.nameEn) : null,
      published: dateWords({ edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest }, locale),
      isConfidential: source.confidential,
    },
    originId: statement.originId ? (origins.roots.get(statement.originId) ?? statement.originId) : null,
  };
}

/** What the tally line shows. */
export function tallyView({ tally, sourcing }: ClaimSourcing): TallyView {
  return { sources: tally.sources, outlets: tally.outlets, origins: tally.originsReviewed, sourcing };
}

interface NamedOrigin {
  labelAr: string | null;
  labelEn: string | null;
  entity: { nameAr: string | null; nameEn: string | null } | null;
}

/** What an original source is called: its own label, else its agent's name. */
export function originLabel(origin: NamedOrigin, locale: Locale): string {
  return inLanguage(locale, origin.labelAr, origin.labelEn) || inLanguage(locale, origin.entity?.nameAr, origin.entity?.nameEn);
}

/** The original sources that count for themselves; merged ones are told by what they are merged into. */
export function originViews({ rows }: LoadedOrigins, chainNames: ReadonlyMap<string, string>, locale: Locale): OriginView[] {
  return rows
    .filter((row) => row.mergedIntoId === null)
    .map((row) => ({
      id: row.id,
      label: originLabel(row, locale),
      kind: row.kind as OriginView['kind'],
      isReviewed: row.reviewedAt !== null,
      side: row.side ? inLanguage(locale, row.side.nameAr, row.side.nameEn) : null,
      owner: row.ownerGroup ? inLanguage(locale, row.ownerGroup.nameAr, row.ownerGroup.nameEn) : null,
      commandChain: row.commandChainIds.flatMap((id) => chainNames.get(id) ?? []),
    }));
}

type VersionRow = ClaimPage['versions'][number];

export function claimView(claim: ClaimPage, locale: Locale): ClaimView {
  return {
    id: claim.id,
    version: claim.version,
    wordingAr: claim.wordingAr,
    wordingEn: claim.wordingEn,
    statedById: claim.statedById,
    speaker: claim.statedBy ? inLanguage(locale, claim.statedBy.nameAr, claim.statedBy.nameEn) : inLanguage(locale, claim.statedByAr, claim.statedByEn),
    againstSideId: claim.againstSideId,
    isArchived: claim.archivedAt !== null,
    incident: { id: claim.incident.id, title: inLanguage(locale, claim.incident.titleAr, claim.incident.titleEn) },
    verdict: claim.verdict ? { id: claim.verdict.id, state: claim.verdict.state as 'none' | 'published' | 'under_review' | 'retracted' } : null,
    versions: claim.versions.map((version) => ({
      number: version.number,
      value: version.value as unknown as TypedValue,
      assertion: version.assertion as Assertion,
      stated: dateWords({ edtf: version.statedEdtf, earliest: version.statedEarliest, latest: version.statedEarliest }, locale),
      period: dateWords({ edtf: version.periodEdtf, earliest: version.periodEarliest, latest: version.periodLatest }, locale),
      eventDate: dateWords({ edtf: version.eventEdtf, earliest: version.eventEarliest, latest: version.eventLatest }, locale),
      asOf: dateWords({ edtf: version.asOfEdtf, earliest: null, latest: null }, locale),
      place: version.placeText || null,
      reason: version.reason,
      readIn: version.statement ? { sourceId: version.statement.source.id, excerptId: version.statement.excerptId, title: version.statement.source.title } : null,
      draft: versionDraft(version),
    })),
  };
}

function versionDraft(version: VersionRow): FigureDraft {
  return {
    ...valueDraft(version.value as unknown as TypedValue),
    scope: version.scope as Scope,
    period: version.periodEdtf ?? '',
    assertion: version.assertion as Assertion,
    eventDate: version.eventEdtf ?? '',
    asOf: version.asOfEdtf ?? '',
    stated: version.statedEdtf ?? '',
    place: { id: version.placeId, text: version.placeText },
    statementId: version.statementId,
  };
}

/** The figure of a newer statement by the same body, to start the claim's next version from. */
export function statementDraft({ statement }: EvidenceRow): FigureDraft {
  return {
    ...valueDraft(statement.value as unknown as TypedValue),
    scope: statement.scope as Scope,
    period: statement.periodEdtf ?? '',
    assertion: statement.assertion as Assertion,
    eventDate: statement.eventEdtf ?? '',
    asOf: statement.asOfEdtf ?? '',
    stated: statement.saidEdtf ?? statement.source.publishedEdtf ?? '',
    place: { id: null, text: statement.placeText },
    statementId: statement.id,
  };
}

function valueDraft(value: TypedValue): Pick<FigureDraft, 'kind' | 'typed' | 'attribute' | 'subject' | 'unit' | 'currency'> {
  return {
    kind: value.kind,
    typed: typedOf(value),
    attribute: value.kind === 'quantity' ? value.attribute : 'killed',
    subject: value.kind === 'quantity' ? value.subject : 'unknown',
    unit: value.kind === 'quantity' ? (value.unit ?? '') : '',
    currency: value.kind === 'money' ? (value.currency ?? '') : 'USD',
  };
}
