import { canonicalBytes } from './canonical';
import type { Sha256 } from './hash';
import type { DocumentKind } from './record-document';
import type { Instant, Sha256Hex } from './verdict-document';

/**
 * One line of the append-only log. `seq` counts from 1 without gaps. Each entry holds the hash of the one before it
 * (null for the first), so nothing before it can change unseen.
 */
export interface LogEntry {
  seq: number;
  kind: DocumentKind;
  documentHash: Sha256Hex;
  previousEntryHash: Sha256Hex | null;
  at: Instant;
}

/** What the next entry's `previousEntryHash` must be, and what a signed head names. */
export function entryHash(entry: LogEntry, sha256: Sha256): Sha256Hex {
  const { seq, kind, documentHash, previousEntryHash, at } = entry;
  return sha256(canonicalBytes({ seq, kind, documentHash, previousEntryHash, at }));
}

/** The entry that appends a document after `last` (null on an empty log). */
export function nextEntry(
  last: LogEntry | null,
  document: { kind: DocumentKind; documentHash: Sha256Hex; at: Instant },
  sha256: Sha256,
): LogEntry {
  return {
    seq: (last?.seq ?? 0) + 1,
    kind: document.kind,
    documentHash: document.documentHash,
    previousEntryHash: last === null ? null : entryHash(last, sha256),
    at: document.at,
  };
}

/** The log as the public file holds it: one canonical JSON object a line. */
export function writeLogLines(entries: readonly LogEntry[]): string {
  const decoder = new TextDecoder();
  return entries.map((entry) => `${decoder.decode(canonicalBytes(entry))}\n`).join('');
}
