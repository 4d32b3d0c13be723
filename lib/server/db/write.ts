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
export async function inWriteTurn<T>(db: WriteClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  const deadline = Date.now() + WRITE_PATIENCE_MS;
  for (let attempt = 0; ; attempt += 1) {
    let begun = false;
    try {
      return await db.$transaction(
        async (tx) => {
          await tx.$executeRaw`INSERT INTO "WriteTurn" ("id", "turn") VALUES (1, 1) ON CONFLICT ("id") DO UPDATE SET "turn" = "turn" + 1`;
          begun = true;
          return work(tx);
        },
        { timeout: TRANSACTION_LIMIT_MS, maxWait: WRITE_PATIENCE_MS },
      );
    } catch (error) {
      if (begun || !isBusy(error)) throw error;
      if (Date.now() > deadline) throw new DatabaseBusy('the database stayed busy; nothing was written', { cause: error });
      await sleep(Math.min(20 * 2 ** attempt, 250) * (0.5 + Math.random()));
    }
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  // P2028: other deeds of this process were before this one for as long as it may wait.
  return code === 'P1008' || code === 'P2028' || code === 'SQLITE_BUSY' || /SQLITE_BUSY|database is locked|Socket timeout/i.test(error.message);
}
