import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFinding } from '@/lib/core/record/finding';
import { documentHash } from '@/lib/core/record/hash';
import type { RecordDocument } from '@/lib/core/record/record-document';
import { exportGeneration } from '@/lib/server/front/export-generation';
import { readManifest, sitePaths } from '@/lib/server/front/site-manifest';
import { writeGeneration } from '@/lib/server/front/write-generation';
import { verifyExport } from '@/lib/server/record/verify-export';
import { sha256 } from '@/lib/server/record/sha256';
import { bakeInto, bakeSample, sampleSnapshot } from '@/tests/support/baked-sample';
import { testKey } from '@/tests/support/record-builder';
import { HOMELESS, NINE_KILLED, SAMPLE_DOCUMENTS } from '@/tests/support/sample-record';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'isnad-generation-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** A process that bakes one generation after another, each of a longer record. */
function startBaker() {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, '../../../support/bake-forever.ts'), dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  return { begun: once(child.stdout, 'data'), kill };
}

async function killAfter(milliseconds: number): Promise<void> {
  const baker = startBaker();
  await baker.begun;
  await sleep(milliseconds);
  await baker.kill();
}

describe('kill -9 while baking', () => {
  it('leaves the old site or the new one, whole and checkable, and the next bake goes on from there', async () => {
    for (const milliseconds of [5, 120, 330, 710]) {
      await killAfter(milliseconds);
      const manifest = await readManifest(dataDir);
      if (manifest !== null) {
        const { findings } = await verifyExport(join(sitePaths(dataDir).generations, manifest.generation), null);
        expect(findings.map(describeFinding)).toEqual([]);
      }
    }
    const before = await readManifest(dataDir);
    const snapshot = sampleSnapshot([...SAMPLE_DOCUMENTS, ...Array.from({ length: before?.seq ?? 0 }, (_, index) => ({ ...NINE_KILLED, slug: `more-${index}` }))]);
    const { swapped } = await writeGeneration(dataDir, await bakeSample(snapshot), snapshot.entries.length, testKey);
    expect(swapped).toBe(true);
  });
});

describe('two bakers at once', () => {
  it('in processes of their own: readers never go back to an older record, and the site is whole', async () => {
    const bakers = [startBaker(), startBaker()];
    const seen: number[] = [];
    try {
      while (seen.length < 400 || (seen.at(-1) ?? 0) - (seen[0] ?? 0) < 3) {
        const manifest = await readManifest(dataDir);
        if (manifest) seen.push(manifest.seq);
        await sleep(4);
      }
    } finally {
      await Promise.all(bakers.map((baker) => baker.kill()));
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const manifest = await readManifest(dataDir);
    expect((await verifyExport(join(sitePaths(dataDir).generations, manifest?.generation ?? ''), null)).findings).toEqual([]);
  });

  it('leave the newer record in place, whichever of them comes last', async () => {
    const newer = [...SAMPLE_DOCUMENTS, { ...NINE_KILLED, slug: 'one-more' }];
    await Promise.all([bakeInto(dataDir, newer), bakeInto(dataDir)]);
    await Promise.all([bakeInto(dataDir), bakeInto(dataDir, newer)]);
    expect((await readManifest(dataDir))?.seq).toBe(newer.length);
    expect((await bakeInto(dataDir)).swapped).toBe(false);
  });
});

describe('writing a generation', () => {
  it('keeps what did not change as the same file on disk, and renders nothing twice', async () => {
    const first = await bakeInto(dataDir);
    const second = await bakeInto(dataDir);
    expect([first.kept, second.rendered]).toEqual([0, 0]);
    const { generations } = sitePaths(dataDir);
    const inode = async (generation: string) => (await stat(join(generations, generation, 'ar.html'))).ino;
    expect(await inode(second.generation)).toBe(await inode(first.generation));
  });

  it('that fails half-way leaves the site as it was', async () => {
    await bakeInto(dataDir);
    const before = await readManifest(dataDir);
    const files = await bakeSample(sampleSnapshot(), { renderer: 'another build' });
    const failing = files.map((file, index) => (index === 7 ? { ...file, render: () => { throw new Error('no'); } } : file));
    await expect(writeGeneration(dataDir, failing, 99, testKey)).rejects.toThrow('no');
    expect(await readManifest(dataDir)).toEqual(before);
    expect((await bakeInto(dataDir)).kept).toBeGreaterThan(0);
  });

  it('without a document that was public clears every older generation from the disk, with the pages made from it', async () => {
    await bakeInto(dataDir);
    await bakeInto(dataDir);
    const withheld = documentHash(HOMELESS, sha256);
    const tombstone: RecordDocument = { kind: 'tombstone', format: 1, withheld, verdictSlug: HOMELESS.slug, reason: 'minor', note: null, at: '2026-04-01T00:00:00Z' };
    const snapshot = sampleSnapshot([...SAMPLE_DOCUMENTS, tombstone]);
    const documents = new Map([...snapshot.documents].filter(([hash]) => hash !== withheld));
    const files = await bakeSample({ ...snapshot, documents });
    const { generation } = await writeGeneration(dataDir, files, snapshot.entries.length, testKey);
    expect(await readdir(sitePaths(dataDir).generations)).toEqual([generation]);
    const page = files.find((file) => file.address === `/en/verdicts/${HOMELESS.slug}`);
    expect(new TextDecoder().decode(page?.render())).toContain('This verdict was withheld');
    const home = files.find((file) => file.address === '/ar');
    expect(new TextDecoder().decode(home?.render())).not.toContain(HOMELESS.slug);
  });
});

describe('exporting', () => {
  it('copies the site that holds now into an empty folder, where it can be checked, and refuses any other', async () => {
    const target = join(dataDir, 'out', 'site');
    expect(await exportGeneration(dataDir, target)).toEqual({ ok: false, why: 'nothing_baked' });
    await bakeInto(dataDir);
    const exported = await exportGeneration(dataDir, target);
    expect(exported.ok).toBe(true);
    expect((await verifyExport(target, null)).findings).toEqual([]);
    expect(await readdir(target)).toEqual(expect.arrayContaining(['404.html', 'ar.html', 'en.html', 'index.html', 'record', 'robots.txt', 'sitemap.xml']));
    expect(await exportGeneration(dataDir, target)).toEqual({ ok: false, why: 'not_empty' });
    expect(await exportGeneration(dataDir, join(target, 'ar.html'))).toEqual({ ok: false, why: 'not_a_folder' });
  });
});
