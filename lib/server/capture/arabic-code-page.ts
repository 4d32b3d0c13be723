/** The one-byte encodings of Arabic that a browser knows. */
const CODE_PAGES = ['windows-1256', 'iso-8859-6'] as const;
/** How much is looked at, in bytes. */
const SAMPLE_BYTES = 64 * 1024;
/** Letters outside ASCII in real Arabic are Arabic ones; in French or Russian bytes read as Arabic they are a mixture. */
const ARABIC_SHARE = 0.9;
/** In any page of Arabic the article ال begins about every fourth word; bytes of another language show it by chance only. */
const ARTICLES_PER_WORD = 0.06;
/** Below this many Arabic words the article proves nothing, and whole words of Arabic letters must do. */
const FEW_WORDS = 12;

/**
 * The Arabic code page these bytes are written in, or null when they are not Arabic. Both pages put the alef at C7 but the
 * lam at different places, so the page under which the article occurs more often is the right one.
 */
export function arabicCodePage(bytes: Uint8Array): (typeof CODE_PAGES)[number] | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { page: (typeof CODE_PAGES)[number]; score: number } | null = null;
  for (const page of CODE_PAGES) {
    const score = arabicScore(new TextDecoder(page).decode(sample));
    if (score > (best?.score ?? 0)) best = { page, score };
  }
  return best?.page ?? null;
}

/** Zero when the text is no Arabic; else the larger the more it reads as Arabic. */
function arabicScore(text: string): number {
  const letters = text.match(/[^\x00-\x7f\s]/g)?.length ?? 0;
  const arabic = text.match(/[\u0621-\u063a\u0641-\u0652،؛؟]/g)?.length ?? 0;
  if (arabic === 0 || arabic < letters * ARABIC_SHARE) return 0;
  const words = text.match(/[\u0621-\u0652]+/g) ?? [];
  const long = words.filter((word) => word.length >= 2).length;
  const articles = words.filter((word) => /^[وفبلك]?ال./.test(word)).length;
  if (words.length < FEW_WORDS) return long >= words.length * 0.8 ? 0.01 + articles / words.length : 0;
  const share = articles / words.length;
  return share >= ARTICLES_PER_WORD ? share : 0;
}
