import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffToSchema } from './migration-diff';
import { applyMigrations } from './migrations';

/** `npm run migration -- NAME`: replays the migrations into an empty database and writes what the schema still wants. */
const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('migration: give it a name of small letters, digits and underscores: npm run migration -- add_outlet_country\n');
  process.exit(2);
}
const folder = join('prisma', 'migrations');
const scratch = mkdtempSync(join(tmpdir(), 'isnad-migration-'));
try {
  const database = join(scratch, 'replay.db');
  applyMigrations(database, folder);
  const script = await diffToSchema(database, join('prisma', 'schema.prisma'));
  if (script === '') {
    process.stdout.write('The migrations already lead to the schema.\n');
  } else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const target = join(folder, `${stamp}_${name}`);
    mkdirSync(target);
    writeFileSync(join(target, 'migration.sql'), `${script}\n`);
    writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "sqlite"\n');
    process.stdout.write(`${join(target, 'migration.sql')}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
