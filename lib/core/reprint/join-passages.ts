import type { Passage } from './compare-texts';

/** A passage with its place in words of the two whole texts (`To` exclusive), beside its code points. */
export interface PlacedPassage extends Passage {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** Passages of neighbouring pieces join when at most so many words part them. */
const JOIN_WORDS = 2;

/**
 * Joins the passages that a border between pieces has cut or shown twice (SPEC F3), in order of the first text.
 * Passages of texts of one piece come out as they went in.
 */
export function joinPassages(passages: readonly PlacedPassage[]): PlacedPassage[] {
  const joined: PlacedPassage[] = [];
  for (const passage of [...passages].sort((x, y) => x.aFrom - y.aFrom || x.bFrom - y.bFrom)) {
    const before = joined.findLast((other) => continues(other, passage));
    if (!before) {
      joined.push({ ...passage });
      continue;
    }
    const fresh = Math.max(0, Math.min(passage.aTo - before.aTo, passage.bTo - before.bTo));
    const grown = before.words + Math.min(passage.words, fresh);
    before.containment = (before.containment * before.words + passage.containment * (grown - before.words)) / Math.max(1, grown);
    before.words = grown;
    if (passage.aTo > before.aTo) [before.aTo, before.aEnd] = [passage.aTo, passage.aEnd];
    if (passage.bTo > before.bTo) [before.bTo, before.bEnd] = [passage.bTo, passage.bEnd];
  }
  return joined;
}

/** True where `next` begins inside or right after `before` in both texts, along the same line. */
function continues(before: PlacedPassage, next: PlacedPassage): boolean {
  if (next.aFrom < before.aFrom || next.bFrom < before.bFrom) return false;
  if (next.aFrom > before.aTo + JOIN_WORDS || next.bFrom > before.bTo + JOIN_WORDS) return false;
  const overlapA = before.aTo - next.aFrom;
  const overlapB = before.bTo - next.bFrom;
  return Math.abs(overlapA - overlapB) <= JOIN_WORDS;
}
