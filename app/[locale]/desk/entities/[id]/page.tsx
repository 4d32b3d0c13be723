import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { objectAudit } from '@/app/audit-view';
import { requireStaff } from '@/app/require-staff';
import { ObjectAudit } from '@/components/desk/audit/object-audit';
import { EditEntity } from '@/components/desk/entity/edit-entity';
import type { ParentKind } from '@/components/desk/entity/entity-table';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeader } from '@/components/ui/page-header';
import type { EntityKind } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import { Link } from '@/lib/i18n/navigation';
import { readEntity } from '@/lib/server/db/entity-queries';
import { listInterests } from '@/lib/server/db/origin-queries';
import { interestChoices } from '../../origins/interests';
import { edit } from '../actions';
import { findParents } from '../find';

type Props = { params: Promise<{ id: string; locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, locale } = await params;
  const entity = await readEntity(id);
  return entity ? { title: inLanguage(locale, entity.nameAr, entity.nameEn) } : {};
}

export default async function EntityPage({ params }: Props) {
  await requireStaff();
  const { id } = await params;
  const locale = await getLocale();
  const entity = await readEntity(id);
  if (!entity) notFound();
  const [t, values, interests, audit] = await Promise.all([getTranslations('entities'), getTranslations('values'), listInterests(), objectAudit('entity', id)]);
  const { nameAr, nameEn, _count: counts } = entity;
  return (
    <>
      <PageHeader title={inLanguage(locale, nameAr, nameEn)}>
        <p className="flex flex-wrap gap-x-4">
          <span>{values(`entityKinds.${entity.kind as EntityKind}`)}</span>
          <span>{t('usedIn', { claims: counts.claims, incidents: counts.incidents, statements: counts.links })}</span>
          {entity.origins.map((origin) => (
            <Link key={origin.id} href={`/desk/origins/${origin.id}`} className="text-accent underline-offset-2 hover:underline">
              {t('itsOrigin')}
            </Link>
          ))}
        </p>
      </PageHeader>
      <div className="flex flex-col gap-6">
        <EditEntity
          key={entity.version}
          entityId={id}
          version={entity.version}
          start={{
            kind: entity.kind as EntityKind,
            nameAr: nameAr ?? '',
            nameEn: nameEn ?? '',
            ordinal: entity.ordinal,
            echelon: entity.echelon ?? '',
            service: entity.service ?? '',
            sideId: entity.sideId,
            ordinaryWord: entity.ordinaryWord,
            notes: entity.notes,
            // The two names are kept among the aliases for looking up; the form shows them once.
            aliases: entity.aliases.map((alias) => alias.name).filter((name) => name !== nameAr && name !== nameEn),
            parents: entity.parents.map((row) => ({
              parent: { id: row.parent.id, text: inLanguage(locale, row.parent.nameAr, row.parent.nameEn) },
              kind: row.kind as ParentKind,
              validFrom: row.validFrom ?? '',
              validTo: row.validTo ?? '',
            })),
          }}
          sides={interestChoices(interests, locale).sides}
          onEdit={edit}
          onFind={findParents}
        />
        {entity.children.length > 0 ? (
          <section>
            <h2 className="mb-1 text-base font-semibold">{t('children')}</h2>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {entity.children.map(({ child, kind }) => (
                <li key={`${child.id} ${kind}`}>
                  <Link href={`/desk/entities/${child.id}`} className="underline-offset-2 hover:underline">
                    <bdi>{inLanguage(locale, child.nameAr, child.nameEn)}</bdi>
                  </Link>{' '}
                  <span className="text-sm text-ink-soft">{t(`parentKinds.${kind as ParentKind}`)}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Disclosure title={t('audit')} level={2}>
          <ObjectAudit {...audit} />
        </Disclosure>
      </div>
    </>
  );
}
