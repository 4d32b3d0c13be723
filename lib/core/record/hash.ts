import { canonicalBytes } from './canonical';
import { RECORD_LANGUAGES, type RecordLanguage } from './public-text';
import type { RecordDocument } from './record-document';
import type { Sha256Hex, VerdictDocument } from './verdict-document';

/** SHA-256 as hexadecimal. Passed in: the core has no cryptography of its own, and the browser's and Node's differ. */
export type Sha256 = (bytes: Uint8Array) => Sha256Hex;

/** Whether a text has the form of a SHA-256 in hexadecimal. */
export function isSha256Hex(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** The name of a document in the record: the SHA-256 of its canonical bytes. */
export function documentHash(document: RecordDocument, sha256: Sha256): Sha256Hex {
  return sha256(canonicalBytes(document));
}

/** The parts of a verdict that exist before anybody approved or published it: what an approver reads. */
export type VerdictContent = Omit<VerdictDocument, 'approver' | 'approved' | 'approvedAt' | 'publishedAt' | 'previousDocument' | 'corrections'>;

/**
 * The hash an approval names, per language: that language's text together with everything both share (claim, rating,
 * evidence, origins, tally, sourcing), without the other language's text. A later change to either breaks the match.
 */
export function contentHash(content: VerdictContent, language: RecordLanguage, sha256: Sha256): Sha256Hex | null {
  const text = content.texts[language];
  if (text === null) return null;
  const { kind, format, slug, revision, primaryLanguage, claim, incident, rating, evidence, origins, tally, sourcing, authors } = content;
  return sha256(
    canonicalBytes({ kind, format, slug, revision, primaryLanguage, language, text, claim, incident, rating, evidence, origins, tally, sourcing, authors }),
  );
}

/** `contentHash` for both languages: the `approved` field of the document. */
export function contentHashes(content: VerdictContent, sha256: Sha256): Record<RecordLanguage, Sha256Hex | null> {
  const [ar, en] = RECORD_LANGUAGES.map((language) => contentHash(content, language, sha256));
  return { ar: ar ?? null, en: en ?? null };
}
