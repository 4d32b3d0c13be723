import { alignPassage } from '@/lib/core/reprint/align-passage';
import { compareTexts } from '@/lib/core/reprint/compare-texts';
import type { DifferenceKind } from '@/lib/core/reprint/comparable-spans';
import { sameTextDifferences } from '@/lib/core/reprint/differences';
import { countCodePoints, sliceCodePoints } from '@/lib/core/text/code-points';
import { foldForSearch } from '@/lib/core/text/fold';
import type { CodePointRange } from '@/lib/core/text/range';
import { anchor } from './anchor';
import type { RecaptureChange } from './recapture-change';
import type { ExcerptSelector } from './selector';

export interface RecapturedPassage {
  change: RecaptureChange;
  /** Where the passage stands now and what it says, in code points of the new text; null when it is gone. */
  now: { start: number; end: number; text: string } | null;
  /** The values that differ, in order of the passage. */
  differences: { kind: DifferenceKind; before: string; after: string }[];
}

/** A passage of which so many words stand in their places is that passage, rewritten. */
const SAME_WORDS = 0.5;

/**
 * What became of an excerpt of `oldText` in a later capture of its source (SPEC X10); null where it says the same. Another
 * place in the page, marks, and spelling that search does not tell apart are no change. `published` anchors relative dates
 * of both. Pure.
 */
export function compareRecapture(oldText: string, selector: ExcerptSelector, newText: string, published: string | null): RecapturedPassage | null {
  const found = anchor(newText, selector);
  const now = found.start !== null && found.end !== null ? { start: found.start, end: found.end } : findByNeighbours(oldText, selector, newText);
  if (now === null) return { change: 'gone', now: null, differences: [] };
  const text = sliceCodePoints(newText, now.start, now.end);
  if (wordsOf(text) === wordsOf(selector.exact)) return null;
  const whole = { aStart: 0, aEnd: countCodePoints(selector.exact), bStart: 0, bEnd: countCodePoints(text) };
  const differences = sameTextDifferences(selector.exact, text, whole, { aPublished: published, bPublished: published }).map(({ kind, a, b }) => ({ kind, before: a.text, after: b.text }));
  // A number that is gone, or new, stands beside nothing.
  const change = differences.length > 0 || found.state === 'changed' ? 'value' : 'wording';
  return { change, now: { ...now, text }, differences };
}

/** The passage by what stands round it: where the two texts, laid beside each other, have its words. */
function findByNeighbours(oldText: string, { start, end }: CodePointRange, newText: string): CodePointRange | null {
  for (const passage of compareTexts(oldText, newText).passages) {
    if (passage.aEnd <= start || end <= passage.aStart) continue;
    const columns = alignPassage(oldText, newText, passage);
    const own = columns.flatMap(({ a }, column) => (a && a.start < end && start < a.end ? [column] : []));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const there = columns.slice(first, last + 1).flatMap(({ b }) => b ?? []);
    const [from, to] = [there[0], there.at(-1)];
    if (from && to && own.filter((column) => columns[column]?.same).length >= SAME_WORDS * own.length) return { start: from.start, end: to.end };
  }
  return null;
}

/** Words as search compares them: punctuation and spacing say nothing here. */
const wordsOf = (text: string) => foldForSearch(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ');
