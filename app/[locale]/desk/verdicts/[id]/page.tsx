import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { objectAudit } from '@/app/audit-view';
import { requireStaff } from '@/app/require-staff';
import { ObjectAudit } from '@/components/desk/audit/object-audit';
import { SourcingPanel } from '@/components/desk/claim/tally-line';
import { VerdictDesk } from '@/components/desk/verdict/verdict-desk';
import { PageHeader } from '@/components/ui/page-header';
import { Link } from '@/lib/i18n/navigation';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { listRatings, readRevisionDesk } from '@/lib/server/db/verdict-queries';
import { tallyView } from '../../claims/views';
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
  const [counted, audit] = await Promise.all([loadSourcing([data.claim.id]), objectAudit('verdict', id)]);
  const sums = counted.get(data.claim.id);
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
      <VerdictDesk
        key={data.revision.id}
        data={data}
        actions={actions}
        previewHref={{ ar: preview('ar'), en: preview('en') }}
        sourcing={sums ? <SourcingPanel tally={tallyView(sums)} /> : null}
        audit={<ObjectAudit {...audit} />}
      />
    </>
  );
}
