import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import Database from 'libsql';
import { afterAll, beforeAll } from 'vitest';
import type { StaffActor } from '@/lib/server/access/actor';
import type { StaffRole } from '@/lib/server/access/permissions';
import { closeClients, writeClient } from '@/lib/server/db/clients';
import { applyMigrations, readMigrations } from '@/lib/server/db/migrations';
import { forgetEnv } from '@/lib/server/env';

/**
 * A real SQLite file for each test file: `useDatabase()` at its top gives it a fresh data folder with a migrated copy of a
 * template database, and takes it away afterwards. Nothing is mocked.
 */

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'prisma', 'migrations');

/** The data folder of the test file that runs. */
export interface TestDatabase {
  /** Absolute; set once the tests begin. */
  dataDir: string;
  databasePath: string;
}

export function useDatabase(): TestDatabase {
  const database: TestDatabase = { dataDir: '', databasePath: '' };
  beforeAll(() => Object.assign(database, openDatabase()));
  afterAll(async () => {
    await closeClients();
    rmSync(database.dataDir, { recursive: true, force: true });
  });
  return database;
}

/** Makes a fresh data folder and points the program of this process at it. */
export function openDatabase(): TestDatabase {
  const dataDir = mkdtempSync(join(tmpdir(), 'isnad-test-'));
  const databasePath = join(dataDir, 'isnad.db');
  copyFileSync(migratedTemplate(), databasePath);
  Object.assign(process.env, { ISNAD_DATA: dataDir, ISNAD_ORIGIN: 'http://localhost:3000', ISNAD_SECRET: 'for-tests-only-for-tests-only-for-tests' });
  forgetEnv();
  return { dataDir, databasePath };
}

/** One migrated file for every state of the migrations, made once a machine. */
function migratedTemplate(): string {
  const state = createHash('sha256');
  for (const migration of readMigrations(MIGRATIONS)) state.update(migration.checksum);
  const folder = join(tmpdir(), 'isnad-test-templates');
  const path = join(folder, `${state.digest('hex').slice(0, 16)}.db`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const scratch = `${path}.${process.pid}`;
    applyMigrations(scratch, MIGRATIONS);
    // What was written still lies in the write-ahead log beside the file, and only the file is copied.
    const database = new Database(scratch);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    // Test files start side by side: whoever comes second replaces a file with its equal.
    renameSync(scratch, path);
  }
  return path;
}

let made = 0;

/** A person of this role, as the actor of commands. */
export async function makeUser(role: StaffRole, name = `${role} ${(made += 1)}`): Promise<StaffActor> {
  made += 1;
  const user = await writeClient().user.create({ data: { name, email: `${role}-${process.pid}-${made}@example.org`, role, emailVerified: true } });
  return { id: user.id, role, name };
}
