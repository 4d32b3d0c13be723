import { setTimeout as sleep } from 'node:timers/promises';
import type { Tx, WriteClient } from './clients';

/** How long a deed waits for another process's write before it gives up, in milliseconds. */
const WRITE_PATIENCE_MS = 5_000;
/** A deed's transaction must end within this, in milliseconds; slow work belongs before it. */
const TRANSACTION_LIMIT_MS = 10_000;

/** The database stayed busy: nothing was written, the deed may be tried again. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy';
}

/**
 * Runs `work` in a transaction that holds the write lock from its first statement (as BEGIN IMMEDIATE would): what it reads
 * can't be overtaken by another writer. A busy database is retried asynchronously, never by freezing the process.
 */
export function inWriteTurn<T>(db: WriteClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  let begun = false;
  const turn = () =>
    db.$transaction(
      async (tx) => {
        await tx.$executeRaw`INSERT INTO "WriteTurn" ("id", "turn") VALUES (1, 1) ON CONFLICT ("id") DO UPDATE SET "turn" = "turn" + 1`;
        begun = true;
        return work(tx);
      },
      { timeout: TRANSACTION_LIMIT_MS, maxWait: WRITE_PATIENCE_MS },
    );
  return retryWhileBusy(turn, () => !begun);
}

/**
 * The client for the sign-in library, which gives up at once where another process writes: its single operations are tried
 * again, and its transactions take the write lock first, since one that has read before another's write can't write any more.
 */
export function patientClient(db: WriteClient): WriteClient {
  const patient = db.$extends({ query: { $allOperations: ({ args, query }) => retryWhileBusy(() => query(args)) } });
  const transaction = (work: ((tx: Tx) => Promise<unknown>) | Parameters<WriteClient['$transaction']>[0]) =>
    typeof work === 'function' ? inWriteTurn(db, work as (tx: Tx) => Promise<unknown>) : retryWhileBusy(() => db.$transaction(work));
  // The extension and the proxy keep every signature; their generic types do not.
  return new Proxy(patient as unknown as WriteClient, {
    get: (client, name) => (name === '$transaction' ? transaction : (Reflect.get(client, name) as unknown)),
  });
}

/** Tries again, asynchronously, as long as nothing was begun and the database is busy. Throws DatabaseBusy at the end of its patience. */
async function retryWhileBusy<T>(attempt: () => Promise<T>, mayRetry = () => true): Promise<T> {
  const deadline = Date.now() + WRITE_PATIENCE_MS;
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!mayRetry() || !isBusy(error)) throw error;
      if (Date.now() > deadline) throw new DatabaseBusy('the database stayed busy; nothing was written', { cause: error });
      await sleep(Math.min(20 * 2 ** failures, 250) * (0.5 + Math.random()));
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  // P2028: other deeds of this process were before this one for as long as it may wait.
  return code === 'P1008' || code === 'P2028' || code === 'SQLITE_BUSY' || /SQLITE_BUSY|database is locked|Socket timeout/i.test(error.message);
}
