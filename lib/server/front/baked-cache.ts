/**
 * Bytes kept in memory up to a bound, the longest unused thrown out first. Keyed by content, so a new generation finds what
 * did not change still here.
 */
export class BakedCache {
  readonly #entries = new Map<string, Buffer>();
  readonly #maxBytes: number;
  #bytes = 0;

  /** @param maxBytes the bound; a single file above a quarter of it is not kept at all, or it would push out all the others. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): Buffer | undefined {
    const found = this.#entries.get(key);
    if (found) {
      // A Map keeps the order of insertion: put back at the end, it is the most recently used.
      this.#entries.delete(key);
      this.#entries.set(key, found);
    }
    return found;
  }

  set(key: string, bytes: Buffer): void {
    if (bytes.length > this.#maxBytes / 4 || this.#entries.has(key)) return;
    this.#entries.set(key, bytes);
    this.#bytes += bytes.length;
    for (const [oldest, old] of this.#entries) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#entries.delete(oldest);
      this.#bytes -= old.length;
    }
  }
}
