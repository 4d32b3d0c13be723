import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { SharedTable } from '@/components/desk/shared/shared-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Link } from '@/lib/i18n/navigation';
import { listSharedText } from '@/lib/server/db/shared-text-queries';
import { dateWords } from '../../../claims/views';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shared'))('title') };
}

export default async function SharedPage({ params }: PageProps<'/[locale]/desk/sources/[id]/shared'>) {
  await requireStaff();
  const { id } = await params;
  const [t, language, found] = await Promise.all([getTranslations('shared'), getLocale(), listSharedText(id)]);
  if (!found) notFound();
  const locale = language === 'ar' ? 'ar' : 'en';
  return (
    <>
      <PageHeader title={t('title')}>
        <Link href={`/desk/sources/${id}`} className="underline underline-offset-2">
          <bdi>{found.source.title}</bdi>
        </Link>
      </PageHeader>
      {found.rows.length === 0 ? (
        <EmptyState title={found.isPending ? t('pending') : t('none')}>{found.isPending ? null : t('noneHint')}</EmptyState>
      ) : (
        <SharedTable
          sourceId={id}
          lines={found.rows.map(({ source, words, longest, share }) => ({
            id: source.id, title: source.title, outlet: source.outlet ? nameIn(locale, source.outlet) : null, words, longest, share,
            published: dateWords({ edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest }, locale),
          }))}
        />
      )}
    </>
  );
}
