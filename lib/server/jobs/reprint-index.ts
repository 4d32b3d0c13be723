import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { indexSnapshot } from '@/lib/server/commands/snapshot/index-snapshot';
import { readClient } from '@/lib/server/db/clients';
import { StoreInUse } from '@/lib/server/db/reprint-store/lock';
import { ReprintStore } from '@/lib/server/db/reprint-store';
import { getEnv } from '@/lib/server/env';

/** Of so many sources at most a capture is told to share text: a text that more have is told by its nearest. */
const MOST_MATCHES = 100;
/** Snapshots looked through at a time when the index is brought up to date. */
const PAGE = 200;

/** The index of this process. One process holds it: the worker. */
let held: { folder: string; store: ReprintStore } | null = null;

/** Opens the index, or builds an empty one where the stored one is damaged: everything in it can be read again from the snapshots. */
function reprints(log: (line: string) => void = () => undefined): ReprintStore {
  const folder = join(getEnv().dataDir, 'reprints');
  if (held?.folder === folder) return held.store;
  let store: ReprintStore;
  try {
    store = ReprintStore.open(folder);
  } catch (error) {
    if (error instanceof StoreInUse) throw error;
    log(`the reprint index is damaged and is built again: ${error instanceof Error ? error.message : String(error)}`);
    const aside = `${folder}.damaged`;
    rmSync(aside, { recursive: true, force: true });
    renameSync(folder, aside);
    store = ReprintStore.open(folder);
  }
  held = { folder, store };
  return store;
}

/** Gives the index back (the worker ends; tests). */
export async function closeReprints(): Promise<void> {
  const open = held;
  held = null;
  await open?.store.close();
}

/** Indexes a snapshot and keeps what it shares with others. Throws when it must be tried again. */
export async function runIndexSnapshot(snapshotId: string): Promise<void> {
  const snapshot = await readClient().snapshot.findUnique({ where: { id: snapshotId }, select: { text: true, state: true, sourceId: true, readingState: true } });
  const store = reprints();
  if (!snapshot || snapshot.state !== 'active' || snapshot.text === null) {
    await store.remove([snapshotId]);
    return;
  }
  await store.add([{ id: snapshotId, text: snapshot.text }]);
  if (snapshot.readingState === 'done') return;
  const own = await readClient().snapshot.findMany({ where: { sourceId: snapshot.sourceId }, select: { id: true } });
  const { matches } = store.find(snapshot.text, { limit: MOST_MATCHES, except: new Set(own.map(({ id }) => id)) });
  const found = matches.map(({ id, passages }) => ({ snapshotId: id, passages: passages.map(({ aStart, aEnd, bStart, bEnd, words, containment }) => ({ aStart, aEnd, bStart, bEnd, words, containment: Math.min(1, containment) })) }));
  const result = await execute(indexSnapshot, SYSTEM, { snapshotId, matches: found.filter(({ passages }) => passages.length > 0) });
  if (!result.ok) throw new Error(`snapshot.index was refused: ${result.problem.code}`);
}

/**
 * Brings the index up to date with the database: what was captured while nothing indexed, or before the index was lost, comes
 * in; what was sealed or destroyed goes. Yields between snapshots, so that jobs run beside it.
 */
export async function catchUpReprints(signal: AbortSignal, log: (line: string) => void): Promise<number> {
  const store = reprints(log);
  let brought = 0;
  let after: string | undefined;
  while (!signal.aborted) {
    const page = await readClient().snapshot.findMany({
      orderBy: { id: 'asc' }, take: PAGE, ...(after !== undefined && { cursor: { id: after }, skip: 1 }), select: { id: true, state: true, readingState: true },
    });
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    for (const snapshot of page) {
      if (signal.aborted) break;
      const isWanted = snapshot.state === 'active';
      if (isWanted ? store.has(snapshot.id) && snapshot.readingState === 'done' : !store.has(snapshot.id)) continue;
      await runIndexSnapshot(snapshot.id);
      brought += 1;
    }
  }
  return brought;
}
