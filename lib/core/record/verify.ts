import { canonicalBytes, parseCanonical } from './canonical';
import type { Finding } from './finding';
import type { Sha256 } from './hash';
import { isSignedBy, type PublicKey, type SignedHead, type VerifySignature } from './head';
import { entryHash, type LogEntry } from './log';
import type { Sha256Hex } from './verdict-document';

/** A record as it lies in front of a stranger: nothing in it is trusted but the arithmetic. */
export interface RecordToVerify {
  /** In the order of the file, which may not be the order of `seq`. */
  entries: readonly LogEntry[];
  /** Bytes by the hash they are filed under; null when only the log is at hand. */
  documents: ReadonlyMap<Sha256Hex, Uint8Array> | null;
  /** Null when only the log is at hand. */
  heads: readonly SignedHead[] | null;
  /** Null when no key is at hand: a kept head is then held against the chain without checking its signature. */
  keys: readonly PublicKey[] | null;
  /** A head that the reader kept from an earlier day; null when there is none. */
  keptHead: SignedHead | null;
}

export interface VerifyTools {
  sha256: Sha256;
  verifySignature: VerifySignature;
}

/**
 * Checks the chain, every document's hash, the signed heads, and that the log extends a head the reader kept.
 * Returns everything found, in the order log, documents, heads; an untouched record gives no problem (`isProblem`).
 */
export function verifyRecord(record: RecordToVerify, tools: VerifyTools): Finding[] {
  const bySeq = new Map<number, LogEntry>();
  for (const entry of record.entries) if (!bySeq.has(entry.seq)) bySeq.set(entry.seq, entry);
  const last = Math.max(0, ...bySeq.keys());
  return [
    ...checkOrder(record.entries, last),
    ...checkChain(bySeq, last, tools.sha256),
    ...(record.documents === null ? [] : checkDocuments(record.entries, record.documents, tools.sha256)),
    ...(record.heads === null ? [] : checkHeads(record.heads, record.keys ?? [], bySeq, last, tools)),
    ...checkKeptHead(record, bySeq, last, tools),
  ];
}

/** Numbers must run 1, 2, 3 … in the file: tells apart what was taken out, doubled or moved. */
function checkOrder(entries: readonly LogEntry[], last: number): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  let highest = 0;
  for (const { seq } of entries) {
    if (seen.has(seq)) findings.push({ code: 'entry_repeated', seq });
    else if (seq < highest) findings.push({ code: 'entries_reordered', seq, after: highest });
    seen.add(seq);
    highest = Math.max(highest, seq);
  }
  // A single absurd number (an edited seq) must not make us list a billion missing ones.
  const listed = Math.min(last, entries.length + 1);
  for (let seq = 1; seq <= listed; seq += 1) if (!seen.has(seq)) findings.push({ code: 'entry_missing', seq });
  return findings;
}

/**
 * Each entry holds the hash of the one before. When one link breaks, the earlier entry's content changed; when the links on
 * both sides of an entry break, that entry's own `previousEntryHash` did.
 */
function checkChain(bySeq: ReadonlyMap<number, LogEntry>, last: number, sha256: Sha256): Finding[] {
  const isBroken = (seq: number): boolean => {
    const entry = bySeq.get(seq);
    if (!entry) return false;
    if (seq === 1) return entry.previousEntryHash !== null;
    const before = bySeq.get(seq - 1);
    return before !== undefined && entry.previousEntryHash !== entryHash(before, sha256);
  };
  const findings: Finding[] = [];
  const blamed = new Set<number>();
  for (const seq of [...bySeq.keys()].sort((a, b) => a - b)) {
    if (!isBroken(seq)) continue;
    const ownLink = seq === 1 || (seq < last && isBroken(seq + 1));
    const edited = ownLink ? seq : seq - 1;
    if (blamed.has(seq - 1) || blamed.has(edited)) continue;
    blamed.add(edited);
    findings.push({ code: 'entry_edited', seq: edited });
  }
  return findings;
}

