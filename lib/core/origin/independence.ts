import type { SharedBy } from './origin';
import type { ResolvedOrigin } from './resolve-merged';

/** What two origins share, strongest first; null when they are independent of each other. */
function sharedInterest(a: ResolvedOrigin, b: ResolvedOrigin): SharedBy | null {
  if (meet(a.commandChainIds, b.commandChainIds)) return 'same_command';
  if (meet(a.ownerGroupIds, b.ownerGroupIds)) return 'same_owner';
  return meet(a.sideIds, b.sideIds) ? 'same_side' : null;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}

/** Above this many origins the exact search could take long; then each bundle that hangs together counts once, which is never too much. */
const EXACT_MAX = 24;

/**
 * The largest set of origins no two of which share an interest, in the order of their ids. Not one per bundle: where A
 * and B share an owner, and B and C a side, A and C are still independent of each other, and hearing of B takes nothing
 * from that.
 */
export function findIndependent(origins: readonly ResolvedOrigin[]): string[] {
  const sorted = [...origins].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rivals = sorted.map((a) => new Set(sorted.flatMap((b, i) => (a !== b && sharedInterest(a, b) !== null ? [i] : []))));
  const all = sorted.map((_, i) => i);
  const chosen = sorted.length <= EXACT_MAX ? largestSet(all, rivals) : onePerBundle(all, rivals);
  return chosen.sort((a, b) => a - b).flatMap((i) => sorted[i]?.id ?? []);
}

/** Exact: an origin with at most one rival left is always safe to take; of the rest, try with and without the most entangled. */
function largestSet(left: readonly number[], rivals: readonly ReadonlySet<number>[]): number[] {
  const count = (i: number) => left.filter((j) => rivals[i]?.has(j)).length;
  const without = (taken: number) => left.filter((j) => j !== taken && !rivals[taken]?.has(j));
  const safe = left.find((i) => count(i) <= 1);
  if (safe !== undefined) return [safe, ...largestSet(without(safe), rivals)];
  const [most] = [...left].sort((a, b) => count(b) - count(a) || a - b);
  if (most === undefined) return [];
  const withMost = [most, ...largestSet(without(most), rivals)];
  const withoutMost = largestSet(left.filter((i) => i !== most), rivals);
  return withMost.length >= withoutMost.length ? withMost : withoutMost;
}

function onePerBundle(all: readonly number[], rivals: readonly ReadonlySet<number>[]): number[] {
  const seen = new Set<number>();
  const chosen: number[] = [];
  for (const first of all) {
    if (seen.has(first)) continue;
    chosen.push(first);
    const queue = [first];
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      if (seen.has(i)) continue;
      seen.add(i);
      queue.push(...(rivals[i] ?? []));
    }
  }
  return chosen;
}

/** Every interest that two or more of these origins share, with those who share it; for showing why they don't add up. */
export function findShared(origins: readonly ResolvedOrigin[]): { originIds: string[]; because: SharedBy }[] {
  const groups: [SharedBy, (origin: ResolvedOrigin) => ReadonlySet<string>][] = [
    ['same_command', (origin) => origin.commandChainIds], ['same_owner', (origin) => origin.ownerGroupIds], ['same_side', (origin) => origin.sideIds],
  ];
  const seen = new Set<string>();
  return groups.flatMap(([because, idsOf]) => {
    const sharers = new Map<string, string[]>();
    for (const origin of origins) for (const id of idsOf(origin)) sharers.set(id, [...(sharers.get(id) ?? []), origin.id]);
    return [...sharers.values()].map((ids) => ids.sort()).filter((ids) => ids.length > 1 && isNew(`${because} ${ids.join(' ')}`, seen)).sort(byFirst).map((originIds) => ({ originIds, because }));
  });
}

function isNew(key: string, seen: Set<string>): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

const byFirst = (a: readonly string[], b: readonly string[]) => (a.join(' ') < b.join(' ') ? -1 : 1);
