import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { nameIn } from '@/app/named';
import { requireStaff } from '@/app/require-staff';
import { OutletForm } from '@/components/desk/outlets/outlet-form';
import { OutletSources } from '@/components/desk/outlets/outlet-sources';
import { PageHeader } from '@/components/ui/page-header';
import { OUTLET_KINDS } from '@/lib/schemas/outlet';
import { listGroups, readOutlet } from '@/lib/server/db/outlet-queries';
import { nameOutlet, saveOutlet } from '../actions';

export async function generateMetadata({ params }: PageProps<'/[locale]/desk/outlets/[id]'>): Promise<Metadata> {
  await requireStaff();
  const outlet = await readOutlet((await params).id);
  return { title: outlet ? nameIn(await getLocale(), outlet) : (await getTranslations('outlets'))('title') };
}

export default async function OutletPage({ params }: PageProps<'/[locale]/desk/outlets/[id]'>) {
  await requireStaff();
  const [outlet, { ownerGroups, sides }, t, locale] = await Promise.all([readOutlet((await params).id), listGroups(), getTranslations('outlets'), getLocale()]);
  if (!outlet) notFound();
  const choices = (groups: typeof ownerGroups) => groups.map((group) => ({ id: group.id, label: nameIn(locale, group) }));
  const entry = (group: typeof outlet.ownerGroup) => ({ id: group?.id ?? null, name: group ? nameIn(locale, group) : '' });
  return (
    <>
      <PageHeader title={nameIn(locale, outlet)}>{t('oneIntro', { count: outlet.sourceCount })}</PageHeader>
      <div className="flex flex-col gap-6">
        <OutletForm
          key={outlet.version}
          initial={{
            nameAr: outlet.nameAr ?? '', nameEn: outlet.nameEn ?? '', kind: OUTLET_KINDS.find((known) => known === outlet.kind) ?? 'unknown', homepage: outlet.homepage ?? '',
            ownerGroup: entry(outlet.ownerGroup), side: entry(outlet.side), disclosureAr: outlet.disclosureAr, disclosureEn: outlet.disclosureEn,
          }}
          stored={{ id: outlet.id, version: outlet.version }}
          ownerGroups={choices(ownerGroups)}
          sides={choices(sides)}
          onCreate={nameOutlet}
          onEdit={saveOutlet}
        />
        <OutletSources outletId={outlet.id} sources={outlet.sources.map((source) => ({ id: source.id, title: source.title, published: source.publishedEdtf }))} />
      </div>
    </>
  );
}
