import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { type SideView, SideBySide } from '@/components/desk/shared/side-by-side';
import { PageHeader } from '@/components/ui/page-header';
import { Link } from '@/lib/i18n/navigation';
import { readSharedText, type SharedSide } from '@/lib/server/db/shared-text-queries';
import { dateWords } from '../../../../claims/views';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shared'))('title') };
}

export default async function SideBySidePage({ params }: PageProps<'/[locale]/desk/sources/[id]/shared/[other]'>) {
  await requireStaff();
  const { id, other } = await params;
  const [t, language, found] = await Promise.all([getTranslations('shared'), getLocale(), readSharedText(id, other)]);
  if (!found) notFound();
  const locale = language === 'ar' ? 'ar' : 'en';
  return (
    <>
      <PageHeader title={t.rich('titleWith', { title: () => <bdi>{found.a.source.title}</bdi> })}>
        {t('summary', { passages: found.passages, differences: found.differences })}
        {' · '}
        <Link href={`/desk/sources/${id}/shared`} className="underline underline-offset-2">
          {t('back')}
        </Link>
      </PageHeader>
      <SideBySide a={sideView(found.a, locale)} b={sideView(found.b, locale)} />
    </>
  );
}

function sideView({ source, language, pieces }: SharedSide, locale: 'ar' | 'en'): SideView {
  return {
    id: source.id, title: source.title, outlet: source.outlet ? nameIn(locale, source.outlet) : null, language, pieces,
    published: dateWords({ edtf: source.publishedEdtf, earliest: source.publishedEarliest, latest: source.publishedLatest }, locale),
  };
}
