import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NarrowPage } from '@/components/desk/people/narrow-page';
import { SignInForm } from '@/components/desk/people/sign-in-form';
import { redirect } from '@/lib/i18n/navigation';
import type { Problem } from '@/lib/schemas/problem';
import { currentActor, isStaff } from '@/lib/server/access/current-actor';
import { safeNext } from '@/lib/server/access/safe-next';
import { getEnv } from '@/lib/server/env';

/** What a sign-in link that did not work brings along (`?error=`). */
const ARRIVALS = new Map([['INVALID_TOKEN', 'linkUsed'], ['BANNED_USER', 'accountDeactivated'], ['SAMPLE', 'sampleAccountRefused'], ['TOO_MANY', 'linkThrottled']]);

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const { next, error } = await searchParams;
  const locale = await getLocale();
  const target = safeNext(next);
  if (isStaff(await currentActor())) redirect({ href: target, locale });
  const t = await getTranslations('signIn');
  const names = getEnv().publisherNames;
  const arrival: Problem | null = typeof error === 'string' ? { kind: 'forbidden', code: ARRIVALS.get(error) ?? 'linkFailed' } : null;
  return (
    <NarrowPage newsroom={locale === 'en' ? names.en : names.ar} title={t('title')}>
      <SignInForm next={target} arrival={arrival} />
    </NarrowPage>
  );
}
