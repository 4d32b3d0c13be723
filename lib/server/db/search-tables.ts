import type Database from 'libsql';

/**
 * Full-text search over `SearchDocument`, derived and rebuildable. Not part of Prisma's schema: a migration that redefines
 * a table drops its triggers silently, so table and triggers are made by this idempotent step after every migration.
 */

/** Prisma must leave these alone when it compares the database with the schema. */
export const SEARCH_TABLES = ['search', 'search_config', 'search_data', 'search_docsize', 'search_idx', 'search_content'] as const;

const INSTALL = `
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
  titleFolded, bodyFolded, content='SearchDocument', content_rowid='seq', tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER IF NOT EXISTS search_insert AFTER INSERT ON SearchDocument BEGIN
  INSERT INTO search(rowid, titleFolded, bodyFolded) VALUES (new.seq, new.titleFolded, new.bodyFolded);
END;
CREATE TRIGGER IF NOT EXISTS search_delete AFTER DELETE ON SearchDocument BEGIN
  INSERT INTO search(search, rowid, titleFolded, bodyFolded) VALUES ('delete', old.seq, old.titleFolded, old.bodyFolded);
END;
CREATE TRIGGER IF NOT EXISTS search_update AFTER UPDATE ON SearchDocument BEGIN
  INSERT INTO search(search, rowid, titleFolded, bodyFolded) VALUES ('delete', old.seq, old.titleFolded, old.bodyFolded);
  INSERT INTO search(rowid, titleFolded, bodyFolded) VALUES (new.seq, new.titleFolded, new.bodyFolded);
END;
`;

/** Makes the full-text table and its triggers where they are missing, and fills a table that was just made. */
export function installSearchTables(db: Database.Database): void {
  if (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'SearchDocument'").get() === undefined) return; // before the first migration
  const existed = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'search'").get() !== undefined;
  db.exec(INSTALL);
  if (!existed) rebuildSearch(db);
}

/** Throws the derived table's content away and fills it from `SearchDocument`. */
export function rebuildSearch(db: Database.Database): void {
  db.exec("INSERT INTO search(search) VALUES ('rebuild')");
}
