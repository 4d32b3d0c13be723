import { DROP_CONTROL, DROP_MARK, foldTable, type NormaliseLevel, SEVERAL } from './fold-table';
import { stringFromUnits } from './string-from-units';

/**
 * A text made plain for comparing and reading, with the way back. Every offset here is in UTF-16 code units, of the
 * normalised text on one side and of the raw text on the other; `indexCodePoints(raw)` leads on to code points.
 */
export interface NormalisedText {
  readonly raw: string;
  readonly text: string;
  /** Raw offset where the unit at normalised offset `i` begins; `i = text.length` gives the end of the raw text. */
  rawStart(i: number): number;
  /**
   * Raw offset where a stretch ending before normalised offset `i` ends: marks and tatweel on its last letter are inside,
   * spaces and bidi controls after it are not. `i = 0` gives 0.
   */
  rawEnd(i: number): number;
  /** Normalised offset of the first unit that begins at or after a raw offset. */
  fromRaw(rawOffset: number): number;
}

/** Where the units of a shorter text are put together: making a fresh array costs more than filling this one again. */
const SCRATCH = new Uint16Array(0x8000);

/**
 * Normalises in a single pass; see `NormaliseLevel` for what each level changes. White space keeps its length (nothing is
 * collapsed), so words stay apart exactly where they were. Total: any string, lone surrogates too.
 */
export function normalise(raw: string, level: NormaliseLevel = 'letters'): NormalisedText {
  const { units } = foldTable(level);
  const size = raw.length;
  const out = size < SCRATCH.length ? SCRATCH : new Uint16Array(size + 16);
  let changed = false;
  for (let i = 0; i < size; i += 1) {
    const unit = raw.charCodeAt(i);
    const target = units[unit] ?? unit;
    // Up to here each unit became one unit: offsets are the same on both sides, and need no list.
    if (target <= SEVERAL) return normaliseFrom(raw, i, out, level);
    out[i] = target;
    if (target !== unit) changed = true;
  }
  return withSameOffsets(raw, changed ? stringFromUnits(out, size) : raw);
}

/** Goes on from the first unit that does not become exactly one, with `written` filled up to there: offsets are listed. */
function normaliseFrom(raw: string, from: number, written: Uint16Array<ArrayBuffer>, level: NormaliseLevel): NormalisedText {
  const { units, several } = foldTable(level);
  const size = raw.length;
  let out = written;
  let starts = new Int32Array(size + 17);
  let ends = new Int32Array(size + 17);
  let n = from;
  for (let i = 0; i < from; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  for (let i = from; i < size; i += 1) {
    const unit = raw.charCodeAt(i);
    const target = units[unit] ?? unit;
    if (target > SEVERAL) {
      if (n + 1 >= starts.length) [starts, ends] = [grow32(starts), grow32(ends)];
      if (n + 1 >= out.length) out = grow16(out);
      out[n] = target;
      starts[n] = i;
      ends[n] = i + 1;
      n += 1;
      continue;
    }
    if (target === DROP_CONTROL) continue;
    if (target === DROP_MARK) {
      // The mark belongs to the letter right before it, never to a space.
      if (n > 0 && ends[n - 1] === i && out[n - 1] !== 0x20 && out[n - 1] !== 0x0a) ends[n - 1] = i + 1;
      continue;
    }
    for (const letter of several.get(unit) ?? []) {
      if (n + 1 >= starts.length) [starts, ends] = [grow32(starts), grow32(ends)];
      if (n + 1 >= out.length) out = grow16(out);
      out[n] = letter;
      starts[n] = i;
      ends[n] = i + 1;
      n += 1;
    }
  }
  const length = n;
  starts[length] = size;
  return {
    raw,
    text: stringFromUnits(out, length),
    rawStart: (i) => starts[Math.max(0, Math.min(length, i))] ?? size,
    rawEnd: (i) => (i <= 0 ? 0 : (ends[Math.min(length, i) - 1] ?? size)),
    fromRaw(rawOffset) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < rawOffset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

function withSameOffsets(raw: string, text: string): NormalisedText {
  const clamp = (i: number) => Math.max(0, Math.min(raw.length, i));
  return { raw, text, rawStart: clamp, rawEnd: clamp, fromRaw: clamp };
}

function grow32(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(array.length * 2);
  bigger.set(array);
  return bigger;
}

function grow16(array: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const bigger = new Uint16Array(array.length * 2);
  bigger.set(array);
  return bigger;
}
