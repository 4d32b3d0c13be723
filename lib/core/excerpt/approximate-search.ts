/** Where a pattern ends in a text, and by how many edits it differs there. Offsets in UTF-16 units, end exclusive. */
export interface ApproximateEnd {
  end: number;
  errors: number;
}

export interface ApproximateMatch extends ApproximateEnd {
  start: number;
}

const WORD = 32;

/**
 * The places where `pattern` occurs in `text` with at most `maxErrors` insertions, deletions and replacements, in text
 * order; of those that overlap only the best. Myers' bit-vector algorithm over blocks of 32 (G. Myers, "A fast bit-vector
 * algorithm for approximate string matching", 1999; the blocks as in H. Hyyrö's 2003 description).
 * Time is text length × pattern length / 32, whatever the texts.
 */
export function searchApproximately(text: string, pattern: string, maxErrors: number): ApproximateMatch[] {
  const reversed = reverse(pattern);
  return withoutOverlaps(bestOfRuns(findEnds(text, pattern, maxErrors)).map(({ end, errors }) => {
    const from = Math.max(0, end - pattern.length - errors);
    const backwards = findEnds(reverse(text.slice(from, end)), reversed, errors);
    const length = nearestLength(backwards, errors, pattern.length);
    return { start: end - length, end, errors };
  }));
}

/** Of matches that lie over each other the one with the fewest errors: they are one passage, read with more or less of its edges. */
function withoutOverlaps(matches: readonly ApproximateMatch[]): ApproximateMatch[] {
  const kept: ApproximateMatch[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (match.errors < last.errors) kept[kept.length - 1] = match;
  }
  return kept;
}

/** Every end with at most `maxErrors`, in text order. */
function findEnds(text: string, pattern: string, maxErrors: number): ApproximateEnd[] {
  if (pattern === '') return [];
  const blocks = Math.ceil(pattern.length / WORD);
  const lastBit = 1 << ((pattern.length - 1) % WORD);
  const masks = buildMasks(pattern, blocks);
  const none = new Int32Array(blocks);
  const pv = new Int32Array(blocks).fill(-1);
  const mv = new Int32Array(blocks);
  const ends: ApproximateEnd[] = [];
  let errors = pattern.length;
  for (let i = 0; i < text.length; i += 1) {
    const equal = masks.get(text.charCodeAt(i)) ?? none;
    let carry = 0;
    for (let b = 0; b < blocks; b += 1) {
      const p = pv[b] ?? 0;
      const m = mv[b] ?? 0;
      let eq = equal[b] ?? 0;
      const xv = eq | m;
      if (carry < 0) eq |= 1;
      const xh = (((eq & p) + p) ^ p) | eq;
      let ph = m | ~(xh | p);
      let mh = p & xh;
      const top = b === blocks - 1 ? lastBit : 1 << (WORD - 1);
      const out = (ph & top) !== 0 ? 1 : (mh & top) !== 0 ? -1 : 0;
      ph <<= 1;
      mh <<= 1;
      if (carry < 0) mh |= 1;
      else if (carry > 0) ph |= 1;
      pv[b] = mh | ~(xv | ph);
      mv[b] = ph & xv;
      carry = out;
    }
    errors += carry;
    if (errors <= maxErrors) ends.push({ end: i + 1, errors });
  }
  return ends;
}

/** For each unit of the pattern, the bits of its places. */
function buildMasks(pattern: string, blocks: number): Map<number, Int32Array> {
  const masks = new Map<number, Int32Array>();
  for (let i = 0; i < pattern.length; i += 1) {
    const unit = pattern.charCodeAt(i);
    const mask = masks.get(unit) ?? new Int32Array(blocks);
    mask[Math.floor(i / WORD)] = (mask[Math.floor(i / WORD)] ?? 0) | (1 << (i % WORD));
    masks.set(unit, mask);
  }
  return masks;
}

/** One true end makes its neighbours good too: of every run of ends side by side the one with the fewest errors stays. */
function bestOfRuns(ends: readonly ApproximateEnd[]): ApproximateEnd[] {
  const best: ApproximateEnd[] = [];
  let previous = -2;
  for (const candidate of ends) {
    const last = best.at(-1);
    if (last === undefined || candidate.end !== previous + 1) best.push(candidate);
    else if (candidate.errors < last.errors) best[best.length - 1] = candidate;
    previous = candidate.end;
  }
  return best;
}

/** Of the lengths that reach the fewest errors, the one nearest to the pattern's own. */
function nearestLength(backwards: readonly ApproximateEnd[], errors: number, length: number): number {
  const fewest = Math.min(errors, ...backwards.map((candidate) => candidate.errors));
  const lengths = backwards.filter((candidate) => candidate.errors === fewest).map((candidate) => candidate.end);
  return lengths.sort((a, b) => Math.abs(a - length) - Math.abs(b - length))[0] ?? length;
}

/** The text backwards, by UTF-16 units. */
export function reverse(text: string): string {
  let out = '';
  for (let i = text.length - 1; i >= 0; i -= 1) out += text[i] ?? '';
  return out;
}

/** The least number of edits that make a short string the beginning of another, however that one goes on. */
export function distanceFromStart(a: string, b: string): number {
  if (b.startsWith(a)) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
