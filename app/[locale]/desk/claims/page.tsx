import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { pageHref, textParam } from '@/app/text-param';
import { ClaimFilters } from '@/components/desk/claim/claim-filters';
import { ClaimTable } from '@/components/desk/claim/claim-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { inLanguage } from '@/lib/i18n/in-language';
import { CLAIM_PAGE_SIZE, listClaims, listSpeakers } from '@/lib/server/db/claim-queries';
import { claimLines } from './lines';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('claims'))('title') };
}

export default async function ClaimsPage({ searchParams }: Props) {
  await requireStaff();
  const params = await searchParams;
  const t = await getTranslations('claims');
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const asked = textParam(params.q);
  const verdict = (['with', 'without'] as const).find((id) => id === params.verdict);
  const speakerId = textParam(params.speaker) === 'any' ? '' : textParam(params.speaker);
  const isArchived = params.state === 'archived';
  const page = pageNumber(params.page);
  const [{ total, claims }, speakers] = await Promise.all([listClaims({ search: asked, statedById: speakerId || undefined, verdict, isArchived, page }), listSpeakers()]);
  const lines = await claimLines(claims, locale);
  const href = (number: number) => pageHref('/desk/claims', { q: asked, speaker: speakerId, verdict: verdict ?? '', state: isArchived ? 'archived' : '' }, number);
  const first = (page - 1) * CLAIM_PAGE_SIZE + 1;
  const isFiltered = asked !== '' || speakerId !== '' || verdict !== undefined || isArchived;
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <ClaimFilters asked={asked} verdict={verdict ?? 'any'} state={isArchived ? 'archived' : 'open'} speakerId={speakerId} speakers={speakers.map((row) => ({ id: row.id, label: inLanguage(locale, row.nameAr, row.nameEn) }))} />
      {lines.length === 0 ? (
        <EmptyState title={isFiltered ? t('noneFound') : t('none')} action={<LinkButton href="/desk/incidents">{t('toIncidents')}</LinkButton>}>
          {isFiltered ? t('noneFoundHint') : t('noneHint')}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-3">
          <ClaimTable label={t('title')} claims={lines} showsIncident />
          <Pager
            summary={t('shown', { first, last: first + lines.length - 1, total })}
            previousHref={page > 1 ? href(page - 1) : null}
            nextHref={page * CLAIM_PAGE_SIZE < total ? href(page + 1) : null}
          />
        </div>
      )}
    </>
  );
}
