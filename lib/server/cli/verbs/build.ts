import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';

/** `npm run build`: the Next app as a standalone server; front, worker, command line and the app's view of the site in dist/. */
export async function run(): Promise<number> {
  const next = await runNextBuild();
  if (next !== 0) return next;
  // Standalone output leaves these two out, since a CDN might serve them.
  await cp('.next/static', '.next/standalone/.next/static', { recursive: true });
  if (existsSync('public')) await cp('public', '.next/standalone/public', { recursive: true });
  await bundle();
  return 0;
}

/** Bundles lib/server/cli into dist/: production runs no TypeScript. Packages stay outside; `npm ci` has them. */
export async function bundle(): Promise<void> {
  const { build } = await import('esbuild');
  await rm('dist', { recursive: true, force: true });
  await build({
    entryPoints: { isnad: 'lib/server/cli/isnad.ts', site: 'lib/site/render-address.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: 'linked',
    alias: { '@': '.' },
    logLevel: 'warning',
  });
}

function runNextBuild(): Promise<number> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ISNAD_DIST_DIR: '.next' },
  });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
