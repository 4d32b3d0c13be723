import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { NewEntity } from '@/components/desk/entity/new-entity';
import { PageHeader } from '@/components/ui/page-header';
import { listInterests } from '@/lib/server/db/origin-queries';
import { interestChoices } from '../../origins/interests';
import { create } from '../actions';
import { findParents } from '../find';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entities'))('new') };
}

export default async function NewEntityPage() {
  await requireStaff('entity:edit');
  const [t, interests] = [await getTranslations('entities'), await listInterests()];
  return (
    <>
      <PageHeader title={t('new')} />
      <NewEntity sides={interestChoices(interests, await getLocale()).sides} onCreate={create} onFind={findParents} />
    </>
  );
}
