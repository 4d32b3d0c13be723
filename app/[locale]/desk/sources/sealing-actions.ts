'use server';

import { act } from '@/app/act';
import type { DestroySnapshotInput, SealSnapshotInput, UnsealSnapshotInput } from '@/lib/schemas/snapshot';
import { destroySnapshot } from '@/lib/server/commands/snapshot/destroy-snapshot';
import { sealSnapshot } from '@/lib/server/commands/snapshot/seal-snapshot';
import { unsealSnapshot } from '@/lib/server/commands/snapshot/unseal-snapshot';

export async function sealCapture(input: SealSnapshotInput, requestKey?: string) {
  return act(sealSnapshot, input, requestKey);
}

export async function unsealCapture(input: UnsealSnapshotInput, requestKey?: string) {
  return act(unsealSnapshot, input, requestKey);
}

export async function destroyCapture(input: DestroySnapshotInput, requestKey?: string) {
  return act(destroySnapshot, input, requestKey);
}
