import { describe, expect, it } from 'vitest';
import { NOBODY, type StaffActor } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { acceptInvitation } from '@/lib/server/commands/invitation/accept-invitation';
import { createInvitation } from '@/lib/server/commands/invitation/create-invitation';
import { revokeInvitation } from '@/lib/server/commands/invitation/revoke-invitation';
import { readClient } from '@/lib/server/db/clients';
import { listInvitations } from '@/lib/server/db/user-queries';
import { makeUser, useDatabase } from '../../../../support/database';

const database = useDatabase();

const PASSWORD = 'a sentence that is long';
const HOUR_MS = 60 * 60 * 1000;

async function invite(admin: StaffActor, given: { email?: string; role?: string; days?: number } = {}) {
  const made = await execute(createInvitation, admin, { email: '', role: 'editor', days: 7, ...given });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

function account(token: string, email: string) {
  return { token, email, name: 'ليلى', locale: 'ar', password: PASSWORD, again: PASSWORD };
}

describe('an invitation', () => {
  it('makes one account with its role, and shows who used it', async () => {
    const admin = await makeUser('admin', 'Amal');
    const { token } = await invite(admin);
    expect(await execute(acceptInvitation, NOBODY, account(token, 'Laila@example.org'))).toEqual({ ok: true, value: { email: 'laila@example.org' } });
    expect(await readClient().user.findUnique({ where: { email: 'laila@example.org' } })).toMatchObject({ role: 'editor', name: 'ليلى' });
    expect((await listInvitations())[0]).toMatchObject({ createdBy: 'Amal', usedBy: 'ليلى' });
    expect(await execute(acceptInvitation, NOBODY, account(token, 'second@example.org'))).toMatchObject({ ok: false, problem: { code: 'invitationUsed' } });
  });

  it('used by two at once lets one in', async () => {
    const { token } = await invite(await makeUser('admin'));
    const both = await Promise.all(['x@example.org', 'y@example.org'].map((email) => execute(acceptInvitation, NOBODY, account(token, email))));
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(both.find((result) => !result.ok)).toMatchObject({ problem: { code: 'invitationUsed' } });
  });

  it('is refused once it has expired', async () => {
    const { token } = await invite(await makeUser('admin'), { days: 1 });
    const tomorrow = new Date(Date.now() + 25 * HOUR_MS);
    expect(await execute(acceptInvitation, NOBODY, account(token, 'late@example.org'), { now: tomorrow })).toMatchObject({ ok: false, problem: { code: 'invitationExpired' } });
  });

  it('is refused once it was revoked, and a used one can’t be revoked', async () => {
    const admin = await makeUser('admin');
    const revoked = await invite(admin);
    expect((await execute(revokeInvitation, admin, { invitationId: revoked.invitationId })).ok).toBe(true);
    expect(await execute(acceptInvitation, NOBODY, account(revoked.token, 'no@example.org'))).toMatchObject({ ok: false, problem: { code: 'invitationRevoked' } });
    const used = await invite(admin);
    await execute(acceptInvitation, NOBODY, account(used.token, 'yes@example.org'));
    expect(await execute(revokeInvitation, admin, { invitationId: used.invitationId })).toMatchObject({ ok: false, problem: { code: 'invitationUsed' } });
  });

  it('for one address is for that address', async () => {
    const { token } = await invite(await makeUser('admin'), { email: 'only@example.org' });
    expect(await execute(acceptInvitation, NOBODY, account(token, 'else@example.org'))).toMatchObject({ ok: false, problem: { fields: { email: { code: 'emailOfInvitation' } } } });
    expect((await execute(acceptInvitation, NOBODY, account(token, 'only@example.org'))).ok).toBe(true);
  });

  it('made up is told apart from a used one', async () => {
    expect(await execute(acceptInvitation, NOBODY, account('made-up', 'a@example.org'))).toMatchObject({ ok: false, problem: { code: 'invitationUnknown' } });
  });

  it('can’t be taken up by someone signed in', async () => {
    const admin = await makeUser('admin');
    const { token } = await invite(admin);
    expect(await execute(acceptInvitation, admin, account(token, 'b@example.org'))).toMatchObject({ ok: false, problem: { kind: 'forbidden' } });
  });

  it('leaves its token nowhere in the database', async () => {
    const { token } = await invite(await makeUser('admin'));
    const { dumpDatabase } = await import('../../../../support/whole-database');
    expect(dumpDatabase(database.databasePath)).not.toContain(token);
  });
});
