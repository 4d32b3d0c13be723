import { canonicalBytes } from './canonical';
import { entryHash, type LogEntry } from './log';
import type { Sha256 } from './hash';
import type { Instant, Sha256Hex } from './verdict-document';

/** A signed statement of how far the log had come: whoever keeps one can later prove that history was not rewritten. */
export interface SignedHead {
  /** The last entry's number; 0 on an empty log. */
  seq: number;
  /** The last entry's hash; null on an empty log. */
  entryHash: Sha256Hex | null;
  at: Instant;
  keyId: string;
  /** Ed25519 over `headBytes`, base64. */
  signature: string;
}

/** A public key of the record. Older keys stay listed, so that older heads still verify. */
export interface PublicKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the raw key. */
  keyId: string;
  algorithm: 'Ed25519';
  /** The raw 32 bytes, base64. */
  publicKey: string;
}

/** Signs bytes, returning base64. Passed in, like SHA-256. */
export interface Signer {
  keyId: string;
  sign: (bytes: Uint8Array) => string;
}

/** Whether the signature (base64) over the bytes is this key's. Must return false, not throw, on malformed input. */
export type VerifySignature = (bytes: Uint8Array, signature: string, key: PublicKey) => boolean;

/** What is signed. The purpose is part of the bytes, so that no signature can be passed off as one of another kind. */
export function headBytes(head: Omit<SignedHead, 'signature'>): Uint8Array {
  const { seq, entryHash: hash, at, keyId } = head;
  return canonicalBytes({ purpose: 'isnad-record-head', seq, entryHash: hash, at, keyId });
}

/** Signs the log as it stands. */
export function signHead(last: LogEntry | null, at: Instant, signer: Signer, sha256: Sha256): SignedHead {
  const unsigned = {
    seq: last?.seq ?? 0,
    entryHash: last === null ? null : entryHash(last, sha256),
    at,
    keyId: signer.keyId,
  };
  return { ...unsigned, signature: signer.sign(headBytes(unsigned)) };
}

/** Whether the head was signed by one of these keys. */
export function isSignedBy(head: SignedHead, keys: readonly PublicKey[], verify: VerifySignature): boolean {
  const key = keys.find((candidate) => candidate.keyId === head.keyId);
  return key !== undefined && verify(headBytes(head), head.signature, key);
}
