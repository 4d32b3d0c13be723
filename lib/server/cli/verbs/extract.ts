import { parseArgs } from 'node:util';
import { extractStatements, type ExtractOptions } from '@/lib/core/extract/extract';
import { BadUsage, printJsonLines, readInputFile } from '../usage';
import { readLanguageFlag } from '../read-language-flag';

const USAGE = 'usage: isnad extract FILE… [--lang ar|en] [--published 2024-11-22] --json';

/** `isnad extract FILE… --json`: a line per statement, file by file, in text order (design section 6). */
export async function run(args: string[]): Promise<number> {
  const { files, options, json } = readArguments(args);
  for (const file of files) {
    const text = decode(await readInputFile(file), file);
    const statements = extractStatements(text, { ...options, file });
    if (json) await printJsonLines(statements);
    else for (const { quote, attribute, low, high, segment } of statements) process.stdout.write(`${segment}\t${attribute ?? ''}\t${low ?? ''}–${high ?? ''}\t${quote.replace(/\s+/g, ' ')}\n`);
  }
  return 0;
}

function readArguments(args: string[]): { files: string[]; options: ExtractOptions; json: boolean } {
  let parsed;
  try {
    parsed = parseArgs({ args, options: { lang: { type: 'string' }, published: { type: 'string' }, json: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new BadUsage(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) throw new BadUsage(`extract needs a file; ${USAGE}`);
  const published = values.published ?? null;
  if (published !== null && !isDay(published)) throw new BadUsage(`--published is a day as YYYY-MM-DD, not "${published}"`);
  return { files: positionals, options: { language: readLanguageFlag(values.lang), published }, json: values.json ?? false };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadUsage(`${file} is not UTF-8 text`);
  }
}
