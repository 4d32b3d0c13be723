import { join } from 'node:path';
import type { StaffActor } from '@/lib/server/access/actor';
import type { StaffRole } from '@/lib/server/access/permissions';
import { closeClients, readClient } from '@/lib/server/db/clients';
import { forgetEnv } from '@/lib/server/env';
import type { AppServer } from './app-server';

/**
 * Points the commands of this process at the data of a running server, so that a test can do the bulk of the work by
 * commands and each kind of deed once by hand. `leaveNewsroom` before the data goes away.
 */
export function joinNewsroom(server: AppServer): void {
  Object.assign(process.env, { ISNAD_DATA: server.dataDir, ISNAD_ORIGIN: server.origin, ISNAD_SECRET: 'for-tests-only-for-tests-only-for-tests' });
  forgetEnv();
}

export const leaveNewsroom = closeClients;

/** Where the server keeps its database. */
export const databaseOf = (server: AppServer): string => join(server.dataDir, 'isnad.db');

/** A person with an account, as the actor of commands. */
export async function actorOf(email: string): Promise<StaffActor> {
  const { id, name, role } = await readClient().user.findUniqueOrThrow({ where: { email }, select: { id: true, name: true, role: true } });
  return { id, name, role: role as StaffRole };
}
