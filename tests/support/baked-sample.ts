import { writeGeneration, type WrittenGeneration } from '@/lib/server/front/write-generation';
import { sha256 } from '@/lib/server/record/sha256';
import type { RecordDocument } from '@/lib/core/record/record-document';
import { bake, type BakeOptions } from '@/lib/site/bake';
import type { BakedFile } from '@/lib/site/baked-file';
import { loadReaderAssets } from '@/lib/site/reader-assets';
import type { RecordSnapshot } from '@/lib/site/record-snapshot';
import { buildRecord, testKey } from './record-builder';
import { both, SAMPLE_DOCUMENTS } from './sample-record';

/** A snapshot as the database would hand it to the baker. */
export function sampleSnapshot(documents: readonly RecordDocument[] = SAMPLE_DOCUMENTS): RecordSnapshot {
  const { entries, documents: bytes, heads, keys } = buildRecord(documents);
  const [head] = heads;
  if (!head) throw new Error('a built record has a head');
  return { entries, documents: bytes, head, keys };
}

export async function bakeOptions(changed: Partial<BakeOptions> = {}): Promise<BakeOptions> {
  return { origin: 'https://isnad.example', newsroom: both('إسناد', 'Isnad'), assets: await loadReaderAssets(sha256), sha256, renderer: 'test', ...changed };
}

export async function bakeSample(snapshot = sampleSnapshot(), changed: Partial<BakeOptions> = {}): Promise<BakedFile[]> {
  return bake(snapshot, await bakeOptions(changed));
}

/** Bakes the sample record into a data folder. */
export async function bakeInto(dataDir: string, documents: readonly RecordDocument[] = SAMPLE_DOCUMENTS): Promise<WrittenGeneration> {
  const snapshot = sampleSnapshot(documents);
  return writeGeneration(dataDir, await bakeSample(snapshot), snapshot.entries.length, testKey);
}
