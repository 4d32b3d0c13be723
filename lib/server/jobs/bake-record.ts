import { writeGeneration, type WrittenGeneration } from '@/lib/server/front/write-generation';
import { recordKey } from '@/lib/server/record/append-document';
import { loadRecordSnapshot } from '@/lib/server/record/load-snapshot';
import { siteOptions } from '@/lib/server/record/site-options';
import { getEnv } from '@/lib/server/env';
import { bake } from '@/lib/site/bake';

/** Bakes the public pages from the record into a new generation. */
export async function bakeRecord(now = new Date()): Promise<WrittenGeneration> {
  const snapshot = await loadRecordSnapshot(now);
  const files = bake(snapshot, await siteOptions());
  return writeGeneration(getEnv().dataDir, files, snapshot.head.seq, await recordKey());
}
