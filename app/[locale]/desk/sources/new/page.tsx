import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { NewSource } from '@/components/desk/sources/new-source';
import { PageHeader } from '@/components/ui/page-header';
import { listOutletChoices } from '@/lib/server/db/outlet-queries';
import { capture } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('new') };
}

export default async function NewSourcePage() {
  await requireStaff('source:create');
  const [outlets, t, locale] = await Promise.all([listOutletChoices(), getTranslations('sources'), getLocale()]);
  return (
    <>
      <PageHeader title={t('new')}>{t('newIntro')}</PageHeader>
      <NewSource outlets={outlets.map((outlet) => ({ id: outlet.id, label: nameIn(locale, outlet) }))} onCapture={capture} />
    </>
  );
}
