import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { installSearchTables } from './search-tables';

/**
 * Applies the migrations in Prisma's own layout and keeps `_prisma_migrations` as `prisma migrate deploy` does
 * (id, SHA-256 of the file, name, times, steps), so that the stock CLI agrees with the result.
 */

const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** How long a second process waits for the first one's migration, in milliseconds. */
const WAIT_FOR_OTHER_PROCESS_MS = 30_000;

export class MigrationProblem extends Error {
  override name = 'MigrationProblem';
}

export interface MigrationFile {
  name: string;
  sql: string;
  checksum: string;
}

/** The migrations of a folder in order of their names. */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the database at `path` up to date and returns the names of the migrations it applied.
 * Two processes that start together take turns. Throws MigrationProblem when an applied migration's file was edited,
 * when one failed half-way, or when the database is newer than this program.
 */
export function applyMigrations(path: string, folder: string): string[] {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Database(path, { timeout: WAIT_FOR_OTHER_PROCESS_MS });
  try {
    db.exec('PRAGMA journal_mode = WAL');
    db.exec(BOOKKEEPING);
    const applied: string[] = [];
    for (const migration of pendingMigrations(db, readMigrations(folder))) {
      if (applyOne(db, migration)) applied.push(migration.name);
    }
    installSearchTables(db);
    return applied;
  } finally {
    db.close();
  }
}

function pendingMigrations(db: Database.Database, files: MigrationFile[]): MigrationFile[] {
  const rows = db
    .prepare('SELECT migration_name AS name, checksum, finished_at AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL')
    .all() as { name: string; checksum: string; finished: unknown }[];
  const done = new Map(rows.map((row) => [row.name, row]));
  for (const row of rows) {
    const file = files.find((candidate) => candidate.name === row.name);
    if (!file) throw new MigrationProblem(`the database has migration ${row.name}, which this version of Isnad does not know: start the newer version`);
    if (file.checksum !== row.checksum) throw new MigrationProblem(`migration ${row.name} was edited after it was applied: restore its file`);
    if (row.finished === null && !isRunning(db, row.name)) throw new MigrationProblem(`migration ${row.name} failed half-way: restore the backup made before it`);
  }
  return files.filter((file) => done.get(file.name)?.finished == null);
}

/** A row without an end may be another process at work: give it time, then look again. */
function isRunning(db: Database.Database, name: string): boolean {
  const deadline = Date.now() + WAIT_FOR_OTHER_PROCESS_MS;
  while (Date.now() < deadline) {
    const row = db.prepare('SELECT finished_at AS finished FROM _prisma_migrations WHERE migration_name = ?').get(name) as { finished: unknown } | undefined;
    if (row?.finished != null) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  return false;
}

/**
 * The row is claimed inside an IMMEDIATE transaction, so only one process runs the file. The file itself runs outside it:
 * a table redefinition turns `PRAGMA foreign_keys` off and on, which has no effect inside a transaction.
 */
function applyOne(db: Database.Database, migration: MigrationFile): boolean {
  db.exec('BEGIN IMMEDIATE');
  const taken = db.prepare('SELECT 1 FROM _prisma_migrations WHERE migration_name = ? AND rolled_back_at IS NULL').get(migration.name);
  if (taken) {
    db.exec('COMMIT');
    isRunning(db, migration.name);
    return false;
  }
  const id = randomUUID();
  db.prepare('INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES (?, ?, ?, ?)').run(id, migration.checksum, migration.name, Date.now());
  db.exec('COMMIT');
  db.exec(migration.sql);
  db.prepare('UPDATE _prisma_migrations SET finished_at = ?, applied_steps_count = 1 WHERE id = ?').run(Date.now(), id);
  return true;
}
