import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireStaff } from '@/app/require-staff';
import { NewVerdict } from '@/components/desk/verdict/new-verdict';
import { PageHeader } from '@/components/ui/page-header';
import { redirect } from '@/lib/i18n/navigation';
import { findClaimForVerdict } from '@/lib/server/db/verdict-queries';
import { beginVerdict } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('verdicts'))('new.title') };
}

export default async function NewVerdictPage({ searchParams }: { searchParams: Promise<{ claim?: string }> }) {
  await requireStaff('verdict:write');
  const { claim: claimId } = await searchParams;
  const claim = claimId ? await findClaimForVerdict(claimId) : null;
  if (!claim) notFound();
  const locale = await getLocale();
  if (claim.verdict) redirect({ href: `/desk/verdicts/${claim.verdict.id}`, locale });
  const t = await getTranslations('verdicts');
  return (
    <>
      <PageHeader title={t('new.title')}>
        <bdi>{locale === 'ar' ? claim.wordingAr || claim.wordingEn : claim.wordingEn || claim.wordingAr}</bdi>
      </PageHeader>
      <NewVerdict claimId={claim.id} suggestedSlug={claim.suggestedSlug} primaryLanguage={locale === 'en' ? 'en' : 'ar'} onStart={beginVerdict} />
    </>
  );
}
