import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { InvitationTable } from '@/components/desk/people/invitation-table';
import { InviteButton } from '@/components/desk/people/invite-button';
import { PeopleTable } from '@/components/desk/people/people-table';
import { roleOf } from '@/components/desk/people/roles';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { invitationState } from '@/lib/server/commands/invitation/invitation-state';
import { listInvitations, listUsers, PEOPLE_PAGE_SIZE } from '@/lib/server/db/user-queries';
import { getEnv } from '@/lib/server/env';
import { changePersonRole, deactivatePerson, invite, reactivatePerson, revokeInvite } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/[locale]/desk/people'>) {
  const actor = await requireStaff('user:manage');
  const page = pageNumber((await searchParams).page);
  const [{ users, total }, invitations, t] = await Promise.all([listUsers(page), listInvitations(), getTranslations('people')]);
  const now = new Date();
  return (
    <>
      <PageHeader title={t('title')} actions={<InviteButton origin={getEnv().origin} onInvite={invite} />}>
        {t('intro')}
      </PageHeader>
      <div className="flex flex-col gap-3">
        <PeopleTable
          people={users.map((user) => ({ id: user.id, name: user.name, email: user.email, role: roleOf(user.role), isActive: !user.banned, isSample: user.sample }))}
          ownId={actor.id}
          onChangeRole={changePersonRole}
          onDeactivate={deactivatePerson}
          onReactivate={reactivatePerson}
        />
        <Pager
          previousHref={page > 1 ? `/desk/people?page=${page - 1}` : null}
          nextHref={page * PEOPLE_PAGE_SIZE < total ? `/desk/people?page=${page + 1}` : null}
          summary={t('count', { count: total })}
        />
        <h2 className="mt-3 text-lg font-semibold">{t('invitations')}</h2>
        {invitations.length === 0 ? (
          <EmptyState title={t('noInvitations')}>{t('noInvitationsHint')}</EmptyState>
        ) : (
          <InvitationTable
            invitations={invitations.map((invitation) => ({
              id: invitation.id,
              email: invitation.email,
              role: roleOf(invitation.role),
              state: invitationState(invitation, now),
              createdBy: invitation.createdBy,
              usedBy: invitation.usedBy,
              expiresAt: invitation.expiresAt.toISOString(),
            }))}
            onRevoke={revokeInvite}
          />
        )}
      </div>
    </>
  );
}
