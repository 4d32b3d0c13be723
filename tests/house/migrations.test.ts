import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { diffToSchema } from '@/lib/server/db/migration-diff';
import { applyMigrations } from '@/lib/server/db/migrations';
import { useDatabase } from '../support/database';
import { ROOT } from '../support/source-files';

const SCHEMA = join(ROOT, 'prisma', 'schema.prisma');
const MIGRATIONS = join(ROOT, 'prisma', 'migrations');
const database = useDatabase();

describe('migrations', () => {
  it('lead to exactly the schema', async () => {
    expect(await diffToSchema(database.databasePath, SCHEMA)).toBe('');
  });

  it('applied again change nothing', () => {
    expect(applyMigrations(database.databasePath, MIGRATIONS)).toEqual([]);
  });

  it('leave the full-text table and its triggers in place', () => {
    const db = new Database(database.databasePath);
    const names = (db.prepare("SELECT name FROM sqlite_master WHERE name LIKE 'search%'").all() as { name: string }[]).map((row) => row.name);
    db.close();
    expect(names).toEqual(expect.arrayContaining(['search', 'search_insert', 'search_delete', 'search_update']));
  });

  it('what is written to SearchDocument is found at once, and gone once deleted', () => {
    const db = new Database(database.databasePath);
    const find = () => db.prepare("SELECT count(*) AS n FROM search WHERE search MATCH 'wheat'").get() as { n: number };
    db.exec("INSERT INTO SearchDocument (kind, objectId, language, title, titleFolded, bodyFolded, updatedAt) VALUES ('source', 's1', 'en', 'Wheat', 'wheat', 'a field', 0)");
    expect(find().n).toBe(1);
    db.exec("UPDATE SearchDocument SET titleFolded = 'barley' WHERE objectId = 's1'");
    expect(find().n).toBe(0);
    db.exec("DELETE FROM SearchDocument WHERE objectId = 's1'");
    expect(find().n).toBe(0);
    db.close();
  });
});
