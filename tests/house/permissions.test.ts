import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, NOBODY, OPERATOR, SYSTEM } from '@/lib/server/access/actor';
import { isPermitted, PERMISSIONS, type Permission, type Role, ROLES } from '@/lib/server/access/permissions';
import type { Command } from '@/lib/server/commands/define-command';
import { execute } from '@/lib/server/commands/execute';
import { COMMANDS } from '@/lib/server/commands/registry';
import { readClient } from '@/lib/server/db/clients';
import { makeUser, useDatabase } from '../support/database';
import { ROOT } from '../support/source-files';
import { dumpDatabase } from '../support/whole-database';

const database = useDatabase();
const actors = new Map<Role, Actor>();
const commands = COMMANDS as readonly Command[];
/** Fits no deed's input: who may do the deed is told what is wrong with it, who may not is told only that. */
const UNUSABLE = { nothing: 'here' };

beforeAll(async () => {
  for (const role of ['fact_checker', 'editor', 'admin'] as const) actors.set(role, await makeUser(role));
  for (const actor of [NOBODY, SYSTEM, OPERATOR]) actors.set(actor.role, actor);
});

function actorOf(role: Role): Actor {
  const actor = actors.get(role);
  if (!actor) throw new Error(`no actor of role ${role}`);
  return actor;
}

const cases = commands.flatMap((command) => ROLES.map((role) => ({ name: command.name, role, command, isAllowed: isPermitted(role, command.permission) })));

describe('every deed, tried as every role and as nobody', () => {
  it.each(cases.filter(({ isAllowed }) => !isAllowed))('$role may not: $name', async ({ command, role }) => {
    const before = dumpDatabase(database.databasePath);
    const result = await execute(command, actorOf(role), UNUSABLE);
    expect(result).toEqual({ ok: false, problem: role === 'nobody' ? { kind: 'not_signed_in', code: 'notSignedIn' } : { kind: 'forbidden', code: 'forbidden' } });
    expect(dumpDatabase(database.databasePath)).toBe(before);
  });

  it.each(cases.filter(({ isAllowed }) => isAllowed))('$role may: $name', async ({ command, role }) => {
    const events = await readClient().auditEvent.count();
    const result = await execute(command, actorOf(role), UNUSABLE);
    const refusal = result.ok ? null : result.problem;
    // A deed on one's own account is nothing for someone who has none.
    if (command.permission !== 'user:self' || actorOf(role).id !== null) expect(refusal?.kind).not.toBe('forbidden');
    expect(refusal?.kind).not.toBe('not_signed_in');
    // Refused for its input, it leaves nothing; done, it leaves its one event.
    expect((await readClient().auditEvent.count()) - events).toBe(result.ok ? 1 : 0);
  });

  it('someone deactivated in the meantime is refused, whatever their session says', async () => {
    const { writeClient } = await import('@/lib/server/db/clients');
    const gone = await makeUser('admin');
    await writeClient().user.update({ where: { id: gone.id }, data: { banned: true } });
    const command = commands.find(({ name }) => name === 'invitation.create');
    if (!command) throw new Error('invitation.create is gone');
    expect(await execute(command, gone, { email: '', role: 'admin', days: 7 })).toMatchObject({ ok: false, problem: { code: 'sessionEnded' } });
  });

  it('an unknown role may do nothing', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      for (const role of ['', 'owner', 'Admin', 'admin,editor', 'toString']) expect(isPermitted(role, permission)).toBe(false);
    }
  });
});

/** Held apart from the table itself, so that a slip in it is seen: who may do what may hurt. */
const GUARDED: Partial<Record<Permission, readonly Role[]>> = {
  'verdict:review': ['editor', 'admin'],
  'verdict:publish': ['editor', 'admin', 'system'],
  'verdict:flag': ['editor', 'admin'],
  'rating:edit': ['editor', 'admin'],
  'record:withhold': ['admin', 'operator'],
  'user:manage': ['admin', 'operator'],
  'user:link': ['operator'],
  'invitation:accept': ['nobody'],
  'newsroom:found': ['nobody', 'operator'],
};

describe('the permission table', () => {
  it.each(Object.entries(GUARDED))('%s is for %j alone', (permission, roles) => {
    expect(ROLES.filter((role) => isPermitted(role, permission as Permission)).sort()).toEqual([...roles].sort());
  });

  it('a visitor may only take up an invitation and found an empty newsroom', () => {
    const open = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => isPermitted('nobody', permission));
    expect(open.sort()).toEqual(['invitation:accept', 'newsroom:found']);
  });

  it('grants nothing that no deed or page asks for', async () => {
    const { readSourceFiles } = await import('../support/source-files');
    const code = readSourceFiles(['app', 'lib'])
      .filter(({ path }) => path !== 'lib/server/access/permissions.ts')
      .map(({ text }) => text)
      .join('\n');
    expect(Object.keys(PERMISSIONS).filter((permission) => !code.includes(`'${permission}'`))).toEqual([]);
  });
});

describe('the list of deeds', () => {
  it('has every deed that is written, once', async () => {
    const folder = join(ROOT, 'lib', 'server', 'commands');
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap((noun) => readdirSync(join(folder, noun.name)).filter((file) => file.endsWith('.ts')).map((file) => join(folder, noun.name, file)));
    const written: string[] = [];
    for (const file of files) {
      for (const value of Object.values((await import(file)) as Record<string, unknown>)) if (isCommand(value)) written.push(value.name);
    }
    expect(COMMANDS.map(({ name }) => name).sort()).toEqual(written.sort());
    expect(new Set(written).size).toBe(written.length);
  });

  it('names each deed noun.verb', () => {
    expect(COMMANDS.map(({ name }) => name).filter((name) => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  });
});

function isCommand(value: unknown): value is Command {
  return typeof value === 'object' && value !== null && 'permission' in value && 'run' in value && 'input' in value;
}
