import { beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR } from '@/lib/server/access/actor';
import { hashPassword, verifyPassword } from '@/lib/server/access/auth';
import { execute } from '@/lib/server/commands/execute';
import { addUser } from '@/lib/server/commands/user/add-user';
import { changePassword } from '@/lib/server/commands/user/change-password';
import { changeRole } from '@/lib/server/commands/user/change-role';
import { deactivateUser } from '@/lib/server/commands/user/deactivate-user';
import { editSelf } from '@/lib/server/commands/user/edit-self';
import { issueSignInLink } from '@/lib/server/commands/user/issue-sign-in-link';
import { reactivateUser } from '@/lib/server/commands/user/reactivate-user';
import { revokeSession } from '@/lib/server/commands/user/revoke-session';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { makeUser, useDatabase } from '../../../../support/database';

useDatabase();

const PASSWORD = 'a sentence that is long';

beforeEach(async () => {
  // Each test counts its own admins.
  await writeClient().user.updateMany({ data: { banned: true } });
});

async function signIn(userId: string, token: string): Promise<string> {
  const session = await writeClient().session.create({ data: { userId, token, expiresAt: new Date('2100-01-01') } });
  return session.id;
}

describe('adding a person', () => {
  it('makes an account that can sign in, with its password hashed', async () => {
    const done = await execute(addUser, OPERATOR, { email: ' Huda@Example.org ', name: 'هدى', role: 'editor', password: PASSWORD });
    expect(done.ok).toBe(true);
    const user = await readClient().user.findUniqueOrThrow({ where: { email: 'huda@example.org' }, include: { accounts: true } });
    expect(user).toMatchObject({ name: 'هدى', role: 'editor', locale: 'ar', banned: false });
    const hash = user.accounts[0]?.password ?? '';
    expect(hash).not.toContain(PASSWORD);
    expect(await verifyPassword(hash, PASSWORD)).toBe(true);
    expect(await verifyPassword(hash, `${PASSWORD}!`)).toBe(false);
  });

  it('refuses a second account for one address, and says so beside the field', async () => {
    await execute(addUser, OPERATOR, { email: 'twice@example.org', name: 'A', role: 'editor' });
    expect(await execute(addUser, OPERATOR, { email: 'TWICE@example.org', name: 'B', role: 'admin' })).toEqual({
      ok: false,
      problem: { kind: 'invalid', code: 'invalid', fields: { email: { code: 'emailTaken', values: undefined } } },
    });
  });

  it.each([
    ['no address', { email: '', name: 'A', role: 'editor' }, 'email', 'required'],
    ['not an address', { email: 'huda', name: 'A', role: 'editor' }, 'email', 'emailInvalid'],
    ['no name', { email: 'a@example.org', name: '  ', role: 'editor' }, 'name', 'required'],
    ['a short password', { email: 'a@example.org', name: 'A', role: 'editor', password: 'short' }, 'password', 'passwordTooShort'],
    ['a role that there is not', { email: 'a@example.org', name: 'A', role: 'owner' }, 'role', 'required'],
  ])('names the field at fault: %s', async (_case, input, field, code) => {
    expect(await execute(addUser, OPERATOR, input)).toMatchObject({ ok: false, problem: { fields: { [field]: { code } } } });
  });
});

