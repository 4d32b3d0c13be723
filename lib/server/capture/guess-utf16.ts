/** How much is looked at, in bytes. */
const SAMPLE_BYTES = 16 * 1024;
/** At least this share of the high bytes of UTF-16 news text is one of HIGH_BYTES; hardly any of the low bytes are. */
const HIGH_SHARE = 0.7;
const LOW_SHARE = 0.25;
/** The blocks that Latin and Arabic text is made of: Basic Latin, Arabic, general punctuation. */
const HIGH_BYTES = new Set([0x00, 0x06, 0x20]);

/**
 * UTF-16 without a byte order mark, by where the high bytes stand: every second byte of Latin or Arabic text is 00, 06 or
 * 20, and in no one-byte encoding or UTF-8 text does a 00 or 06 occur at all. Null when it is not UTF-16.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const seen = [0, 0];
  let telling = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const byte = sample[i] ?? 0;
    if (!HIGH_BYTES.has(byte)) continue;
    seen[i % 2] = (seen[i % 2] ?? 0) + 1;
    if (byte !== 0x20) telling += 1;
  }
  const pairs = sample.length / 2;
  const [even = 0, odd = 0] = seen.map((count) => count / pairs);
  if (telling < pairs * HIGH_SHARE * 0.5) return null;
  const guess = odd >= HIGH_SHARE && even <= LOW_SHARE ? 'utf-16le' : even >= HIGH_SHARE && odd <= LOW_SHARE ? 'utf-16be' : null;
  return guess && isWellFormed(bytes, guess) ? guess : null;
}

/** Noise can look like UTF-16 by its bytes, but then it holds NULs, controls or broken pairs. */
function isWellFormed(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  try {
    return !/[\x00-\x08\x0e-\x1f]/.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
