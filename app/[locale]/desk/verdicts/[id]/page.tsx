import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireStaff } from '@/app/require-staff';
import { VerdictDesk } from '@/components/desk/verdict/verdict-desk';
import { PageHeader } from '@/components/ui/page-header';
import { Link } from '@/lib/i18n/navigation';
import { listRatings, readRevisionDesk } from '@/lib/server/db/verdict-queries';
import * as actions from '../actions';
import { toDeskData } from './desk-data';

type Params = { params: Promise<{ id: string }>; searchParams: Promise<{ revision?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('verdicts'))('title') };
}

export default async function VerdictPage({ params, searchParams }: Params) {
  const actor = await requireStaff();
  const { id } = await params;
  const asked = Number((await searchParams).revision);
  const [desk, ratings, locale, t] = await Promise.all([
    readRevisionDesk(id, Number.isInteger(asked) && asked > 0 ? asked : null, actor),
    listRatings(),
    getLocale(),
    getTranslations('verdicts'),
  ]);
  if (!desk) notFound();
  const data = toDeskData(desk, ratings, actor.role, locale === 'en' ? 'en' : 'ar');
  const preview = (language: string) => `/${locale}/desk/verdicts/${id}/preview/${language}?revision=${data.revision.number}`;
  return (
    <>
      <PageHeader title={data.claim.wording}>
        {t.rich('about', {
          statedBy: () => <bdi>{data.claim.statedBy}</bdi>,
          claim: (words) => (
            <Link href={`/desk/claims/${data.claim.id}`} className="text-accent underline">
              {words}
            </Link>
          ),
          incident: () => (
            <Link href={`/desk/incidents/${data.claim.incidentId}`} className="text-accent underline">
              <bdi>{data.claim.incidentTitle}</bdi>
            </Link>
          ),
        })}
      </PageHeader>
      <VerdictDesk key={data.revision.id} data={data} actions={actions} previewHref={{ ar: preview('ar'), en: preview('en') }} sourcing={null} audit={null} />
    </>
  );
}
