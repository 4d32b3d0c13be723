import { parseArgs } from 'node:util';
import { comparableFromExtracted, type ComparableLine } from '@/lib/core/evidence/comparable-from-extracted';
import { compareStatement } from '@/lib/core/evidence/compare-statement';
import type { Comparable } from '@/lib/core/evidence/comparable';
import { comparableLine } from '@/lib/schemas/comparable-line';
import { parseJsonLines } from '../json-lines';
import { BadUsage, printJsonLines, readStdinLines } from '../usage';

/** `isnad compare --json`: {claim, statement} a line on stdin → {relation, evidence, reason} a line. */
export async function run(args: string[]): Promise<number> {
  readOptions(args);
  const lines = parseJsonLines(await readStdinLines(), comparableLine);
  const rows = lines.map(({ claim, statement, copies, night }, i) => {
    const sides = [toComparable(claim, 'claim', i + 1), toComparable(statement, 'statement', i + 1)] as const;
    return compareStatement(...sides, { alignedCopies: copies ?? false, night: night ?? false });
  });
  await printJsonLines(rows);
  return 0;
}

function readOptions(args: string[]): void {
  try {
    parseArgs({ args, options: { json: { type: 'boolean' } } });
  } catch {
    throw new BadUsage('usage: compare --json, with {"claim": …, "statement": …} a line on standard input');
  }
}

function toComparable(line: ComparableLine, side: string, number: number): Comparable {
  const comparable = comparableFromExtracted(line);
  if (!comparable) throw new BadUsage(`line ${number}: ${side} names no value: give it low or high, edtf, entity, place or quote`);
  return comparable;
}