function checkDocuments(entries: readonly LogEntry[], documents: ReadonlyMap<Sha256Hex, Uint8Array>, sha256: Sha256): Finding[] {
  const tombstones = readTombstones(entries, documents, sha256);
  const findings: Finding[] = [];
  for (const { seq, kind, documentHash } of entries) {
    const bytes = documents.get(documentHash);
    const withheld = tombstones.get(documentHash);
    if (!bytes) {
      findings.push(
        withheld === undefined
          ? { code: 'document_deleted', seq, document: documentHash, kind }
          : { code: 'document_withheld', seq, document: documentHash, reason: withheld },
      );
    } else if (withheld !== undefined) {
      findings.push({ code: 'document_withheld_but_present', seq, document: documentHash });
    } else {
      findings.push(...checkDocument({ seq, kind, documentHash }, bytes, sha256));
    }
  }
  const listed = new Set(entries.map((entry) => entry.documentHash));
  for (const hash of documents.keys()) if (!listed.has(hash)) findings.push({ code: 'document_unlisted', document: hash });
  return findings;
}

function checkDocument(entry: Pick<LogEntry, 'seq' | 'kind' | 'documentHash'>, bytes: Uint8Array, sha256: Sha256): Finding[] {
  const { seq, kind, documentHash: document } = entry;
  if (sha256(bytes) !== document) return [{ code: 'document_edited', seq, document, kind }];
  const read = readDocument(bytes);
  if (read === null || !sameBytes(canonicalBytes(read), bytes)) return [{ code: 'document_not_canonical', seq, document }];
  return read.kind === kind ? [] : [{ code: 'entry_kind_differs', seq, document, entryKind: kind, documentKind: String(read.kind) }];
}

/** Withheld hashes with their reasons, from tombstones whose own bytes are intact. A tombstone can't be withheld itself. */
function readTombstones(entries: readonly LogEntry[], documents: ReadonlyMap<Sha256Hex, Uint8Array>, sha256: Sha256): Map<Sha256Hex, string> {
  const withheld = new Map<Sha256Hex, string>();
  for (const entry of entries) {
    const bytes = entry.kind === 'tombstone' ? documents.get(entry.documentHash) : undefined;
    if (!bytes || sha256(bytes) !== entry.documentHash) continue;
    const tombstone = readDocument(bytes);
    if (tombstone?.kind === 'tombstone' && typeof tombstone.withheld === 'string') {
      withheld.set(tombstone.withheld, typeof tombstone.reason === 'string' ? tombstone.reason : 'other');
    }
  }
  for (const entry of entries) if (entry.kind === 'tombstone') withheld.delete(entry.documentHash);
  return withheld;
}

function checkHeads(
  heads: readonly SignedHead[],
  keys: readonly PublicKey[],
  bySeq: ReadonlyMap<number, LogEntry>,
  last: number,
  tools: VerifyTools,
): Finding[] {
  if (heads.length === 0) return last === 0 ? [] : [{ code: 'no_signed_head' }];
  const findings: Finding[] = [];
  let signedUpTo = 0;
  for (const head of heads) {
    if (!isSignedBy(head, keys, tools.verifySignature)) {
      findings.push({ code: 'head_not_signed', seq: head.seq, keyId: head.keyId });
    } else {
      signedUpTo = Math.max(signedUpTo, head.seq);
      if (head.seq > last) findings.push({ code: 'log_cut_short', seq: head.seq, last });
      else if (!matches(head, bySeq, tools.sha256)) findings.push({ code: 'head_differs', seq: head.seq });
    }
  }
  if (signedUpTo < last) findings.push({ code: 'entries_unsigned', from: signedUpTo + 1, to: last });
  return findings;
}

function checkKeptHead(record: RecordToVerify, bySeq: ReadonlyMap<number, LogEntry>, last: number, tools: VerifyTools): Finding[] {
  const kept = record.keptHead;
  if (kept === null) return [];
  if (record.keys !== null && !isSignedBy(kept, record.keys, tools.verifySignature)) return [{ code: 'kept_head_not_signed', keyId: kept.keyId }];
  if (kept.seq > last) return [{ code: 'kept_head_ahead', seq: kept.seq, last }];
  if (!matches(kept, bySeq, tools.sha256)) return [{ code: 'kept_head_rewritten', seq: kept.seq }];
  return [{ code: 'kept_head_extended', seq: kept.seq, last }];
}

/** Whether the log's entry at the head's number is the one the head names. An empty log's head (0) matches any log. */
function matches(head: SignedHead, bySeq: ReadonlyMap<number, LogEntry>, sha256: Sha256): boolean {
  if (head.seq === 0) return head.entryHash === null;
  const entry = bySeq.get(head.seq);
  return entry !== undefined && entryHash(entry, sha256) === head.entryHash;
}

function readDocument(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const value = parseCanonical(bytes);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
