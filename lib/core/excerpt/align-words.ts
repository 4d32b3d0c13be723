/** What a word met again earns, or a spelling of it, and what a replaced or skipped one costs: a clause put in must be outweighed by half as many words met beyond it. */
const EQUAL = 2;
const ALIKE = 1;
const REPLACED = -1;
const SKIPPED = -1;

/** The stretch of `found` that the words of `wanted` lie on, as word indices, end exclusive. */
export interface AlignedStretch {
  start: number;
  end: number;
}

/**
 * The best local alignment of two runs of folded words (T. Smith and M. Waterman, 1981): where a rewritten passage begins
 * and ends among its neighbours. Null when no word meets another. Time and memory are the product of the lengths.
 */
export function alignWords(wanted: readonly string[], found: readonly string[]): AlignedStretch | null {
  const width = found.length + 1;
  let scores = new Float64Array(width);
  /** For each cell the word of `found` where its alignment began. */
  let begins = Int32Array.from({ length: width }, (_, j) => j);
  let best = { score: 0, start: 0, end: 0 };
  for (const word of wanted) {
    const nextScores = new Float64Array(width);
    const nextBegins = Int32Array.from({ length: width }, (_, j) => j);
    for (let j = 1; j < width; j += 1) {
      const options = [
        { score: (scores[j - 1] ?? 0) + liken(word, found[j - 1] ?? ''), start: begins[j - 1] ?? j },
        { score: (scores[j] ?? 0) + SKIPPED, start: begins[j] ?? j },
        { score: (nextScores[j - 1] ?? 0) + SKIPPED, start: nextBegins[j - 1] ?? j },
      ];
      const [top] = options.sort((a, b) => b.score - a.score);
      if (!top || top.score <= 0) continue;
      nextScores[j] = top.score;
      nextBegins[j] = top.start;
      if (top.score > best.score) best = { score: top.score, start: top.start, end: j };
    }
    scores = nextScores;
    begins = nextBegins;
  }
  return best.score > 0 ? { start: best.start, end: best.end } : null;
}

/** One word in another's clothes keeps most of its letters at one end: "والاستماع" and "الاستماع", "عبدالله" and "عبد". */
function liken(a: string, b: string): number {
  if (a === b) return EQUAL;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && (long.startsWith(short) || long.endsWith(short)) ? ALIKE : REPLACED;
}
