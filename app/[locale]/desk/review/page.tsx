import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { ReviewFilter } from '@/components/desk/verdict/review-filter';
import { REVISION_TONES } from '@/components/desk/verdict/state-tones';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Table, TableBody, TableCell, TableHead, TableHeading, TableRow } from '@/components/ui/table';
import { REVISION_STATES, type RevisionState } from '@/lib/core/verdict/workflow';
import { formatMoment } from '@/lib/core/values/moment-format';
import { Link } from '@/lib/i18n/navigation';
import { listRevisions } from '@/lib/server/db/verdict-queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') };
}

export default async function ReviewPage({ searchParams }: { searchParams: Promise<{ state?: string; page?: string }> }) {
  await requireStaff();
  const asked = await searchParams;
  const state = REVISION_STATES.find((each) => each === asked.state) ?? null;
  const page = Math.max(1, Math.trunc(Number(asked.page)) || 1);
  const [{ rows, total, pageSize }, locale, t, states] = await Promise.all([
    listRevisions({ state, page }),
    getLocale(),
    getTranslations('review'),
    getTranslations('verdicts.states'),
  ]);
  const inThisLanguage = (ar: string, en: string) => (locale === 'ar' ? ar || en : en || ar);
  const hrefOf = (number: number) => `/desk/review?${new URLSearchParams({ ...(state ? { state } : {}), page: String(number) })}`;
  return (
    <>
      <PageHeader title={t('title')}>{t('lead')}</PageHeader>
      <ReviewFilter value={state} />
      {rows.length === 0 ? (
        <EmptyState title={t('empty')} action={<LinkButton href="/desk/claims">{t('toClaims')}</LinkButton>}>
          {t('emptyHint')}
        </EmptyState>
      ) : (
        <Table label={t('title')}>
          <TableHead>
            <TableHeading>{t('verdict')}</TableHeading>
            <TableHeading>{t('state')}</TableHeading>
            <TableHeading>{t('changed')}</TableHeading>
          </TableHead>
          <TableBody>
            {rows.map((row) => {
              const titleIn = (language: string) => row.texts.find((text) => text.language === language)?.title ?? '';
              const { wordingAr, wordingEn } = row.verdict.claim;
              return (
                <TableRow key={row.id}>
                  <TableCell>
                    <Link href={`/desk/verdicts/${row.verdict.id}?revision=${row.number}`} className="font-medium text-accent underline">
                      <bdi>{inThisLanguage(titleIn('ar'), titleIn('en')) || inThisLanguage(wordingAr, wordingEn) || t('untitled')}</bdi>
                    </Link>
                    <p className="text-sm text-ink-soft">
                      <bdi dir="ltr">{row.verdict.slug}</bdi>
                    </p>
                  </TableCell>
                  <TableCell>
                    <Badge tone={REVISION_TONES[row.state as RevisionState]}>{states(row.state as RevisionState)}</Badge>
                  </TableCell>
                  <TableCell className="whitespace-nowrap text-ink-soft">
                    <time dateTime={row.updatedAt.toISOString()}>{formatMoment(row.updatedAt.toISOString(), locale === 'ar' ? 'ar' : 'en')}</time>
                  </TableCell>
                </TableRow>
              );
            })}
          </TableBody>
        </Table>
      )}
      <div className="mt-3">
        <Pager
          previousHref={page > 1 ? hrefOf(page - 1) : null}
          nextHref={page * pageSize < total ? hrefOf(page + 1) : null}
          summary={total > 0 ? t('range', { from: (page - 1) * pageSize + 1, to: Math.min(total, page * pageSize), total }) : undefined}
        />
      </div>
    </>
  );
}
