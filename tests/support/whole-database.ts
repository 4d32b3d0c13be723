import Database from 'libsql';

/** Everything stored, as text: two equal answers mean that nothing was changed in between. */
export function dumpDatabase(path: string): string {
  const db = new Database(path);
  try {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%' ORDER BY name").all() as { name: string }[];
    // The write turn counts attempts, not deeds.
    return JSON.stringify(tables.filter(({ name }) => name !== 'WriteTurn').map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]));
  } finally {
    db.close();
  }
}
