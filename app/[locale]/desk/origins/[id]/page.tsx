import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { objectAudit } from '@/app/audit-view';
import { requireStaff } from '@/app/require-staff';
import { ObjectAudit } from '@/components/desk/audit/object-audit';
import { OriginPage } from '@/components/desk/origin/origin-page';
import type { OriginKind } from '@/components/desk/origin/origin-view';
import { Disclosure } from '@/components/ui/disclosure';
import type { TypedValue } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { listInterests, listOriginChoices, readOrigin } from '@/lib/server/db/origin-queries';
import { dateWords, originLabel } from '../../claims/views';
import { findSpeakers } from '../../entities/find';
import * as actions from '../actions';
import { interestChoices } from '../interests';

type Props = { params: Promise<{ id: string; locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const origin = await readOrigin(id);
  return origin ? { title: originLabel(origin, locale === 'ar' ? 'ar' : 'en') } : {};
}

export default async function OriginRoute({ params }: Props) {
  await requireStaff();
  const { id } = await params;
  const locale = (await getLocale()) === 'ar' ? 'ar' : 'en';
  const origin = await readOrigin(id);
  if (!origin) notFound();
  const [choices, interests, audit, t] = await Promise.all([listOriginChoices(null), listInterests(), objectAudit('origin', id), getTranslations('origins')]);
  const named = (row: { nameAr: string | null; nameEn: string | null }) => inLanguage(locale, row.nameAr, row.nameEn);
  return (
    <OriginPage
      origin={{
        id,
        version: origin.version,
        label: originLabel(origin, locale),
        labelAr: origin.labelAr ?? '',
        labelEn: origin.labelEn ?? '',
        kind: origin.kind as OriginKind,
        isReviewed: origin.reviewedAt !== null,
        side: origin.side ? named(origin.side) : null,
        owner: origin.ownerGroup ? named(origin.ownerGroup) : null,
        commandChain: origin.commandChain.map(named),
        mergedInto: origin.mergedInto ? { id: origin.mergedInto.id, label: originLabel(origin.mergedInto, locale) } : null,
        entity: origin.entity ? { id: origin.entity.id, label: named(origin.entity) } : null,
        ownerGroupId: origin.ownerGroupId,
        sideId: origin.sideId,
        reason: origin.reason,
        reviewer: origin.reviewer,
        merged: origin.merged.map((row) => ({ id: row.id, version: row.version, label: originLabel(row, locale), statements: row._count.statements })),
        communiques: origin.communiques.map((row) => ({ id: row.id, title: row.title, issued: row.issuedEdtf ? dateWords({ edtf: row.issuedEdtf, earliest: null, latest: null }, locale) : null, statements: row._count.statements })),
        statements: origin.statements.map((row) => ({
          id: row.id,
          value: row.value as unknown as TypedValue,
          quote: row.excerpt.exact,
          excerptId: row.excerptId,
          source: { id: row.source.id, title: row.source.title, outlet: row.source.outlet ? named(row.source.outlet) : null },
          incident: row.incident ? { id: row.incident.id, title: inLanguage(locale, row.incident.titleAr, row.incident.titleEn) } : null,
          communique: row.communique,
        })),
      }}
      choices={choices.map((row) => ({ id: row.id, label: originLabel(row, locale) }))}
      interests={interestChoices(interests, locale)}
      audit={
        <Disclosure title={t('audit')} level={2}>
          <ObjectAudit {...audit} />
        </Disclosure>
      }
      deeds={{ create: actions.create, edit: actions.edit, merge: actions.merge, unmerge: actions.unmerge, split: actions.split, assign: actions.assign, review: actions.review, assignCommunique: actions.assignCommunique }}
      onFindAgents={findSpeakers}
    />
  );
}
