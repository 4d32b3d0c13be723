import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Finding } from '@/lib/core/record/finding';
import type { PublicKey } from '@/lib/core/record/head';
import { pageList } from '@/lib/schemas/page-list';
import { pageListBytes } from '@/lib/site/page-list';
import { verifySignature } from './ed25519';
import { parseJson } from './read-exported-record';
import { sha256 } from './sha256';

const LIST = 'record/pages.json';
/** Checked by the chain itself, which says more about them than that they differ. */
const CHECKED_ELSEWHERE = /^record\/(documents\/|log\.jsonl$|head\.json$)/;
/** A page is a few dozen kilobytes; a sibling that unpacks to more than this is no page. */
const LARGEST_UNPACKED = 64 * 1024 * 1024;

const UNPACK: Record<string, (bytes: Buffer) => Buffer> = {
  '.br': (bytes) => brotliDecompressSync(bytes, { maxOutputLength: LARGEST_UNPACKED }),
  '.gz': (bytes) => gunzipSync(bytes, { maxOutputLength: LARGEST_UNPACKED }),
};

/** Holds every file of an export against the signed list of pages: edited, deleted, added from outside, or baked from another state. */
export async function checkPages(folder: string, keys: readonly PublicKey[], lastEntry: number): Promise<{ findings: Finding[]; checked: number }> {
  const list = parseJson(await readFile(join(folder, LIST), 'utf8').catch(() => ''), pageList);
  if (list === null) return { findings: [{ code: 'file_unreadable', path: LIST }], checked: 0 };
  const findings: Finding[] = [];
  const key = keys.find((candidate) => candidate.keyId === list.keyId);
  if (key === undefined || !verifySignature(pageListBytes(list), list.signature, key)) findings.push({ code: 'page_list_not_signed' });
  if (list.seq !== lastEntry) findings.push({ code: 'pages_behind', seq: list.seq, last: lastEntry });

  const present = new Set(await listFiles(folder));
  const expected = new Set([LIST, `${LIST}.br`, `${LIST}.gz`]);
  for (const { file, sha256: hash } of list.files) {
    for (const suffix of ['', ...Object.keys(UNPACK)]) expected.add(file + suffix);
    if (!present.has(file)) {
      if (!CHECKED_ELSEWHERE.test(file)) findings.push({ code: 'page_deleted', path: file });
      continue;
    }
    if (!CHECKED_ELSEWHERE.test(file) && sha256(await readFile(join(folder, file))) !== hash) findings.push({ code: 'page_edited', path: file });
    for (const [suffix, unpack] of Object.entries(UNPACK)) {
      if (present.has(file + suffix) && !unpacksTo(await readFile(join(folder, file + suffix)), unpack, hash)) {
        findings.push({ code: 'page_edited', path: file + suffix });
      }
    }
  }
  for (const file of present) {
    if (!expected.has(file) && !CHECKED_ELSEWHERE.test(file)) findings.push({ code: 'page_unlisted', path: file });
  }
  return { findings, checked: list.files.length };
}

/** Whether a precompressed sibling holds the very bytes of the page: servers send it in the page's place. */
function unpacksTo(bytes: Buffer, unpack: (bytes: Buffer) => Buffer, hash: string): boolean {
  try {
    return sha256(unpack(bytes)) === hash;
  } catch {
    return false;
  }
}

/** Every file below a folder, as paths with forward slashes. */
async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^[\\/]/, '').replaceAll(sep, '/'));
}
