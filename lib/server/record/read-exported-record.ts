import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Finding } from '@/lib/core/record/finding';
import { isSha256Hex } from '@/lib/core/record/hash';
import type { PublicKey, SignedHead } from '@/lib/core/record/head';
import type { LogEntry } from '@/lib/core/record/log';
import type { Sha256Hex } from '@/lib/core/record/verdict-document';
import { keyFile, logEntry, signedHead } from '@/lib/schemas/record-log';

export interface ExportedRecord {
  record: { entries: LogEntry[]; documents: Map<Sha256Hex, Uint8Array>; heads: SignedHead[]; keys: PublicKey[] };
  /** What could not even be read. */
  unreadable: Finding[];
}

/** Reads the `record` folder of an export. Nothing in it is trusted: what has not its form becomes a finding, not an error. */
export async function readExportedRecord(folder: string): Promise<ExportedRecord> {
  const unreadable: Finding[] = [];
  const { entries, findings } = parseLogLines(await readFile(join(folder, 'log.jsonl'), 'utf8'));
  const head = await readAs(folder, 'head.json', signedHead, unreadable);
  const keys = await readAs(folder, 'key.json', keyFile, unreadable);
  const documents = new Map<string, Uint8Array>();
  for (const name of await readdir(join(folder, 'documents')).catch(() => [])) {
    const hash = name.replace(/\.json$/, '');
    if (name.endsWith('.json') && isSha256Hex(hash)) documents.set(hash, await readFile(join(folder, 'documents', name)));
  }
  return {
    record: { entries, documents, heads: head === null ? [] : [head], keys: keys?.keys ?? [] },
    unreadable: [...findings, ...unreadable],
  };
}

/** The entries of a log's text, and the lines that are none. */
export function parseLogLines(text: string): { entries: LogEntry[]; findings: Finding[] } {
  const entries: LogEntry[] = [];
  const findings: Finding[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const entry = parseJson(line, logEntry);
    if (entry === null) findings.push({ code: 'entry_unreadable', line: index + 1 });
    else entries.push(entry);
  });
  return { entries, findings };
}

/** A JSON text of a known form, or null. */
export function parseJson<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

async function readAs<T>(folder: string, name: string, schema: z.ZodType<T>, unreadable: Finding[]): Promise<T | null> {
  const value = parseJson(await readFile(join(folder, name), 'utf8').catch(() => ''), schema);
  if (value === null) unreadable.push({ code: 'file_unreadable', path: `record/${name}` });
  return value;
}
