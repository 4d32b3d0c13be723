import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireStaff } from '@/app/require-staff';
import { EditIncident } from '@/components/desk/incident/edit-incident';
import { PageHeader } from '@/components/ui/page-header';
import { inLanguage } from '@/lib/i18n/in-language';
import { readIncident } from '@/lib/server/db/incident-queries';
import { findPlaces } from '../../../entities/find';
import { edit } from '../../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('incidents'))('editTitle') };
}

export default async function EditIncidentPage({ params }: { params: Promise<{ id: string }> }) {
  await requireStaff('incident:edit');
  const incident = await readIncident((await params).id);
  if (!incident) notFound();
  const t = await getTranslations('incidents');
  const { slug, titleAr, titleEn, summaryAr, summaryEn, place, placeText, eventEdtf, eventText, night } = incident;
  return (
    <>
      <PageHeader title={t('editTitle')} />
      <EditIncident
        incidentId={incident.id}
        version={incident.version}
        start={{
          slug, titleAr, titleEn, summaryAr, summaryEn, night,
          place: { id: place?.id ?? null, text: place ? inLanguage(await getLocale(), place.nameAr, place.nameEn) : placeText },
          eventDate: eventText || (eventEdtf ?? ''),
        }}
        onEdit={edit}
        onFindPlaces={findPlaces}
      />
    </>
  );
}
