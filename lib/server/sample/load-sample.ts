import { hasUsers } from '@/lib/server/access/first-run';
import { loadClaims } from './load-claims';
import { loadNames } from './load-names';
import { loadSources } from './load-sources';
import { loadVerdicts } from './load-verdicts';
import { SampleSession } from './sample-session';

/**
 * Works the sample dossier (prisma/sample) into an empty newsroom by the commands people use, so that its audit, record and
 * pages are real. Returns false, and changes nothing, where anybody has an account already.
 */
export async function loadSample(log: (line: string) => void): Promise<boolean> {
  if (await hasUsers()) return false;
  const session = new SampleSession();
  log('Loading the sample dossier …');
  await session.addPeople();
  await loadNames(session);
  await loadSources(session);
  await loadClaims(session);
  await loadVerdicts(session);
  return true;
}
