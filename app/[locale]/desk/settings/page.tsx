import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireStaff } from '@/app/require-staff';
import { OwnAccountForm } from '@/components/desk/people/own-account-form';
import { PasswordForm } from '@/components/desk/people/password-form';
import { roleOf } from '@/components/desk/people/roles';
import { SessionList } from '@/components/desk/people/session-list';
import { ShortcutForm } from '@/components/desk/proposals/shortcut-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';
import { currentSessionId } from '@/lib/server/access/current-session';
import { proposalKeysOf } from '@/lib/schemas/shortcuts';
import { findOwnAccount, findShortcuts } from '@/lib/server/db/user-queries';
import { changeOwnPassword, endOwnSession, saveOwnAccount, saveOwnShortcuts } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('places.settings') };
}

export default async function SettingsPage() {
  const actor = await requireStaff();
  const [account, sessionId, t, tShell, tRatings, tProposals, shortcuts] = await Promise.all([
    findOwnAccount(actor.id, new Date()),
    currentSessionId(),
    getTranslations('people'),
    getTranslations('shell'),
    getTranslations('ratings'),
    getTranslations('proposals'),
    findShortcuts(actor.id),
  ]);
  return (
    <>
      <PageHeader title={tShell('places.settings')} actions={<LinkButton href="/desk/settings/ratings">{tRatings('link')}</LinkButton>}>
        <bdi>{account.email}</bdi> · {t(`roles.${roleOf(account.role)}`)}
      </PageHeader>
      <div className="grid max-w-5xl gap-x-8 gap-y-6 lg:grid-cols-2">
        <section className="flex flex-col gap-3">
          <h2 className="font-semibold">{t('ownAccount')}</h2>
          <OwnAccountForm name={account.name} locale={isLocale(account.locale) ? account.locale : DEFAULT_LOCALE} onSave={saveOwnAccount} />
        </section>
        <section className="flex flex-col gap-3">
          <h2 className="font-semibold">{t('password')}</h2>
          <PasswordForm hasPassword={account.hasPassword} email={account.email} onChange={changeOwnPassword} />
        </section>
        <section className="flex flex-col gap-3">
          <h2 className="font-semibold">{tProposals('settings.title')}</h2>
          <ShortcutForm stored={proposalKeysOf(shortcuts)} onSave={saveOwnShortcuts} />
        </section>
        <section className="flex flex-col gap-3 lg:col-span-2">
          <h2 className="font-semibold">{t('sessions')}</h2>
          <SessionList
            sessions={account.sessions.map((session) => ({
              id: session.id,
              isCurrent: session.id === sessionId,
              userAgent: session.userAgent,
              ipAddress: session.ipAddress,
              seenAt: session.updatedAt.toISOString(),
            }))}
            onRevoke={endOwnSession}
          />
        </section>
      </div>
    </>
  );
}
