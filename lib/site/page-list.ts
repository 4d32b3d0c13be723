import { RECORD_PATHS } from '@/components/public/paths';
import { canonicalBytes } from '@/lib/core/record/canonical';
import type { Signer } from '@/lib/core/record/head';
import type { Sha256Hex } from '@/lib/core/record/verdict-document';

/**
 * A signed list of every file of a generation with its hash: what lets `isnad verify` find an edited page, and not only an
 * edited document. `seq` is the last log entry the pages were baked from.
 */
export interface PageList {
  seq: number;
  files: { file: string; sha256: Sha256Hex }[];
  keyId: string;
  /** Ed25519 over `pageListBytes`, base64. */
  signature: string;
}

/** Where the list lies. */
export const PAGE_LIST_ADDRESS = RECORD_PATHS.pages;

/** What is signed; the purpose keeps the signature from passing for another kind. */
export function pageListBytes({ seq, files, keyId }: Omit<PageList, 'signature'>): Uint8Array {
  return canonicalBytes({ purpose: 'isnad-page-list', seq, files, keyId });
}

/** Signs the list; files are put in order, so that the same site gives the same bytes. */
export function signPageList(seq: number, files: readonly { file: string; sha256: Sha256Hex }[], signer: Signer): PageList {
  const ordered = files.map(({ file, sha256 }) => ({ file, sha256 })).sort((a, b) => (a.file < b.file ? -1 : 1));
  const unsigned = { seq, files: ordered, keyId: signer.keyId };
  return { ...unsigned, signature: signer.sign(pageListBytes(unsigned)) };
}
