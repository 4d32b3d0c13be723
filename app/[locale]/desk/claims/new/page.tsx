import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireStaff } from '@/app/require-staff';
import { textParam } from '@/app/text-param';
import { ClaimForm } from '@/components/desk/claim/claim-form';
import { PageHeader } from '@/components/ui/page-header';
import { inLanguage } from '@/lib/i18n/in-language';
import { readIncident } from '@/lib/server/db/incident-queries';
import { listInterests } from '@/lib/server/db/origin-queries';
import { findPlaces, findSpeakers } from '../../entities/find';
import { interestChoices } from '../../origins/interests';
import { create } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('claims'))('form.title') };
}

export default async function NewClaimPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireStaff('claim:edit');
  const incident = await readIncident(textParam((await searchParams).incident));
  if (!incident) notFound();
  const [t, locale, interests] = [await getTranslations('claims'), await getLocale(), await listInterests()];
  return (
    <>
      <PageHeader title={t('form.title')}>
        <bdi>{inLanguage(locale, incident.titleAr, incident.titleEn)}</bdi>
      </PageHeader>
      <ClaimForm incidentId={incident.id} sides={interestChoices(interests, locale).sides} onCreate={create} onFindSpeakers={findSpeakers} onFindPlaces={findPlaces} />
    </>
  );
}
