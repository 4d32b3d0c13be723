import { MendedLibSql } from './libsql-adapter';
import { getEnv } from '@/lib/server/env';
import { PrismaClient } from './generated/client';

/**
 * One writing client a process and a second one for queries: an open transaction blocks its client's other queries, and
 * the driver waits for a lock by freezing the event loop, so the wait is short here and retried asynchronously (write.ts).
 */

export type WriteClient = PrismaClient;
/** The client inside a deed's transaction. */
export type Tx = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];
/** What queries may use; a writing operation on it throws. */
export type ReadClient = Omit<Tx, '$executeRaw' | '$executeRawUnsafe'>;

const READ_OPERATIONS = new Set(['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'count', 'aggregate', 'groupBy', '$queryRaw', '$queryRawUnsafe']);

/** Opens a client on the database file at `path`. */
export function openClient(path: string): PrismaClient {
  return new PrismaClient({ adapter: new MendedLibSql({ url: `file:${path}` }) });
}

function makeReadClient(path: string): ReadClient {
  const client = openClient(path).$extends({
    query: {
      $allOperations({ operation, args, query }) {
        if (!READ_OPERATIONS.has(operation)) throw new Error(`the reading client was asked to ${operation}: changes go through commands`);
        return query(args);
      },
    },
  });
  return client as unknown as ReadClient; // the extension keeps every signature; its generic type does not
}

/** Next reloads modules in development; the clients must survive that. */
const held = globalThis as { isnadClients?: { path: string; write: WriteClient; read: ReadClient } };

function clients() {
  const path = getEnv().databasePath;
  if (held.isnadClients?.path !== path) held.isnadClients = { path, write: openClient(path), read: makeReadClient(path) };
  return held.isnadClients;
}

/** The one writing client of this process. Only lib/server/commands/execute.ts, the jobs and sign-in may use it. */
export function writeClient(): WriteClient {
  return clients().write;
}

/** The client for queries. */
export function readClient(): ReadClient {
  return clients().read;
}

/** Closes both (tests, command line). */
export async function closeClients(): Promise<void> {
  const open = held.isnadClients;
  held.isnadClients = undefined;
  if (open) await Promise.all([open.write.$disconnect(), (open.read as unknown as PrismaClient).$disconnect()]);
}
