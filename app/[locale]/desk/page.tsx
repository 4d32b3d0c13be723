import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { StartPage } from '@/components/desk/shell/start-page';
import { type AlertLine, listApproved, listLatestSources, listOpenAlerts, listOwnDrafts, listWaitingForReview, type RevisionLine } from '@/lib/server/db/start-queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('places.start') };
}

export default async function DeskPage() {
  const actor = await requireStaff();
  const isArabic = (await getLocale()) === 'ar';
  const [drafts, waiting, approved, sources, alerts] = await Promise.all([listOwnDrafts(actor.id), listWaitingForReview(), listApproved(), listLatestSources(), listOpenAlerts()]);

  const inThisLanguage = (ar: string | null, en: string | null) => (isArabic ? ar || en : en || ar) ?? '';
  const verdictOf = (line: RevisionLine) => {
    const titleIn = (language: string) => line.texts.find((text) => text.language === language)?.title ?? '';
    const { wordingAr, wordingEn } = line.verdict.claim;
    return {
      id: line.id,
      verdictId: line.verdict.id,
      title: inThisLanguage(titleIn('ar'), titleIn('en')) || inThisLanguage(wordingAr, wordingEn),
      state: line.state as 'draft' | 'in_review' | 'changes_requested' | 'approved',
      at: line.updatedAt.toISOString(),
    };
  };
  const alertOf = (line: AlertLine) => {
    const source = line.sources[0]?.source;
    const claim = line.claims[0]?.claim;
    return {
      id: line.id,
      kind: line.kind as 'misprint' | 'origin_proposal' | 'claim_version' | 'recapture_changed',
      title: claim ? inThisLanguage(claim.wordingAr, claim.wordingEn) : (source?.title ?? ''),
      href: claim ? `/desk/inbox?claim=${claim.id}` : source ? `/desk/inbox?source=${source.id}` : '/desk/inbox',
      at: line.createdAt.toISOString(),
    };
  };

  return (
    <StartPage
      name={actor.name}
      drafts={drafts.map(verdictOf)}
      waiting={waiting.map(verdictOf)}
      approved={approved.map(verdictOf)}
      sources={sources.map((source) => ({
        id: source.id,
        title: source.title,
        outlet: source.outlet ? inThisLanguage(source.outlet.nameAr, source.outlet.nameEn) : null,
        isConfidential: source.confidential,
        at: source.createdAt.toISOString(),
      }))}
      alerts={alerts.map(alertOf)}
    />
  );
}
