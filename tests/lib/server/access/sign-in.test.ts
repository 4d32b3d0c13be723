import { describe, expect, it } from 'vitest';
import { OPERATOR } from '@/lib/server/access/actor';
import { getAuth, makeSignInLink } from '@/lib/server/access/auth';
import { execute } from '@/lib/server/commands/execute';
import { addUser } from '@/lib/server/commands/user/add-user';
import { deactivateUser } from '@/lib/server/commands/user/deactivate-user';
import { issueSignInLink } from '@/lib/server/commands/user/issue-sign-in-link';
import { readClient } from '@/lib/server/db/clients';
import { GET, POST } from '@/app/api/auth/[...all]/route';
import { useDatabase } from '../../../support/database';

useDatabase();

const ORIGIN = 'http://localhost:3000';
const PASSWORD = 'a sentence that is long';
let addresses = 0;

async function add(email: string, given: Record<string, unknown> = {}): Promise<string> {
  const done = await execute(addUser, OPERATOR, { email, name: 'A', role: 'editor', locale: 'en', password: PASSWORD, ...given });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value.userId;
}

/** Signs in as a browser would; each call from an address of its own unless one is given. */
function signIn(email: string, password: string, from = `10.0.0.${(addresses += 1)}`, origin = ORIGIN): Promise<Response> {
  return POST(
    new Request(`${ORIGIN}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'NEXT_LOCALE=en', origin, 'x-forwarded-for': from },
      body: JSON.stringify({ email, password }),
    }),
  );
}

function sessionOf(response: Response) {
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return getAuth().api.getSession({ headers: new Headers({ cookie }) });
}

async function follow(link: string): Promise<Response> {
  return GET(new Request(link, { headers: { 'x-forwarded-for': `10.0.1.${(addresses += 1)}` } }));
}

async function linkFor(email: string): Promise<string> {
  const done = await execute(issueSignInLink, OPERATOR, { email });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value.url;
}

describe('signing in by password', () => {
  it('gives a session that ends the moment it is deleted', async () => {
    const userId = await add('in@example.org');
    const response = await signIn('in@example.org', PASSWORD);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly/);
    expect((await sessionOf(response))?.user.id).toBe(userId);
    const { writeClient } = await import('@/lib/server/db/clients');
    await writeClient().session.deleteMany({ where: { userId } });
    expect(await sessionOf(response)).toBeNull();
  });

  it('tells a wrong password and an unknown address alike', async () => {
    await add('known@example.org');
    const answers = await Promise.all([signIn('known@example.org', 'not the password'), signIn('unknown@example.org', 'not the password')]);
    expect(answers.map((answer) => answer.status)).toEqual([401, 401]);
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.json()));
    expect(known).toEqual(unknown);
  });

  it('is throttled', async () => {
    await add('slow@example.org');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await signIn('slow@example.org', `guess number ${attempt}`, '10.9.9.9')).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses.at(-1)).toBe(429);
  });

  it('is refused from another site', async () => {
    await add('elsewhere@example.org');
    expect((await signIn('elsewhere@example.org', PASSWORD, undefined, 'https://evil.example')).status).toBe(403);
  });

  it('is refused once the account is deactivated', async () => {
    const userId = await add('gone@example.org');
    await execute(deactivateUser, OPERATOR, { userId });
    const response = await signIn('gone@example.org', PASSWORD);
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'BANNED_USER' });
  });
});

describe('signing in by a one-time link', () => {
  it('works once; the second time leads to sign-in with the reason', async () => {
    const userId = await add('link@example.org', { password: undefined });
    const link = await linkFor('link@example.org');
    const first = await follow(link);
    expect(first.headers.get('location')).toContain('/en/desk');
    expect((await sessionOf(first))?.user.id).toBe(userId);
    const second = await follow(link);
    expect(new URL(second.headers.get('location') ?? '', ORIGIN).pathname).toBe('/en/sign-in');
    expect(second.headers.get('location')).toContain('error=INVALID_TOKEN');
    expect(second.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/);
  });

  it('keeps the password of who has one', async () => {
    await add('both@example.org');
    await follow(await linkFor('both@example.org'));
    expect((await signIn('both@example.org', PASSWORD)).status).toBe(200);
  });

  it('shows a deactivated person a sentence, not an error page', async () => {
    const userId = await add('stopped@example.org');
    const link = await linkFor('stopped@example.org');
    await execute(deactivateUser, OPERATOR, { userId });
    expect((await follow(link)).headers.get('location')).toBe('/en/sign-in?error=BANNED_USER');
  });
});

describe('the rest of the sign-in library', () => {
  it.each(['sign-up/email', 'update-user', 'change-password', 'change-email', 'admin/set-role', 'admin/create-user', 'admin/impersonate-user', 'sign-in/magic-link', 'delete-user'])(
    'can’t be reached: %s',
    async (path) => {
      const users = await readClient().user.count();
      const response = await POST(
        new Request(`${ORIGIN}/api/auth/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', origin: ORIGIN }, body: JSON.stringify({ email: 'x@example.org', password: PASSWORD, name: 'x' }) }),
      );
      expect(response.status).toBe(404);
      expect(await readClient().user.count()).toBe(users);
    },
  );
});

describe('one-time links asked for at once', () => {
  it('are two links for one address', async () => {
    await add('twice@example.org');
    const [one, two] = await Promise.all([makeSignInLink('twice@example.org', '/en/desk'), makeSignInLink('twice@example.org', '/en/desk')]);
    expect(one).toContain('token=');
    expect(two).not.toBe(one);
  });
});
