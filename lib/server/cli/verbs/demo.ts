import { getEnv } from '@/lib/server/env';
import { makeSignInLink } from '@/lib/server/access/auth';
import { closeClients, readClient } from '@/lib/server/db/clients';
import { loadSample } from '@/lib/server/sample/load-sample';
import { SAMPLE_PEOPLE } from '@/lib/server/sample/people';
import { BadUsage } from '../usage';
import { prepareStart, serve, untilStopped } from './start';

/** `npm run demo`: the sample dossier in an empty database, served on this machine alone, with one-time sign-in links. */
export async function run(): Promise<number> {
  const env = getEnv();
  if (!env.isLoopbackOrigin) throw new BadUsage('the demo runs on this machine alone: leave HOST and ISNAD_ORIGIN out, or give loopback addresses; for anything else there is npm start');
  await prepareStart(env);
  await loadSample((line) => process.stdout.write(`${line}\n`));
  await prepareStart(env);
  const front = await serve(env, env.host);
  process.stdout.write(`\nIsnad is at ${env.origin}\n`);
  await printSignInLinks();
  return untilStopped(front);
}

/** Fresh links at each start, for those of the sample's people who are here. */
async function printSignInLinks(): Promise<void> {
  const here = new Set((await readClient().user.findMany({ where: { sample: true, banned: false }, select: { email: true } })).map(({ email }) => email));
  const people = SAMPLE_PEOPLE.filter(({ email }) => here.has(email));
  if (people.length > 0) process.stdout.write('Sign in as one of these; each link works once, within a day:\n');
  for (const { role, name, email, locale } of people) process.stdout.write(`  ${role.padEnd(13)} ${name}\n    ${await makeSignInLink(email, `/${locale}/desk`)}\n`);
  await closeClients();
}
