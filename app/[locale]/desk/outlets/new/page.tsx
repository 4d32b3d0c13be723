import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { EMPTY_OUTLET } from '@/components/desk/outlets/outlet-draft';
import { OutletForm } from '@/components/desk/outlets/outlet-form';
import { PageHeader } from '@/components/ui/page-header';
import { listGroups } from '@/lib/server/db/outlet-queries';
import { nameOutlet, saveOutlet } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('new') };
}

export default async function NewOutletPage() {
  await requireStaff('source:edit');
  const [{ ownerGroups, sides }, t, locale] = await Promise.all([listGroups(), getTranslations('outlets'), getLocale()]);
  const choices = (groups: typeof ownerGroups) => groups.map((group) => ({ id: group.id, label: nameIn(locale, group) }));
  return (
    <>
      <PageHeader title={t('new')}>{t('newHint')}</PageHeader>
      <OutletForm initial={EMPTY_OUTLET} stored={null} ownerGroups={choices(ownerGroups)} sides={choices(sides)} onCreate={nameOutlet} onEdit={saveOutlet} />
    </>
  );
}
