import { getEnv } from '@/lib/server/env';
import { makeSignInLink } from '@/lib/server/access/auth';
import { closeClients } from '@/lib/server/db/clients';
import { loadSample } from '@/lib/server/sample/load-sample';
import { SAMPLE_PEOPLE } from '@/lib/server/sample/people';
import { BadUsage } from '../usage';
import { prepareStart, serve, untilStopped } from './start';

/** `npm run demo`: the sample dossier in an empty database, served on this machine alone, with one-time sign-in links. */
export async function run(): Promise<number> {
  const env = getEnv();
  if (!env.isLoopbackOrigin) throw new BadUsage('the demo runs on this machine alone: leave HOST and ISNAD_ORIGIN out, or give loopback addresses; for anything else there is npm start');
  await prepareStart(env);
  const isLoaded = await loadSample((line) => process.stdout.write(`${line}\n`));
  await prepareStart(env);
  const front = await serve(env, env.host);
  process.stdout.write(`\nIsnad is at ${env.origin}\n`);
  if (isLoaded) {
    process.stdout.write('Sign in as one of these; each link works once, within a day:\n');
    for (const person of SAMPLE_PEOPLE) process.stdout.write(`  ${person.role.padEnd(13)} ${person.name}\n    ${await makeSignInLink(person.email, `/${person.locale}/desk`)}\n`);
    await closeClients();
  }
  return untilStopped(front);
}
