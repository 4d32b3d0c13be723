import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/core/record/finding';
import type { LogEntry } from '@/lib/core/record/log';
import type { TombstoneDocument } from '@/lib/core/record/record-document';
import { readManifest, sitePaths } from '@/lib/server/front/site-manifest';
import { NothingToVerify, verifyExport } from '@/lib/server/record/verify-export';
import { bakeInto } from '@/tests/support/baked-sample';
import { buildRecord } from '@/tests/support/record-builder';
import { SAMPLE_DOCUMENTS } from '@/tests/support/sample-record';

let dataDir: string;
let baked: string;
let folder: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'isnad-verify-'));
  await bakeInto(dataDir);
  baked = join(sitePaths(dataDir).generations, (await readManifest(dataDir))?.generation ?? '');
});

beforeEach(async () => {
  folder = join(dataDir, 'export');
  await rm(folder, { recursive: true, force: true });
  await cp(baked, folder, { recursive: true });
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function problems(path = folder): Promise<string[]> {
  const { findings } = await verifyExport(path, null);
  return findings.filter(isProblem).map((finding) => finding.code);
}

async function documentFile(kind: string): Promise<{ path: string; hash: string }> {
  const lines = (await readFile(join(folder, 'record/log.jsonl'), 'utf8')).trim().split('\n');
  const entry = lines.map((line) => JSON.parse(line) as LogEntry).find((candidate) => candidate.kind === kind);
  const hash = entry?.documentHash ?? '';
  return { path: join(folder, 'record/documents', `${hash}.json`), hash };
}

async function editText(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await rm(path);
  await writeFile(path, text.replace(from, to));
}

describe('an exported site', () => {
  it('as it was baked gives nothing, however it is named', async () => {
    expect(await verifyExport(folder, null)).toMatchObject({ findings: [], checked: { entries: SAMPLE_DOCUMENTS.length, documents: SAMPLE_DOCUMENTS.length } });
    expect(await problems(join(folder, 'record'))).toEqual([]);
    expect(await problems(join(folder, 'record/log.jsonl'))).toEqual([]);
    expect(await problems((await documentFile('verdict')).path)).toEqual([]);
  });

  it('an edited document is found in the whole, and alone', async () => {
    const { path } = await documentFile('verdict');
    await editText(path, 'مئتا', 'ثلاثمئة');
    expect(await problems()).toEqual(['document_edited']);
    expect(await problems(path)).toEqual(['document_edited']);
  });

  it('a deleted document, a dropped line, swapped lines', async () => {
    await rm((await documentFile('correction')).path);
    expect(await problems()).toEqual(['document_deleted']);

    const log = join(folder, 'record/log.jsonl');
    const lines = (await readFile(log, 'utf8')).trim().split('\n');
    await writeFile(log, `${[...lines.slice(0, 2), ...lines.slice(3)].join('\n')}\n`);
    expect(await problems()).toContain('entry_missing');
    await writeFile(log, `${[lines[1], lines[0], ...lines.slice(2)].join('\n')}\n`);
    expect(await problems()).toContain('entries_reordered');
  });

  it('an edited page, also when only its compressed sibling was edited', async () => {
    await editText(join(folder, 'en/verdicts/nine-killed-wadi-sidra.html'), 'Likely', 'Established');
    expect(await problems()).toEqual(['page_edited']);
    await rm(join(folder, 'ar.html.br'));
    await writeFile(join(folder, 'ar.html.br'), brotliCompressSync(Buffer.from('<h1>لا شيء</h1>')));
    expect(await problems()).toEqual(['page_edited', 'page_edited']);
  });

  it('a page deleted, and one added from outside', async () => {
    await rename(join(folder, 'en/verdicts/no-drone-struck-depot.html'), join(folder, 'en/verdicts/never-published.html'));
    expect((await problems()).sort()).toEqual(['page_deleted', 'page_unlisted']);
  });

  it('a list of pages that was rewritten to fit is not signed', async () => {
    await editText(join(folder, 'record/pages.json'), 'ar.html', 'xx.html');
    expect(await problems()).toContain('page_list_not_signed');
  });

  it('a file that is no JSON, or an empty folder of documents, is a finding and not a crash', async () => {
    await writeFile(join(folder, 'record/head.json'), '{"seq":');
    await rm(join(folder, 'record/documents'), { recursive: true });
    expect(await problems()).toEqual(expect.arrayContaining(['file_unreadable', 'no_signed_head', 'document_deleted']));
  });

  it('tells a withheld document from a deleted one', async () => {
    const withheld = (await documentFile('verdict')).hash;
    const tombstone: TombstoneDocument = { kind: 'tombstone', format: 1, withheld, verdictSlug: 'two-hundred-families-displaced', reason: 'court_order', note: null, at: '2026-04-01T00:00:00Z' };
    const other = join(dataDir, 'other');
    await bakeInto(other, [...SAMPLE_DOCUMENTS, tombstone]);
    const site = join(sitePaths(other).generations, (await readManifest(other))?.generation ?? '');
    await rm(join(site, 'record/documents', `${withheld}.json`));
    await rm(join(site, 'record/documents', `${withheld}.json.br`), { force: true });
    await rm(join(site, 'record/documents', `${withheld}.json.gz`), { force: true });
    expect((await verifyExport(site, null)).findings).toMatchObject([{ code: 'document_withheld', reason: 'court_order' }]);
  });

  it('holds the log against a head kept from an earlier day', async () => {
    const [earlier] = buildRecord(SAMPLE_DOCUMENTS.slice(0, 4)).heads;
    const [rewritten] = buildRecord(SAMPLE_DOCUMENTS.slice(1, 5)).heads;
    expect((await verifyExport(folder, earlier ?? null)).findings).toMatchObject([{ code: 'kept_head_extended', seq: 4, last: SAMPLE_DOCUMENTS.length }]);
    expect((await verifyExport(folder, rewritten ?? null)).findings).toMatchObject([{ code: 'kept_head_rewritten', seq: 4 }]);
    const alone = join(dataDir, 'alone.jsonl');
    await cp(join(folder, 'record/log.jsonl'), alone);
    expect((await verifyExport(alone, earlier ?? null)).findings).toMatchObject([{ code: 'kept_head_extended' }]);
  });

  it('refuses what holds no record', async () => {
    await expect(verifyExport(join(folder, 'en'), null)).rejects.toThrow(NothingToVerify);
    await expect(verifyExport(join(folder, 'nowhere'), null)).rejects.toThrow(NothingToVerify);
    await expect(verifyExport(join(folder, 'robots.txt'), null)).rejects.toThrow(NothingToVerify);
  });
});

describe('a generation', () => {
  it('keeps the last few of those before it and leaves no half-written file behind', async () => {
    for (let times = 0; times < 9; times += 1) await bakeInto(dataDir);
    const { generations, site } = sitePaths(dataDir);
    expect((await readdir(generations)).length).toBeLessThanOrEqual(7);
    expect((await readdir(site)).filter((name) => name.endsWith('.new'))).toEqual([]);
    const current = (await readManifest(dataDir))?.generation ?? '';
    expect(await problems(join(generations, current))).toEqual([]);
  });
});
