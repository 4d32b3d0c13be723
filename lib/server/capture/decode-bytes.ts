import { analyse } from 'chardet';
import { arabicCodePage } from './arabic-code-page';
import { guessUtf16 } from './guess-utf16';
import { sniffBinary } from './sniff-binary';

/** How bytes were read. `damaged` counts places that could not be read and stand as U+FFFD in the text. */
export interface DecodedText {
  /** A WHATWG encoding label in small letters: utf-8, utf-16le, windows-1256 … */
  encoding: string;
  /** Where the encoding was learnt: a byte order mark, the bytes themselves, or what the page declares. */
  foundBy: 'mark' | 'bytes' | 'declared';
  text: string;
  damaged: number;
}

/** Why bytes are no text we can read; the codes are `problems.<code>`. */
type DecodeProblem = { code: 'emptyFile' } | { code: 'binaryFile'; format: string } | { code: 'unreadableEncoding' };

/** A UTF-8 file with a few broken bytes is still UTF-8: at most this many broken places for each good multi-byte letter. */
const BROKEN_UTF8_SHARE = 0.01;
/** chardet's own measure (0 to 100) from which a code page that is neither Arabic nor Western is believed. */
const CHARDET_CONFIDENCE = 40;

/**
 * Finds the encoding and decodes. In order: byte order mark, strict UTF-8, UTF-16 without a mark, what an HTML page
 * declares, UTF-8 with a few broken places, an Arabic code page, chardet's guess, Windows-1252. The mark is not kept.
 */
export function decodeBytes(bytes: Uint8Array): { ok: true; value: DecodedText } | { ok: false; problem: DecodeProblem } {
  if (bytes.length === 0) return { ok: false, problem: { code: 'emptyFile' } };
  const marked = byteOrderMark(bytes);
  if (marked === 'utf-32') return { ok: false, problem: { code: 'unreadableEncoding' } };
  if (marked) return decodedAs(bytes, marked, 'mark');
  const utf16 = guessUtf16(bytes);
  if (utf16) return decodedAs(bytes, utf16, 'bytes');
  const format = sniffBinary(bytes);
  if (format) return { ok: false, problem: { code: 'binaryFile', format } };
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { ok: true, value: { encoding: 'utf-8', foundBy: 'bytes', text: strict, damaged: 0 } };
  const declared = declaredInHtml(bytes);
  if (declared && declared !== 'utf-8') return decodedAs(bytes, declared, 'declared');
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = countReplacements(loose);
  const good = loose.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  if (broken <= good * BROKEN_UTF8_SHARE) return { ok: true, value: { encoding: 'utf-8', foundBy: 'bytes', text: loose, damaged: broken } };
  return decodedAs(bytes, guessCodePage(bytes), 'bytes');
}

function decodedAs(bytes: Uint8Array, encoding: string, foundBy: DecodedText['foundBy']): ReturnType<typeof decodeBytes> {
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') return { ok: false, problem: { code: 'emptyFile' } };
  return { ok: true, value: { encoding, foundBy, text, damaged: countReplacements(text) } };
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 2 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : null;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The charset an HTML page names in its first kilobytes; null when it names none that is known. */
function declaredInHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,30})/i.exec(head)?.[1];
  return label ? knownLabel(label) : null;
}

function guessCodePage(bytes: Uint8Array): string {
  const arabic = arabicCodePage(bytes);
  if (arabic) return arabic;
  for (const { name, confidence } of analyse(bytes.subarray(0, 64 * 1024))) {
    // ISO-8859-1 and Windows-1252 are one encoding on the web; UTF-8 was ruled out above.
    if (confidence < CHARDET_CONFIDENCE) break;
    const label = knownLabel(name);
    if (label && label !== 'utf-8' && !/^utf-?(16|32)/i.test(name)) return label;
  }
  return 'windows-1252';
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function countReplacements(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}
