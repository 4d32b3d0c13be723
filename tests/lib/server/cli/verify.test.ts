import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportGeneration } from '@/lib/server/front/export-generation';
import { bakeInto } from '@/tests/support/baked-sample';

const ROOT = join(import.meta.dirname, '../../../..');
let folder: string;
let site: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-verify-cli-'));
  site = join(folder, 'export');
  await bakeInto(folder);
  await exportGeneration(folder, site);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function isnad(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'lib/server/cli/isnad.ts', ...args], { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

describe('isnad verify', () => {
  it('exits 0 on an export as it was written, 1 with a sentence on a tampered one, 2 on bad usage', async () => {
    const head = join(site, 'record/head.json');
    const whole = await isnad('verify', site, '--head', head);
    expect([whole.code, whole.stderr]).toEqual([0, '']);
    expect(whole.stdout).toMatch(/exactly the one whose head you kept[^]*Nothing wrong: checked 9 log entries, 9 documents/);

    await writeFile(join(site, 'en.html'), '<h1>Nothing was ever published</h1>');
    const tampered = await isnad('verify', site);
    expect(tampered.code).toBe(1);
    expect(tampered.stdout).toContain('The page en.html was edited');
    const lines = await isnad('verify', site, '--json');
    expect([lines.code, JSON.parse(lines.stdout)]).toMatchObject([1, { code: 'page_edited', path: 'en.html', problem: true }]);

    for (const args of [[], [join(folder, 'nowhere')], [site, '--head', join(site, 'en.html')], [site, '--frobnicate']]) {
      const refused = await isnad('verify', ...args);
      expect([refused.code, refused.stdout, refused.stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    }
  });
});
