import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { FindingCode } from '@/lib/core/record/finding';
import type { AppServer } from './app-server';

/** Ways to cheat on an exported record, and the name `isnad verify` has for each. */
const CHEATS: readonly { finding: FindingCode; cheat: (folder: string) => void }[] = [
  { finding: 'document_edited', cheat: (folder) => editOneByte(oneDocument(folder)) },
  { finding: 'document_deleted', cheat: (folder) => rmSync(oneDocument(folder)) },
  { finding: 'entries_reordered', cheat: (folder) => swapLines(join(folder, 'record', 'log.jsonl')) },
];

/** Exports the record, verifies it clean, then cheats on a copy of it in each way and expects to be told. */
export async function expectTamperingFound(server: AppServer): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-export-'));
  try {
    const clean = join(folder, 'clean');
    await server.isnad('export', clean);
    expect(await server.isnad('verify', clean)).toContain('Nothing wrong');
    for (const { finding, cheat } of CHEATS) {
      const copy = join(folder, finding);
      cpSync(clean, copy, { recursive: true });
      cheat(copy);
      const told = await server.isnad('verify', copy, '--json').catch((error: Error) => error.message);
      expect(told, finding).toContain('ended with 1');
      expect(told).toContain(`"code":"${finding}"`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function oneDocument(folder: string): string {
  const documents = join(folder, 'record', 'documents');
  const [first] = readdirSync(documents).filter((name) => name.endsWith('.json')).sort();
  if (!first) throw new Error('the export holds no document');
  return join(documents, first);
}

function editOneByte(path: string): void {
  const text = readFileSync(path, 'utf8');
  const at = text.search(/[a-z]"/);
  writeFileSync(path, `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`);
}

function swapLines(path: string): void {
  const [first = '', second = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [second, first, ...rest].join('\n'));
}
