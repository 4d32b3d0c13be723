import { parseArgs } from 'node:util';
import { OPERATOR } from '@/lib/server/access/actor';
import { STAFF_ROLES } from '@/lib/server/access/permissions';
import { BadUsage, readStdinLines } from '@/lib/server/cli/usage';
import { execute } from '@/lib/server/commands/execute';
import type { Problem } from '@/lib/server/commands/problem';
import { addUser } from '@/lib/server/commands/user/add-user';
import { issueSignInLink } from '@/lib/server/commands/user/issue-sign-in-link';
import { closeClients } from '@/lib/server/db/clients';
import { prepareData } from '@/lib/server/db/prepare-data';
import { getEnv } from '@/lib/server/env';
import problems from '@/lib/i18n/messages/en/problems.json' with { type: 'json' };

const USAGE = 'user add EMAIL --name NAME --role fact_checker|editor|admin [--lang ar|en] [--password-stdin], or user link EMAIL';

/** `isnad user add` makes an account; `isnad user link` prints a one-time sign-in link for one. */
export async function run(args: string[]): Promise<number> {
  const [deed, ...rest] = args;
  prepareData(getEnv());
  try {
    if (deed === 'add') return await add(rest);
    if (deed === 'link') return await link(rest);
  } finally {
    await closeClients();
  }
  throw new BadUsage(`use it so: ${USAGE}`);
}

async function add(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [email] = positionals;
  if (email === undefined || positionals.length > 1 || values.name === undefined) throw new BadUsage(`use it so: ${USAGE}`);
  const role = STAFF_ROLES.find((each) => each === (values.role ?? 'fact_checker'));
  if (!role) throw new BadUsage(`there is no role "${values.role}"; the roles are ${STAFF_ROLES.join(', ')}`);
  const password = values['password-stdin'] ? ((await readStdinLines())[0] ?? '') : undefined;
  const result = await execute(addUser, OPERATOR, { email, name: values.name, role, locale: values.lang ?? 'ar', password });
  if (!result.ok) throw new BadUsage(sentenceOf(result.problem));
  process.stdout.write(`Added ${email} as ${role}.\n`);
  return password === undefined ? link([email]) : 0;
}

async function link(args: string[]): Promise<number> {
  const [email] = parse(args).positionals;
  if (email === undefined) throw new BadUsage(`use it so: ${USAGE}`);
  const result = await execute(issueSignInLink, OPERATOR, { email });
  if (!result.ok) throw new BadUsage(result.problem.kind === 'not_found' ? `nobody has the address ${email}` : sentenceOf(result.problem));
  process.stdout.write(`Signs in once, within a day:\n${result.value.url}\n`);
  return 0;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { name: { type: 'string' }, role: { type: 'string' }, lang: { type: 'string' }, 'password-stdin': { type: 'boolean' } },
    });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : USAGE);
  }
}

/** The problem as one English line, the fields' own sentences after it. */
function sentenceOf(problem: Problem): string {
  const say = (code: string) => (problems as Record<string, string>)[code] ?? code;
  const fields = Object.entries(problem.fields ?? {}).map(([field, { code }]) => `${field}: ${say(code)}`);
  return fields.length > 0 ? fields.join(' ') : say(problem.code);
}
