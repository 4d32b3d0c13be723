import { parseArgs } from 'node:util';
import { anchor } from '@/lib/core/excerpt/anchor';
import { anchorLine } from '@/lib/schemas/anchor-line';
import { parseJsonLines } from '../json-lines';
import { BadUsage, printJsonLines, readStdinLines } from '../usage';

/** `isnad anchor --json`: {text, selector} a line on stdin → {state, start, end, score} a line. */
export async function run(args: string[]): Promise<number> {
  try {
    parseArgs({ args, options: { json: { type: 'boolean' } } });
  } catch {
    throw new BadUsage('usage: anchor --json, with {"text": …, "selector": {"exact": …}} a line on standard input');
  }
  const lines = parseJsonLines(await readStdinLines(), anchorLine);
  await printJsonLines(lines.map(({ text, selector }) => anchor(text, selector)));
  return 0;
}
