import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MAX_COPIES_PAIRED, type PairLimits, reprintPairs } from '@/lib/core/reprint/reprint-pairs';
import { BadUsage, printJsonLines, readInputFile } from '../usage';

const USAGE = 'usage: isnad reprints DIR --json';

/** `isnad reprints DIR --json` (design section 6): a line per pair of files in DIR that share passages. */
export async function run(args: string[]): Promise<number> {
  const { folder } = readArguments(args);
  const names = await listFiles(folder);
  const texts: string[] = [];
  for (const name of names) texts.push(decode(await readInputFile(name), name));
  const limits: PairLimits = { copies: [], more: false };
  await printJsonLines(describePairs(names, texts, limits));
  for (const { text, count } of limits.copies) {
    process.stderr.write(`isnad: ${count} files are copies of ${names[text] ?? ''}; beyond ${MAX_COPIES_PAIRED}, each is paired with that file only\n`);
  }
  if (limits.more) process.stderr.write('isnad: some files repeat themselves or share text with very many others; not every pair of theirs is listed\n');
  return 0;
}

function readArguments(args: string[]): { folder: string } {
  let parsed;
  try {
    parsed = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new BadUsage(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
  const [folder, ...others] = parsed.positionals;
  if (folder === undefined || others.length > 0) throw new BadUsage(USAGE);
  return { folder };
}

/** Every file of a folder and of those inside it, by name; hidden ones are left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) throw new BadUsage(`there is no folder at ${folder}`);
  const files: string[] = [];
  for (const entry of entries.sort((x, y) => (x.name < y.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFiles(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadUsage(`${name} is not UTF-8`);
  }
}

function* describePairs(names: readonly string[], texts: readonly string[], limits: PairLimits) {
  for (const { a, b, containmentA, containmentB, passages } of reprintPairs(texts, limits)) {
    yield {
      a: names[a],
      b: names[b],
      containmentA: round(containmentA),
      containmentB: round(containmentB),
      passages: passages.map(({ aStart, aEnd, bStart, bEnd, words }) => ({ aStart, aEnd, bStart, bEnd, words })),
    };
  }
}

const round = (share: number) => Math.round(share * 1000) / 1000;
