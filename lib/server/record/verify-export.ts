import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { canonicalBytes, parseCanonical } from '@/lib/core/record/canonical';
import type { Finding } from '@/lib/core/record/finding';
import { isSha256Hex } from '@/lib/core/record/hash';
import type { SignedHead } from '@/lib/core/record/head';
import { verifyRecord } from '@/lib/core/record/verify';
import { checkPages } from './check-pages';
import { verifySignature } from './ed25519';
import { parseLogLines, readExportedRecord } from './read-exported-record';
import { sha256 } from './sha256';

export interface Verification {
  findings: Finding[];
  /** How much was looked at, for the closing line. */
  checked: { entries: number; documents: number; files: number };
}

/** Raised when a path holds nothing that could be checked: bad usage, not a finding. */
export class NothingToVerify extends Error {
  override name = 'NothingToVerify';
}

/**
 * Checks an exported site, its `record` folder, a log, or one frozen document, with nothing but the files.
 * A log or document that lies in an export is checked within it.
 */
export async function verifyExport(path: string, keptHead: SignedHead | null): Promise<Verification> {
  const absolute = resolve(path);
  const found = await stat(absolute).catch(() => null);
  if (found === null) throw new NothingToVerify(`there is nothing at ${path}`);
  if (!found.isDirectory()) return verifyFile(absolute, path, keptHead);
  if (await exists(join(absolute, 'record', 'log.jsonl'))) return verifyFolder(join(absolute, 'record'), absolute, keptHead);
  if (await exists(join(absolute, 'log.jsonl'))) return verifyFolder(absolute, null, keptHead);
  throw new NothingToVerify(`${path} holds no record/log.jsonl: name the folder of an export`);
}

async function verifyFolder(recordFolder: string, siteFolder: string | null, keptHead: SignedHead | null): Promise<Verification> {
  const { record, unreadable } = await readExportedRecord(recordFolder);
  const pages = siteFolder === null ? { findings: [], checked: 0 } : await checkPages(siteFolder, record.keys, Math.max(0, ...record.entries.map((entry) => entry.seq)));
  return {
    findings: [...unreadable, ...verifyRecord({ ...record, keptHead }, { sha256, verifySignature }), ...pages.findings],
    checked: { entries: record.entries.length, documents: record.documents.size, files: pages.checked },
  };
}

async function verifyFile(file: string, asTyped: string, keptHead: SignedHead | null): Promise<Verification> {
  if (file.endsWith('.jsonl')) {
    if (basename(file) === 'log.jsonl' && (await exists(join(dirname(file), 'documents')))) return verifyFolder(dirname(file), null, keptHead);
    return verifyLogAlone(await readFile(file, 'utf8'), keptHead);
  }
  const hash = basename(file).replace(/\.json$/, '');
  if (!isSha256Hex(hash)) throw new NothingToVerify(`${asTyped} is neither a log (.jsonl) nor a frozen document (named by its hash, .json)`);
  const bytes = await readFile(file);
  const log = join(dirname(file), '..', 'log.jsonl');
  const entry = (await exists(log)) ? parseLogLines(await readFile(log, 'utf8')).entries.find((candidate) => candidate.documentHash === hash) : null;
  return { findings: checkDocumentAlone(bytes, hash, entry ?? null, entry === undefined), checked: { entries: 0, documents: 1, files: 0 } };
}

function checkDocumentAlone(bytes: Uint8Array, hash: string, entry: { seq: number; kind: string } | null, isUnlisted: boolean): Finding[] {
  const seq = entry?.seq ?? 0;
  if (sha256(bytes) !== hash) return [{ code: 'document_edited', seq, document: hash, kind: entry?.kind ?? 'document' }];
  if (isUnlisted) return [{ code: 'document_unlisted', document: hash }];
  try {
    return Buffer.from(canonicalBytes(parseCanonical(bytes))).equals(bytes) ? [] : [{ code: 'document_not_canonical', seq, document: hash }];
  } catch {
    return [{ code: 'document_not_canonical', seq, document: hash }];
  }
}

/** A log without its documents and head: only the chain itself, and a head that was kept, whose own chain it must extend. */
function verifyLogAlone(text: string, keptHead: SignedHead | null): Verification {
  const { entries, findings } = parseLogLines(text);
  const all = verifyRecord({ entries, documents: null, heads: null, keys: null, keptHead }, { sha256, verifySignature });
  return { findings: [...findings, ...all], checked: { entries: entries.length, documents: 0, files: 0 } };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
