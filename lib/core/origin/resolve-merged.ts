import type { Origin } from './origin';

/** Origins by the id they stand under after merging, with what their members share. */
export interface ResolvedOrigins {
  /** The standing id for any origin's id, or null for one that is not known. */
  rootOf: (originId: string | null) => string | null;
  roots: ReadonlyMap<string, ResolvedOrigin>;
}

export interface ResolvedOrigin {
  id: string;
  kind: Origin['kind'];
  isReviewed: boolean;
  ownerGroupIds: ReadonlySet<string>;
  sideIds: ReadonlySet<string>;
  commandChainIds: ReadonlySet<string>;
}

/**
 * Follows mergers to where they end. A merged origin keeps the interests of all its members, so that merging can only
 * make fewer of them independent, never more. A circle of mergers stands under its smallest id.
 */
export function resolveMerged(origins: readonly Origin[]): ResolvedOrigins {
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  const rootIds = new Map(origins.map(({ id }) => [id, findRoot(id, byId)]));
  const roots = new Map<string, ResolvedOrigin>();
  for (const id of new Set(rootIds.values())) {
    const root = byId.get(id);
    if (!root) continue;
    const members = origins.filter((origin) => rootIds.get(origin.id) === id);
    roots.set(id, {
      id,
      kind: root.kind,
      isReviewed: root.isReviewed,
      ownerGroupIds: collect(members.map((member) => member.ownerGroupId)),
      sideIds: collect(members.map((member) => member.sideId)),
      commandChainIds: collect(members.flatMap((member) => member.commandChainIds)),
    });
  }
  return { rootOf: (originId) => (originId === null ? null : (rootIds.get(originId) ?? null)), roots };
}

function findRoot(id: string, byId: ReadonlyMap<string, Origin>): string {
  const seen: string[] = [];
  let current = id;
  while (!seen.includes(current)) {
    seen.push(current);
    const next = byId.get(current)?.mergedIntoId;
    if (!next || !byId.has(next)) return current;
    current = next;
  }
  return seen.slice(seen.indexOf(current)).sort()[0] ?? id;
}

function collect(ids: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => (id === null || id === '' ? [] : [id])));
}
