import { build } from 'esbuild';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

describe('dates in a minified build', () => {
  it('are read as in the sources: no class name is relied on', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export { readEdtf } from '@/lib/core/values/date-reading';", resolveDir: ROOT, loader: 'ts' },
      alias: { '@': ROOT },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`;
    const { readEdtf } = (await import(/* @vite-ignore */ url)) as { readEdtf: (text: string) => { earliest: string; latest: string } | null };
    expect(readEdtf('2026-03')).toMatchObject({ earliest: '2026-03-01', latest: '2026-03-31' });
    expect(readEdtf('2026-03-01/2026-03-15')).toMatchObject({ earliest: '2026-03-01', latest: '2026-03-15' });
  });
});