describe('the last admin', () => {
  it('can’t be deactivated or given another role, by themselves either', async () => {
    const admin = await makeUser('admin');
    expect(await execute(deactivateUser, admin, { userId: admin.id })).toMatchObject({ ok: false, problem: { code: 'lastAdmin' } });
    expect(await execute(changeRole, admin, { userId: admin.id, role: 'editor', was: 'admin' })).toMatchObject({ ok: false, problem: { code: 'lastAdmin' } });
    expect(await readClient().user.findUnique({ where: { id: admin.id } })).toMatchObject({ role: 'admin', banned: false });
  });

  it('may go once there is another, who is then the last', async () => {
    const [first, second] = [await makeUser('admin'), await makeUser('admin')];
    expect((await execute(changeRole, first, { userId: first.id, role: 'editor', was: 'admin' })).ok).toBe(true);
    expect(await execute(deactivateUser, OPERATOR, { userId: second.id })).toMatchObject({ ok: false, problem: { code: 'lastAdmin' } });
  });

  it('two admins who demote each other at once leave one', async () => {
    const [first, second] = [await makeUser('admin'), await makeUser('admin')];
    const results = await Promise.all([
      execute(changeRole, first, { userId: second.id, role: 'editor', was: 'admin' }),
      execute(changeRole, second, { userId: first.id, role: 'editor', was: 'admin' }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await readClient().user.count({ where: { role: 'admin', banned: false } })).toBe(1);
  });
});

describe('changing a role', () => {
  it('is refused when someone else changed it in the meantime', async () => {
    const admin = await makeUser('admin');
    const person = await makeUser('fact_checker');
    await execute(changeRole, admin, { userId: person.id, role: 'editor', was: 'fact_checker' });
    expect(await execute(changeRole, admin, { userId: person.id, role: 'admin', was: 'fact_checker' })).toMatchObject({ ok: false, problem: { kind: 'stale', current: { role: 'editor' } } });
  });

  it('ends what the old role could do at the next deed', async () => {
    const admin = await makeUser('admin');
    const former = await makeUser('admin');
    await execute(changeRole, admin, { userId: former.id, role: 'fact_checker', was: 'admin' });
    expect(await execute(deactivateUser, former, { userId: admin.id })).toMatchObject({ ok: false, problem: { code: 'sessionEnded' } });
  });
});

describe('deactivating', () => {
  it('ends all sessions with it, and reactivating gives the role back', async () => {
    const admin = await makeUser('admin');
    const person = await makeUser('editor');
    await signIn(person.id, 'one');
    await signIn(person.id, 'two');
    await signIn(admin.id, 'other');
    expect((await execute(deactivateUser, admin, { userId: person.id })).ok).toBe(true);
    expect(await readClient().session.findMany({ select: { token: true } })).toEqual([{ token: 'other' }]);
    expect(await execute(deactivateUser, admin, { userId: person.id })).toMatchObject({ ok: false, problem: { code: 'alreadyDeactivated' } });
    expect((await execute(reactivateUser, admin, { userId: person.id })).ok).toBe(true);
    expect(await readClient().user.findUnique({ where: { id: person.id } })).toMatchObject({ banned: false, role: 'editor' });
  });

  it('stops sign-in links too', async () => {
    const admin = await makeUser('admin');
    const person = await makeUser('editor');
    await execute(deactivateUser, admin, { userId: person.id });
    const { email } = await readClient().user.findUniqueOrThrow({ where: { id: person.id } });
    expect(await execute(issueSignInLink, OPERATOR, { email })).toMatchObject({ ok: false, problem: { code: 'alreadyDeactivated' } });
  });
});

describe('one’s own account', () => {
  it('a password is changed by who knows the current one', async () => {
    const person = await makeUser('editor');
    await writeClient().account.create({ data: { accountId: person.id, providerId: 'credential', userId: person.id, password: await hashPassword(PASSWORD) } });
    const next = 'another long sentence';
    expect(await execute(changePassword, person, { current: 'not this one at all', next, again: next })).toMatchObject({ ok: false, problem: { fields: { current: { code: 'passwordWrong' } } } });
    expect(await execute(changePassword, person, { current: PASSWORD, next, again: 'a third sentence' })).toMatchObject({ ok: false, problem: { fields: { again: { code: 'passwordsDiffer' } } } });
    expect((await execute(changePassword, person, { current: PASSWORD, next, again: next })).ok).toBe(true);
    const account = await readClient().account.findFirstOrThrow({ where: { userId: person.id } });
    expect(await verifyPassword(account.password ?? '', next)).toBe(true);
    const event = await readClient().auditEvent.findFirstOrThrow({ where: { actorId: person.id }, orderBy: { seq: 'desc' } });
    expect(JSON.stringify(event)).not.toContain(next);
  });

  it('wrong tries at the current password are throttled like sign-in, the right one too, until a minute has passed', async () => {
    const [person, colleague] = [await makeUser('editor'), await makeUser('editor')];
    for (const { id } of [person, colleague]) await writeClient().account.create({ data: { accountId: id, providerId: 'credential', userId: id, password: await hashPassword(PASSWORD) } });
    const change = (actor: typeof person, current: string, now = new Date('2026-11-21T10:00:00Z')) => execute(changePassword, actor, { current, next: 'another long sentence', again: 'another long sentence' }, { now });
    const guesses = await Promise.all(Array.from({ length: 12 }, (_, index) => change(person, `guess number ${index}`)));
    const codes = guesses.map((guess) => (guess.ok ? 'ok' : guess.problem.fields?.current?.code));
    expect(codes.sort()).toEqual([...Array(10).fill('passwordWrong'), ...Array(2).fill('signInThrottled')]);
    expect(await change(person, PASSWORD)).toMatchObject({ ok: false, problem: { fields: { current: { code: 'signInThrottled', values: { seconds: 60 } } } } });
    expect((await change(colleague, PASSWORD)).ok).toBe(true);
    expect((await change(person, PASSWORD, new Date('2026-11-21T10:01:00Z'))).ok).toBe(true);
  });

  it('a new password signs every other browser out', async () => {
    const person = await makeUser('editor');
    const kept = await signIn(person.id, 'kept');
    await signIn(person.id, 'elsewhere');
    expect((await execute(changePassword, person, { current: '', next: PASSWORD, again: PASSWORD, keepSessionId: kept })).ok).toBe(true);
    const left = await readClient().session.findMany({ where: { userId: person.id }, select: { id: true } });
    expect(left.map(({ id }) => id)).toEqual([kept]);
  });

  it('who came by a link sets a first password without one', async () => {
    const person = await makeUser('editor');
    expect((await execute(changePassword, person, { current: '', next: PASSWORD, again: PASSWORD })).ok).toBe(true);
    expect(await readClient().account.count({ where: { userId: person.id, providerId: 'credential' } })).toBe(1);
  });

  it('name and language are changed, and the audit keeps both states', async () => {
    const person = await makeUser('editor', 'Sami');
    expect((await execute(editSelf, person, { name: 'Sami Nasser', locale: 'en' })).ok).toBe(true);
    expect(await readClient().auditEvent.findFirst({ where: { actorId: person.id } })).toMatchObject({ actorName: 'Sami', details: { name: ['Sami', 'Sami Nasser'], locale: ['ar', 'en'] } });
  });

  it('only one’s own sessions can be ended', async () => {
    const [mine, other] = [await makeUser('editor'), await makeUser('editor')];
    const [mySession, otherSession] = [await signIn(mine.id, 'mine'), await signIn(other.id, 'theirs')];
    expect(await execute(revokeSession, mine, { sessionId: otherSession })).toMatchObject({ ok: false, problem: { kind: 'not_found' } });
    expect((await execute(revokeSession, mine, { sessionId: mySession })).ok).toBe(true);
    expect(await readClient().session.findUnique({ where: { id: otherSession } })).not.toBeNull();
  });
});
