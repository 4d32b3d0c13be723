import { readFile, stat } from 'node:fs/promises';

/** Bad usage or bad input: printed as one line on stderr, exit code 2. */
export class BadUsage extends Error {
  override name = 'BadUsage';
}

/** What a verb's module exports: takes the words after the verb, returns the exit code. */
export interface VerbModule {
  run: (args: string[]) => Promise<number>;
}

/** Reads a whole file as bytes; a missing or unreadable one is bad input. */
export async function readInputFile(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new BadUsage(`there is no file at ${path}`);
  if (found.isDirectory()) throw new BadUsage(`${path} is a folder; name a file in it`);
  return readFile(path);
}

/** All of standard input as UTF-8 lines, without the line ends; a last empty line is dropped. */
export async function readStdinLines(): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BadUsage('standard input is not UTF-8');
  }
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Writes one JSON object a line, waiting for the pipe where it is full. */
export async function printJsonLines(rows: Iterable<unknown>): Promise<void> {
  for (const row of rows) {
    if (!process.stdout.write(`${JSON.stringify(row)}\n`)) {
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
    }
  }
}
