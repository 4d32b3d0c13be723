import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as extract } from '@/lib/server/cli/verbs/extract';
import { run as numbers } from '@/lib/server/cli/verbs/numbers';
import { BadUsage } from '@/lib/server/cli/usage';

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-extract-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('isnad extract', () => {
  it('prints a line per statement, file by file, with every field of the shape', async () => {
    const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
    for (const file of files) writeFileSync(file, 'أعلنت القيادة مقتل تسعة عناصر وإصابة ثلاثة آخرين في نينوى.\n');
    expect(await extract([...files, '--lang', 'ar', '--published', '2024-11-22', '--json'])).toBe(0);
    const lines = printed.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ file, attribute, low }) => [file, attribute, low])).toEqual(files.flatMap((file) => [[file, 'killed', 9], [file, 'wounded', 3]]));
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(
      'assertion attribute attribution earliest edtf end entity file high kind language latest low partOf place qualifier quote scope segment start statementDate subject unit'.split(' '),
    );
  });

  it.each([[[]], [['missing.txt']], [['a.txt', '--lang', 'fr']], [['a.txt', '--published', '2024-13-01']], [['a.txt', '--what']]])('refuses %j as bad usage', async (args) => {
    await expect(extract(args)).rejects.toThrow(BadUsage);
  });

  it('refuses bytes that are no UTF-8', async () => {
    const file = join(folder, 'latin.txt');
    writeFileSync(file, Buffer.from([0xe9, 0x20, 0xff]));
    await expect(extract([file, '--json'])).rejects.toThrow(/not UTF-8/);
  });
});

describe('isnad numbers', () => {
  it.each([[[]], [['--lang', 'de']], [['extra', '--lang', 'ar']]])('refuses %j as bad usage', async (args) => {
    await expect(numbers(args)).rejects.toThrow(BadUsage);
  });
});
