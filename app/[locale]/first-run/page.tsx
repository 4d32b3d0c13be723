import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NarrowPage } from '@/components/desk/people/narrow-page';
import { NewAccountForm } from '@/components/desk/people/new-account-form';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemNote } from '@/components/ui/problem-note';
import { hasUsers, isFirstRunToken } from '@/lib/server/access/first-run';
import { getEnv } from '@/lib/server/env';
import { found } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('firstRun.title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function FirstRunPage({ searchParams }: PageProps<'/[locale]/first-run'>) {
  const { token } = await searchParams;
  const t = await getTranslations('signIn');
  const names = getEnv().publisherNames;
  const isFounded = await hasUsers();
  const isTokenRight = typeof token === 'string' && isFirstRunToken(token);
  return (
    <NarrowPage newsroom={(await getLocale()) === 'en' ? names.en : names.ar} title={t('firstRun.title')}>
      {isFounded ? (
        <>
          <ProblemNote problem={{ kind: 'conflict', code: 'newsroomFounded' }} />
          <LinkButton href="/sign-in" className="self-start">
            {t('title')}
          </LinkButton>
        </>
      ) : isTokenRight ? (
        <>
          <p className="text-ink-soft">{t('firstRun.intro')}</p>
          <NewAccountForm token={token} email={null} submitLabel={t('firstRun.submit')} onCreate={found} />
        </>
      ) : (
        <ProblemNote problem={{ kind: 'conflict', code: 'firstRunTokenWrong' }} />
      )}
    </NarrowPage>
  );
}
