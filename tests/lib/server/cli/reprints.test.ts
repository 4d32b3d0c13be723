import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportText } from '@/tests/support/reprint-texts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprints-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function isnad(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/server/cli/isnad.ts', 'reprints', ...args], { encoding: 'utf8' });
  return { status, stderr, rows: stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown) };
}

describe('isnad reprints', () => {
  it('prints a line per pair of files, those in folders inside too, with code-point spans', () => {
    const shared = reportText(1, 30);
    mkdirSync(join(folder, 'inside'));
    writeFileSync(join(folder, 'a.txt'), `🙂 ${shared}`);
    writeFileSync(join(folder, 'b.txt'), reportText(2));
    writeFileSync(join(folder, 'inside', 'c.txt'), `${reportText(3)} ${shared}`);
    const { status, rows } = isnad(folder, '--json');
    const start = reportText(3).length + 1;
    expect(status).toBe(0);
    expect(rows).toEqual([{
      a: join(folder, 'a.txt'),
      b: join(folder, 'inside', 'c.txt'),
      containmentA: 1,
      containmentB: 0.245,
      passages: [{ aStart: 2, aEnd: 2 + shared.length, bStart: start, bEnd: start + shared.length, words: 30 }],
    }]);
  });

  it('an empty folder prints nothing; bad usage and bad input exit with 2 and one line', () => {
    expect(isnad(folder, '--json')).toEqual({ status: 0, stderr: '', rows: [] });
    expect(isnad('--json')).toMatchObject({ status: 2, stderr: 'isnad: usage: isnad reprints DIR --json\n' });
    expect(isnad(join(folder, 'none'), '--json')).toMatchObject({ status: 2, stderr: `isnad: there is no folder at ${join(folder, 'none')}\n` });
    writeFileSync(join(folder, 'bad.txt'), Buffer.from([0xc3, 0x28]));
    expect(isnad(folder, '--json')).toMatchObject({ status: 2, stderr: `isnad: ${join(folder, 'bad.txt')} is not UTF-8\n` });
  });
});
