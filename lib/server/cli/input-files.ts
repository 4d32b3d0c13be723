import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BadUsage } from './usage';

/** What `import` takes out of a folder; a file that is named itself is tried whatever its ending. */
const TEXT_FILES = /\.(txt|html?|xhtml|md|markdown)$/i;

/** The files that paths stand for: themselves, or a folder's text files at every depth, in order of their names. */
export async function findInputFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new BadUsage(`there is nothing at ${path}`);
    if (found.isDirectory()) files.push(...(await textFilesIn(path)));
    else files.push(path);
  }
  return [...new Set(files)];
}

async function textFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT_FILES.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) throw new BadUsage(`there is no .txt, .html or .md file in ${folder}`);
  return files.sort();
}
