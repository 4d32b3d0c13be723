import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NarrowPage } from '@/components/desk/people/narrow-page';
import { NewAccountForm } from '@/components/desk/people/new-account-form';
import { LinkButton } from '@/components/ui/link-button';
import { ProblemNote } from '@/components/ui/problem-note';
import { currentActor, isStaff } from '@/lib/server/access/current-actor';
import { INVITATION_PROBLEMS } from '@/lib/server/commands/invitation/invitation-problems';
import { invitationState } from '@/lib/server/commands/invitation/invitation-state';
import { findInvitationByToken } from '@/lib/server/db/user-queries';
import { getEnv } from '@/lib/server/env';
import { accept } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('invitation.title'), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function InvitationPage({ searchParams }: PageProps<'/[locale]/invitation'>) {
  const { token } = await searchParams;
  const t = await getTranslations('signIn');
  const tPeople = await getTranslations('people');
  const names = getEnv().publisherNames;
  const newsroom = (await getLocale()) === 'en' ? names.en : names.ar;
  const invitation = typeof token === 'string' ? await findInvitationByToken(token) : null;
  const state = invitation ? invitationState(invitation, new Date()) : null;
  const problemCode = state === null ? 'invitationUnknown' : state === 'open' ? null : INVITATION_PROBLEMS[state];
  const actor = await currentActor();

  return (
    <NarrowPage newsroom={newsroom} title={t('invitation.title')}>
      {problemCode !== null || invitation === null || typeof token !== 'string' ? (
        <>
          <ProblemNote problem={{ kind: 'conflict', code: problemCode ?? 'invitationUnknown' }} />
          <LinkButton href="/sign-in" className="self-start">
            {t('title')}
          </LinkButton>
        </>
      ) : isStaff(actor) ? (
        <>
          <p>{t.rich('invitation.signedIn', { name: actor.name, bdi: (words) => <bdi>{words}</bdi> })}</p>
          <LinkButton href="/desk" className="self-start">
            {t('toDesk')}
          </LinkButton>
        </>
      ) : (
        <>
          <p className="text-ink-soft">{t('invitation.intro', { newsroom, role: tPeople(`roles.${invitation.role}`) })}</p>
          <NewAccountForm token={token} email={invitation.email} submitLabel={t('invitation.submit')} onCreate={accept} />
        </>
      )}
    </NarrowPage>
  );
}
