import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segmentText } from '@/lib/core/text/segments/segment-text';

const SHARED = '../shared';

interface GoldRow {
  id: string;
  seed: string;
  segment: string;
  start: number;
  end: number;
}

describe.skipIf(!existsSync(`${SHARED}/gold/statements.json`))('segments against the gold rows (skipped where ../shared is absent)', () => {
  it('S1–S12 every gold quote lies in a segment of its kind', () => {
    const rows = JSON.parse(readFileSync(`${SHARED}/gold/statements.json`, 'utf8')) as GoldRow[];
    const allowed: Record<string, readonly string[]> = {
      article: ['body', 'headline'],
      'embedded-article': ['embedded'],
      'related-links': ['related'],
      metadata: ['metadata'],
    };
    const wrong = rows.filter((row) => {
      const segments = segmentText(readFileSync(`${SHARED}/seeds/${row.seed}`, 'utf8'));
      const kind = segments.find((s) => s.start <= row.start && row.end <= s.end)?.kind;
      return !kind || !allowed[row.segment]?.includes(kind);
    });
    expect(wrong.map((row) => row.id)).toEqual([]);
  });
});
