import { unreachable } from './unreachable';
import type { Sha256Hex } from './verdict-document';

/**
 * What checking a record can find. `seq` is the log entry meant, `document` the document. A problem means that the record
 * is not what was signed; a note is lawful or good news (a withheld document, a log that extends the head one kept).
 */
export type Finding =
  | { code: 'entry_unreadable'; line: number }
  | { code: 'entry_missing'; seq: number }
  | { code: 'entry_repeated'; seq: number }
  | { code: 'entries_reordered'; seq: number; after: number }
  | { code: 'entry_edited'; seq: number }
  | { code: 'entry_kind_differs'; seq: number; document: Sha256Hex; entryKind: string; documentKind: string }
  | { code: 'document_edited'; seq: number; document: Sha256Hex; kind: string }
  | { code: 'document_deleted'; seq: number; document: Sha256Hex; kind: string }
  | { code: 'document_not_canonical'; seq: number; document: Sha256Hex }
  | { code: 'document_unlisted'; document: Sha256Hex }
  | { code: 'document_withheld'; seq: number; document: Sha256Hex; reason: string }
  | { code: 'document_withheld_but_present'; seq: number; document: Sha256Hex }
  | { code: 'no_signed_head' }
  | { code: 'head_not_signed'; seq: number; keyId: string }
  | { code: 'head_differs'; seq: number }
  | { code: 'log_cut_short'; seq: number; last: number }
  | { code: 'entries_unsigned'; from: number; to: number }
  | { code: 'kept_head_not_signed'; keyId: string }
  | { code: 'kept_head_rewritten'; seq: number }
  | { code: 'kept_head_ahead'; seq: number; last: number }
  | { code: 'kept_head_extended'; seq: number; last: number }
  | { code: 'page_edited'; path: string }
  | { code: 'page_deleted'; path: string }
  | { code: 'page_unlisted'; path: string }
  | { code: 'page_list_not_signed' }
  | { code: 'pages_behind'; seq: number; last: number }
  | { code: 'file_unreadable'; path: string };

export type FindingCode = Finding['code'];

const NOTES: readonly FindingCode[] = ['document_withheld', 'kept_head_extended'];

/** Whether the finding means that something is wrong. */
export function isProblem(finding: Finding): boolean {
  return !NOTES.includes(finding.code);
}

/** One plain English sentence for the command line: what is wrong, and with which entry, document or file. */
export function describeFinding(finding: Finding): string {
  switch (finding.code) {
    case 'entry_unreadable':
      return `Line ${finding.line} of the log is not a log entry.`;
    case 'entry_missing':
      return `Entry ${finding.seq} is missing from the log: it was taken out, or its number was changed.`;
    case 'entry_repeated':
      return `Entry ${finding.seq} stands in the log more than once.`;
    case 'entries_reordered':
      return `The log was reordered: entry ${finding.seq} stands after entry ${finding.after}.`;
    case 'entry_edited':
      return `Entry ${finding.seq} of the log was edited: it no longer matches the hash that chains it to its neighbour.`;
    case 'entry_kind_differs':
      return `Entry ${finding.seq} calls document ${short(finding.document)} a ${finding.entryKind}, but the document is a ${finding.documentKind}.`;
    case 'document_edited':
      return `Document ${short(finding.document)} (${finding.kind}, entry ${finding.seq}) was edited: its bytes no longer have the hash in the log.`;
    case 'document_deleted':
      return `Document ${short(finding.document)} (${finding.kind}, entry ${finding.seq}) was deleted: the log lists it, no tombstone explains its absence.`;
    case 'document_not_canonical':
      return `Document ${short(finding.document)} (entry ${finding.seq}) is not in canonical form (RFC 8785).`;
    case 'document_unlisted':
      return `Document ${short(finding.document)} is not in the log: it was added from outside.`;
    case 'document_withheld':
      return `Document ${short(finding.document)} (entry ${finding.seq}) is withheld by a public tombstone (${finding.reason.replaceAll('_', ' ')}); its entry stands and the chain is whole.`;
    case 'document_withheld_but_present':
      return `Document ${short(finding.document)} (entry ${finding.seq}) is withheld by a tombstone, but its bytes are still here.`;
    case 'no_signed_head':
      return 'There is no signed head: nothing vouches for the end of the log.';
    case 'head_not_signed':
      return `The head of entry ${finding.seq} does not carry a valid signature by key ${finding.keyId}.`;
    case 'head_differs':
      return `The signed head does not match the log: entry ${finding.seq} is not the one that was signed.`;
    case 'log_cut_short':
      return `The log was cut short: the signed head names entry ${finding.seq}, the log ends at ${finding.last}.`;
    case 'entries_unsigned':
      return finding.from === finding.to
        ? `Entry ${finding.from} was added after the last signed head.`
        : `Entries ${finding.from} to ${finding.to} were added after the last signed head.`;
    case 'kept_head_not_signed':
      return `The head you kept is not signed by a key of this record (key ${finding.keyId}): the key was changed, or the head is from elsewhere.`;
    case 'kept_head_rewritten':
      return `History was rewritten: entry ${finding.seq} is not the one the head you kept names.`;
    case 'kept_head_ahead':
      return `This log ends at entry ${finding.last}, before the head you kept (entry ${finding.seq}): it was cut short, or it is an older copy.`;
    case 'kept_head_extended':
      return finding.last === finding.seq
        ? `The log is exactly the one whose head you kept (entry ${finding.seq}).`
        : `The log extends the head you kept: everything up to entry ${finding.seq} is unchanged, ${finding.last - finding.seq} came after it.`;
    case 'page_edited':
      return `The page ${finding.path} was edited: its bytes are not the ones that were baked and signed.`;
    case 'page_deleted':
      return `The page ${finding.path} was deleted: the signed list of pages names it.`;
    case 'page_unlisted':
      return `The file ${finding.path} is not in the signed list of pages: it was added from outside.`;
    case 'page_list_not_signed':
      return 'The list of pages does not carry a valid signature by a key of this record.';
    case 'pages_behind':
      return `The pages were baked from the log up to entry ${finding.seq}, but the log here ends at entry ${finding.last}: the two are not from one export.`;
    case 'file_unreadable':
      return `The file ${finding.path} is missing or does not have the form it must have.`;
    default:
      return unreachable(finding);
  }
}

function short(hash: Sha256Hex): string {
  return `${hash.slice(0, 12)}…`;
}
