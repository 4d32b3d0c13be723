import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The folders of our own code. */
const ROOMS = ['app', 'components', 'lib', 'tests'];
/** Written by tools. */
const MADE = join('lib', 'server', 'db', 'generated');

export interface SourceFile {
  /** From the root, with slashes. */
  path: string;
  text: string;
}

/** All our TypeScript, as it lies on disk. */
export function readSourceFiles(rooms: readonly string[] = ROOMS): SourceFile[] {
  return rooms
    .flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(MADE))
    .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(ROOT, path), 'utf8') }));
}
