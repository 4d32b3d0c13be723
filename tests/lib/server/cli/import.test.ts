import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { blobPath, readBlob } from '@/lib/server/db/blobs';
import { closeClients, readClient } from '@/lib/server/db/clients';
import { useDatabase } from '../../../support/database';

const database = useDatabase();
const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

function start(...args: string[]): { child: ChildProcess; out: () => string; err: () => string; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ['--import', 'tsx', join('lib', 'server', 'cli', 'isnad.ts'), 'import', ...args], { cwd: ROOT, env: { ...process.env, ISNAD_DATA: database.dataDir } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return { child, out: () => out, err: () => err, ended: new Promise((resolve) => child.on('close', resolve)) };
}

async function run(...args: string[]) {
  const started = start(...args);
  return { code: await started.ended, out: started.out(), err: started.err() };
}

function folderOf(name: string, files: Record<string, string | Uint8Array>): string {
  const folder = join(database.dataDir, name);
  mkdirSync(join(folder, 'deeper'), { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

describe('isnad import', () => {
  it('brings a folder in, passes over what is there, says which files it can’t read and exits 2', async () => {
    const folder = folderOf('mixed', {
      'a.txt': 'قتل تسعة أشخاص في الوادي.', 'b.html': '<html><body><p>Nine were killed in the valley.</p></body></html>', 'deeper/c.md': '# Toll\n\nNine.',
      'same.txt': 'قتل تسعة أشخاص في الوادي.', 'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'ignored.csv': 'a,b',
    });
    const first = await run(folder, '--outlet', 'The Valley Post', '--json');
    const lines = first.out.trim().split('\n').map((line) => JSON.parse(line) as { state: string });
    expect(lines.map((line) => line.state).sort()).toEqual(['duplicate', 'imported', 'imported', 'imported', 'refused']);
    expect(first.code).toBe(2);
    expect(first.err).toMatch(/picture\.txt: This is a PNG file/);
    const again = await run(join(folder, 'a.txt'), join(folder, 'b.html'));
    expect(again).toMatchObject({ code: 0, out: '0 brought in, 2 there already, 0 refused.\n', err: '' });
  });

  it.each([
    ['nothing named', [], /name the folder/],
    ['a folder that is not there', ['/nowhere/at/all'], /there is nothing at/],
    ['a kind that there is not', ['.', '--kind', 'gossip'], /--kind is one of/],
    ['a flag that there is not', ['.', '--fast'], /--fast/],
  ])('refuses %s with one line and exit code 2', async (_name, args, line) => {
    const refused = await run(...args);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(line);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
  });

  it('killed in the middle leaves whole sources only, and goes on when called again', async () => {
    const FILES = 120;
    const folder = folderOf('many', Object.fromEntries(Array.from({ length: FILES }, (_, i) => [`n${i}.txt`, `Report ${i}: ${'nine were killed in the valley. '.repeat(400)}`])));
    const before = await readClient().source.count();
    const started = start(folder, '--json');
    while (started.out().split('\n').length < 12) await sleep(5);
    started.child.kill('SIGKILL');
    await started.ended;
    const acknowledged = started.out().trim().split('\n').filter((line) => line.endsWith('}')).map((line) => (JSON.parse(line) as { sourceId: string }).sourceId);
    await closeClients();
    const sources = await readClient().source.findMany({ include: { snapshots: { include: { segments: true } } } });
    expect(sources.length - before).toBeGreaterThanOrEqual(acknowledged.length);
    expect(sources.length - before).toBeLessThan(FILES);
    expect(sources.map((source) => source.id)).toEqual(expect.arrayContaining(acknowledged));
    for (const { snapshots } of sources) {
      expect(snapshots).toHaveLength(1);
      for (const snapshot of snapshots) {
        expect(snapshot.segments.length).toBeGreaterThan(0);
        expect((await readBlob(snapshot.rawSha256)).length).toBe(snapshot.rawBytes);
      }
    }
    expect(await readClient().auditEvent.count({ where: { command: 'source.capture' } })).toBe(sources.length);
    expect(await readClient().searchDocument.count({ where: { kind: 'source' } })).toBe(sources.length);
    const again = await run(folder);
    expect(again).toMatchObject({ code: 0, err: '' });
    expect(await readClient().source.count()).toBe(before + FILES);
    const rows = await readClient().snapshot.findMany({ select: { rawSha256: true } });
    expect(rows.every((row) => existsSync(blobPath(row.rawSha256)))).toBe(true);
    const loose = readdirSync(join(database.dataDir, 'blobs'), { recursive: true }).map(String).filter((name) => /[0-9a-f]{64}$/.test(name));
    expect(new Set(rows.map((row) => row.rawSha256)).size).toBe(loose.length);
  });
});
