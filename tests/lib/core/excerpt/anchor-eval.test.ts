import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor } from '@/lib/core/excerpt/anchor';
import { indexCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';

const EVAL = path.resolve('../shared/eval');
const isHere = existsSync(EVAL);

interface Range { start: number; end: number }
interface Case {
  id: string; kind?: string; text: string; quote: string; input?: string; prefix?: string; suffix?: string; hint?: number;
  expected?: Range | null; expected_any?: Range[]; position?: unknown; source: string;
}

function read(name: string): Case[] {
  if (!isHere) return [];
  return readFileSync(path.join(EVAL, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
}

/** Where the libraries differ from one another, or mark places and not passages (SPEC.md, last paragraph). */
const OTHERWISE = new Set(['quote:with suffix, no matches due to whitespace', 'close+context']);
const cases = read('anchors.jsonl').filter((row) => row.kind !== 'position' && row.quote !== '' && row.expected !== undefined && !OTHERWISE.has(row.id));
const several = read('anchors.jsonl').filter((row) => row.expected_any !== undefined && row.quote !== '');

/** The libraries state UTF-16 offsets in their cases. */
function find({ text, quote, prefix, suffix, hint }: Case): Range | null {
  const points = indexCodePoints(text);
  const { start, end } = anchor(text, { exact: quote, prefix, suffix, start: hint === undefined ? undefined : points.toCodePoint(hint) });
  return start === null || end === null ? null : { start: points.toUtf16(start), end: points.toUtf16(end) };
}

describe.skipIf(!isHere)('the anchoring cases of other libraries (skipped where ../shared is absent)', () => {
  it.each(cases)('$id', (row) => {
    expect(find(row)).toEqual(row.expected ?? null);
  });

  it.each(several)('$id', (row) => {
    expect(row.expected_any).toContainEqual(find(row));
  });
});

describe.skipIf(!isHere)('passages of edited news (skipped where ../shared is absent)', () => {
  const rows = read('anchor-drift-ar.jsonl');
  const found = rows.map((row) => ({ row, at: anchor(row.text, { exact: row.quote, prefix: row.prefix, suffix: row.suffix }) }));

  it('are found in more than 137 of 140, as the bar asks', () => {
    const there = found.filter(({ row }) => row.expected);
    const right = there.filter(({ row, at }) => overlap(at, row.expected) >= 0.8);
    expect(right.length / there.length).toBeGreaterThanOrEqual(137 / 140);
  });

  it('are never invented', () => {
    expect(found.filter(({ row, at }) => !row.expected && at.state !== 'orphaned')).toEqual([]);
  });

  it('are never called anchored or moved where a digit is another', () => {
    const digits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).match(/\d+/g)?.join(' ') ?? '';
    const silent = found.filter(({ row, at }) => (at.state === 'anchored' || at.state === 'moved') && digits(sliceCodePoints(row.text, at.start ?? 0, at.end ?? 0)) !== digits(row.quote));
    expect(silent.map(({ row }) => row.quote)).toEqual([]);
  });
});

function overlap(at: { start: number | null; end: number | null }, expected: Range | null | undefined): number {
  if (!expected || at.start === null || at.end === null) return 0;
  const shared = Math.min(at.end, expected.end) - Math.max(at.start, expected.start);
  return Math.max(0, shared) / (Math.max(at.end, expected.end) - Math.min(at.start, expected.start));
}
