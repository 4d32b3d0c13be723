/** How far around an offset is looked at, UTF-16 units: longer than any grapheme that people write; segmenting whole texts is slow. */
const WINDOW = 64;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The grapheme boundary at or next to a UTF-16 offset, on the side asked for: a letter is never parted from its marks,
 * nor an emoji from its joiners.
 */
export function graphemeBoundary(text: string, offset: number, side: 'before' | 'after'): number {
  const at = Math.max(0, Math.min(text.length, offset));
  if (at === 0 || at === text.length) return at;
  const from = safeStart(text, at);
  let boundary = from;
  for (const { index, segment } of segmenter.segment(text.slice(from, at + WINDOW))) {
    const start = from + index;
    if (start > at) break;
    boundary = start;
    if (start === at) return at;
    if (start + segment.length > at) return side === 'before' ? start : Math.min(text.length, start + segment.length);
  }
  return boundary;
}

/** An offset before `at` where a grapheme surely begins: after a line break or a plain space, or far enough off. */
function safeStart(text: string, at: number): number {
  const limit = Math.max(0, at - WINDOW);
  for (let i = at - 1; i > limit; i -= 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x20) return i;
  }
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff && limit > 0 ? limit - 1 : limit;
}
