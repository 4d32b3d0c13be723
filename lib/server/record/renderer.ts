import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sha256 } from './sha256';

let name: string | undefined;

/** Names the build that renders: another build bakes every page anew. The hash of the running bundle's own file. */
export function renderer(): string {
  name ??= sha256(readFileSync(process.argv[1] ?? fileURLToPath(import.meta.url))).slice(0, 16);
  return name;
}
