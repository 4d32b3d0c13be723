import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { NewIncident } from '@/components/desk/incident/new-incident';
import { PageHeader } from '@/components/ui/page-header';
import { findPlaces } from '../../entities/find';
import { create } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('incidents'))('new') };
}

export default async function NewIncidentPage() {
  await requireStaff('incident:edit');
  const t = await getTranslations('incidents');
  return (
    <>
      <PageHeader title={t('new')} />
      <NewIncident onCreate={create} onFindPlaces={findPlaces} />
    </>
  );
}
