import { nameIn, titleIn } from '@/app/named';
import type { AlertView, EvidenceView, Mentioned, MentionedStatement, MisprintView, ProposalView, RecaptureView } from '@/components/desk/inbox/alert-view';
import { baseDirection } from '@/lib/core/text/direction';
import type { AlertKind, AlertState, MisprintDetails, ProposalDetails, RecaptureDetails } from '@/lib/schemas/alert';
import type { AlertPage } from '@/lib/server/db/alert-queries';
import { inLanguage } from '@/lib/i18n/in-language';
import { dateWords, originLabel } from '../claims/views';

type Locale = 'ar' | 'en';

/** Of a finding so many reasons are shown: a communiqué of fifty copies has a thousand pairs, and three say it. */
const REASONS = 8;
/** Of a title that stands within a sentence so many words. */
const TITLE_WORDS = 6;

/** A page of alerts as the inbox shows them. */
export function alertViews(page: AlertPage, locale: Locale): AlertView[] {
  const people = new Map(page.people.map(({ id, name }) => [id, name]));
  return page.alerts.map((alert) => {
    const misprint = page.misprints.get(alert.id);
    const proposal = page.proposals.get(alert.id);
    const recapture = page.recaptures.get(alert.id);
    return {
      id: alert.id,
      kind: alert.kind as AlertKind,
      state: alert.state as AlertState,
      at: alert.createdAt.toISOString(),
      reason: alert.reason,
      decidedBy: alert.decidedById ? (people.get(alert.decidedById) ?? null) : null,
      claims: alert.claims.map(({ claim }) => ({ id: claim.id, wording: inLanguage(locale, claim.wordingAr, claim.wordingEn) })),
      newer: alert.kind === 'claim_version' && alert.statementAId ? statementView(alert.statementAId, page, locale) : null,
      misprint: misprint ? misprintView(misprint, page, locale) : null,
      proposal: proposal ? proposalView(proposal, page, locale) : null,
      recapture: recapture ? recaptureView(recapture, page, locale) : null,
    };
  });
}

function misprintView({ difference, sides }: MisprintDetails, page: AlertPage, locale: Locale): MisprintView {
  const [a, b] = sides.map(({ places }) => places[0]?.sourceId);
  return {
    difference,
    sides: sides.map(({ text, places }) => ({
      text,
      sources: places.flatMap(({ sourceId }) => page.sources.filter(({ id }) => id === sourceId).map((source) => mentioned(source, locale))),
    })),
    compareHref: a && b ? `/desk/sources/${a}/shared/${b}` : null,
  };
}

function recaptureView({ excerptId, snapshotId, change, now, differences }: RecaptureDetails, page: AlertPage, locale: Locale): RecaptureView {
  const excerpt = page.excerpts.find(({ id }) => id === excerptId);
  const source = excerpt?.snapshot.source;
  return {
    change, differences,
    source: source ? mentioned(source, locale) : null,
    before: excerpt?.exact ?? '',
    after: now?.text ?? null,
    beforeHref: source ? `/desk/sources/${source.id}?excerpt=${excerptId}` : null,
    afterHref: source ? `/desk/sources/${source.id}?snapshot=${snapshotId}` : null,
  };
}

function mentioned(source: { id: string; title: string; outlet: { nameAr: string | null; nameEn: string | null } | null }, locale: Locale): Mentioned {
  return { id: source.id, title: source.title, outlet: source.outlet ? nameIn(locale, source.outlet) : null, href: `/desk/sources/${source.id}` };
}

function proposalView(details: ProposalDetails, page: AlertPage, locale: Locale): ProposalView {
  const originOf = (id: string | null) => {
    const origin = page.origins.find((row) => row.id === id);
    return origin ? { label: originLabel(origin, locale), href: `/desk/origins/${origin.id}` } : null;
  };
  const entity = page.entities.find(({ id }) => id === details.agent?.entityId);
  const incident = page.incidents.find(({ id }) => id === details.incidentId);
  const statements = details.statementIds.flatMap((id) => statementView(id, page, locale) ?? []);
  return {
    action: details.action,
    kind: details.kind,
    origin: originOf(details.originId) ?? { label: entity ? nameIn(locale, entity) : (details.agent?.name ?? statements[0]?.outlet ?? statements[0]?.title ?? ''), href: null },
    merged: originOf(details.mergedId),
    waitsForReview: details.action === 'assign' && page.origins.some(({ id, kind, reviewedAt }) => id === details.originId && kind !== 'unattributed' && reviewedAt === null),
    incident: incident ? { label: titleIn(locale, incident), href: `/desk/incidents/${incident.id}` } : null,
    statements,
    communique: details.communique && { title: details.communique.title, issued: dateWords({ edtf: details.communique.issued, earliest: details.communique.issued, latest: details.communique.issued }, locale) },
    statementCount: details.statementIds.length,
    // Several statements of two articles may share one passage: it is one reason.
    evidence: [...new Map(details.evidence.slice(0, REASONS).map((evidence) => evidenceView(evidence, page, locale)).map((view) => [JSON.stringify(view), view])).values()],
  };
}

function statementView(id: string, page: AlertPage, locale: Locale): MentionedStatement | null {
  const row = page.statements.find((statement) => statement.id === id);
  if (!row) return null;
  const { source } = row;
  return {
    ...mentioned(source, locale), id, href: `/desk/sources/${source.id}?excerpt=${row.excerptId}`, quote: row.excerpt.exact,
    published: dateWords({ edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest }, locale),
  };
}

/** A title where an outlet's name is missing: its beginning, in the quotation marks of its own script. */
function quoteTitle(title: string): string {
  const words = title.split(/\s+/);
  const short = words.length > TITLE_WORDS ? `${words.slice(0, TITLE_WORDS).join(' ')} …` : title;
  return baseDirection(title) === 'rtl' ? `«${short}»` : `“${short}”`;
}

function evidenceView(evidence: ProposalDetails['evidence'][number], page: AlertPage, locale: Locale): EvidenceView {
  const sourceOf = (id: string | null) => page.statements.find((row) => row.id === id)?.source ?? null;
  const name = (id: string | null) => {
    const source = sourceOf(id);
    return source ? (source.outlet ? nameIn(locale, source.outlet) : quoteTitle(source.title)) : '…';
  };
  switch (evidence.because) {
    case 'agent':
    case 'text':
      return { because: evidence.because, name: evidence.name, count: evidence.statementIds.length };
    case 'credit':
      return { because: 'credit', name: evidence.name, by: name(evidence.statementId), to: evidence.creditedId === null ? null : name(evidence.creditedId) };
    case 'reprint': {
      const [a, b] = [sourceOf(evidence.a), sourceOf(evidence.b)];
      return { because: 'reprint', a: name(evidence.a), b: name(evidence.b), words: evidence.words, percent: Math.round(evidence.containment * 100), href: a && b ? `/desk/sources/${a.id}/shared/${b.id}` : null };
    }
    case 'command':
    case 'own_reporting':
      return evidence;
  }
}
