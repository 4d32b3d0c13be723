/**
 * Hashes of all runs of `n` neighbouring words, one for each position; empty where there are fewer words.
 * 32 bits, evenly spread.
 */
export function gramHashes(hashes: Int32Array, n: number): Uint32Array {
  const count = Math.max(0, hashes.length - n + 1);
  const grams = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    let h = 0x9e3779b9 | 0;
    for (let k = 0; k < n; k += 1) {
      h = Math.imul(h ^ (hashes[i + k] ?? 0), 0x9e3779b1);
      h ^= h >>> 15;
    }
    h = Math.imul(h, 0x85ebca6b);
    grams[i] = h ^ (h >>> 13);
  }
  return grams;
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every `window` neighbouring n-grams the smallest hash is kept,
 * the last one where several are equal. What is kept depends only on the words in the window, so two texts that share
 * `window` neighbouring n-grams keep one in common. Fewer n-grams than a window are all kept.
 * Returns the kept hashes, each once, ascending.
 */
export function winnow(grams: Uint32Array, window: number): Uint32Array {
  if (grams.length <= window) return distinct(grams.slice());
  const kept = new Uint32Array(grams.length);
  let count = 0;
  let smallest = -1;
  for (let last = window - 1; last < grams.length; last += 1) {
    const first = last - window + 1;
    const before = smallest;
    if (smallest < first) {
      smallest = first;
      for (let i = first + 1; i <= last; i += 1) if ((grams[i] ?? 0) <= (grams[smallest] ?? 0)) smallest = i;
    } else if ((grams[last] ?? 0) <= (grams[smallest] ?? 0)) smallest = last;
    if (smallest !== before) {
      kept[count] = grams[smallest] ?? 0;
      count += 1;
    }
  }
  return distinct(kept.slice(0, count));
}

/** Sorts in place and drops repeats. */
function distinct(values: Uint32Array): Uint32Array {
  values.sort();
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (i > 0 && value === values[count - 1]) continue;
    values[count] = value;
    count += 1;
  }
  return values.subarray(0, count);
}
