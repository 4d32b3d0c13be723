import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareTexts, type TextComparison } from '@/lib/core/reprint/compare-texts';
import { REPRINT_CONTAINMENT } from '@/lib/core/reprint/limits';

const SHARED = join(import.meta.dirname, '../../../../../shared');
const PAIRS = join(SHARED, 'eval/reprint-pairs-ar.jsonl');
const NEWS = join(SHARED, 'eval/news');
const SEEDS = join(SHARED, 'seeds');

interface Article { title: string; body: string }
interface EventLabels { texts: { id: string; file: string }[]; pairs: { a: string; b: string; label: 'reprint' | 'partial' | 'independent_or_rewritten' }[] }

const isReuse = (comparison: TextComparison) => comparison.passages.length > 0;
const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;

describe.skipIf(!existsSync(PAIRS))('pairs of real articles (skipped where ../shared is absent)', () => {
  it('finds 0.95 of the reprints and of the partial ones, and calls 0.03 of the different reuse at most', () => {
    const rows = readFileSync(PAIRS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { label: string; a: Article; b: Article });
    const found = (label: string) => share(rows.filter((row) => row.label === label)
      .map(({ a, b }) => isReuse(compareTexts(`${a.title}\n${a.body}`, `${b.title}\n${b.body}`))));
    expect(found('reprint')).toBeGreaterThanOrEqual(0.95);
    expect(found('partial')).toBeGreaterThanOrEqual(0.95);
    expect(found('different')).toBeLessThanOrEqual(0.03);
  });
});

describe.skipIf(!existsSync(NEWS))('events told by several outlets (skipped where ../shared is absent)', () => {
  const labelled = !existsSync(NEWS) ? [] : readdirSync(NEWS).flatMap((event) => {
    const { texts, pairs } = JSON.parse(readFileSync(join(NEWS, event, 'labels.json'), 'utf8')) as EventLabels;
    const text = (id: string) => readFileSync(join(NEWS, event, texts.find((one) => one.id === id)?.file ?? ''), 'utf8');
    return pairs.map(({ a, b, label }) => ({ label, comparison: compareTexts(text(a), text(b)) }));
  });
  const of = (label: string) => labelled.filter((pair) => pair.label === label).map(({ comparison }) => comparison);

  it('proposes 0.95 of the reprint groups\' pairs by a passage at REPRINT_CONTAINMENT', () => {
    expect(share(of('reprint').map(({ passages }) => passages.some((passage) => passage.containment >= REPRINT_CONTAINMENT)))).toBeGreaterThanOrEqual(0.95);
  });

  it('finds 0.95 of the partial overlaps', () => {
    expect(share(of('partial').map(isReuse))).toBeGreaterThanOrEqual(0.95);
  });

  it('calls no independent telling a reprint of the whole', () => {
    expect(of('independent_or_rewritten').filter(({ containmentA, containmentB }) => Math.max(containmentA, containmentB) >= REPRINT_CONTAINMENT)).toEqual([]);
  });
});

describe.skipIf(!existsSync(SEEDS))('the seed articles (skipped where ../shared is absent)', () => {
  const names = !existsSync(SEEDS) ? [] : readdirSync(SEEDS).sort();
  const texts = names.map((name) => readFileSync(join(SEEDS, name), 'utf8'));

  it('share one communiqué, in 000 and 004, as passages above REPRINT_CONTAINMENT on both sides of the links list, and nothing else', () => {
    const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b, k) => ({ a: a.slice(0, 3), b: b.slice(0, 3), ...compareTexts(texts[i] ?? '', texts[i + 1 + k] ?? '') })));
    expect(pairs.filter(isReuse).map(({ a, b }) => `${a}-${b}`)).toEqual(['000-004']);
    const [shared] = pairs.filter(isReuse);
    expect(shared?.passages).toHaveLength(2);
    expect(shared?.passages.every(({ containment }) => containment >= REPRINT_CONTAINMENT)).toBe(true);
  });
});
