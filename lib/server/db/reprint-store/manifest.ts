import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from './log';
import type { SegmentSpan } from './segment-file';

/** Which segments make up the index, and from where on the log must be replayed. Replaced whole, by renaming. */
export interface Manifest {
  version: 1;
  /** Number of the next segment file. */
  nextSegment: number;
  segments: (SegmentSpan & { file: string; postings: number })[];
  /** The log up to here is in the segments. */
  logOffset: number;
  /** Documents removed before that. */
  removed: number[];
}

const NAME = 'manifest.json';

export const EMPTY_MANIFEST: Manifest = { version: 1, nextSegment: 0, segments: [], logOffset: 0, removed: [] };

/** The manifest, or null where there is none that can be read (a new store, or a damaged one). */
export function readManifest(folder: string): Manifest | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(join(folder, NAME), 'utf8'));
  } catch {
    return null;
  }
  return isManifest(parsed) ? parsed : null;
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === 1
    && 'segments' in value && Array.isArray(value.segments) && 'logOffset' in value && typeof value.logOffset === 'number'
    && 'removed' in value && Array.isArray(value.removed) && 'nextSegment' in value && typeof value.nextSegment === 'number';
}

/** Puts a new manifest in the place of the old one; at any moment one of them is whole. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const temporary = join(folder, `${NAME}.new`);
  const fd = openSync(temporary, 'w');
  try {
    writeSync(fd, JSON.stringify(manifest));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(temporary, join(folder, NAME));
  syncFolder(folder);
}

/** Deletes segment files that the manifest does not name: left by a merge, or by a process that was killed in one. */
export function deleteOrphans(folder: string, manifest: Manifest): void {
  const named = new Set(manifest.segments.map((segment) => segment.file));
  for (const name of readdirSync(folder)) if (/^index-\d+\.seg$/.test(name) && !named.has(name)) unlinkSync(join(folder, name));
}
