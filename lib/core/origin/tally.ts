import { findIndependent, findShared } from './independence';
import { findLatestPosition, isDated, takesStance } from './latest-position';
import type { NotCounted, Origin, OriginPosition, Stance, Tally, TallyClaim, TallyEvidence } from './origin';
import { resolveMerged, type ResolvedOrigin, type ResolvedOrigins } from './resolve-merged';

type Positioned = TallyEvidence & { evidence: Stance };
type Listed = Tally['listedNotCounted'][number];

/**
 * Counts a claim's evidence by origin (SPEC.md): each origin's latest current position only, reviewed origins only, and
 * of those that share an interest no more than are independent of each other. Every statement that is left out is
 * listed with the reason. The order of the rows makes no difference.
 */
export function tally(evidence: readonly TallyEvidence[], origins: readonly Origin[], claim: TallyClaim = {}): Tally {
  const resolved = resolveMerged(origins);
  const rows = [...evidence].sort((a, b) => (a.statementId < b.statementId ? -1 : 1));
  const bodies = new Set(rows.filter((row) => row.segment === 'body' && row.standing === 'current').map(sourceKey(resolved)));
  const listed: Listed[] = [];
  const positioned = new Map<string, Positioned[]>();
  const superseded = new Map<string, string[]>();
  for (const row of rows) {
    const originId = resolved.rootOf(row.originId);
    const because = findReason(row, originId, resolved, bodies);
    if (because !== null) listed.push({ statementId: row.statementId, originId, because });
    if (originId !== null && (because === 'superseded' || because === 'withdrawn')) push(superseded, originId, row.statementId);
    if (originId !== null && takesStance(row) && (because === null || because === 'origin_not_reviewed' || because === 'unattributed')) push(positioned, originId, row);
  }
  const byOrigin = [...positioned].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, own]) => placeOrigin(resolved.roots.get(id), own, superseded.get(id) ?? [], listed));
  const counted = (stance: Stance) => byOrigin.filter((origin) => origin.isCounted && origin.position === stance).flatMap(({ originId }) => resolved.roots.get(originId) ?? []);
  const [supporting, opposing] = [counted('supports'), counted('contradicts')];
  const speaking = rows.filter((row) => takesStance(row) && row.standing !== 'withdrawn');
  const claimantId = resolved.rootOf(claim.originId ?? null);
  return {
    sources: countDistinct(speaking.map((row) => row.sourceId)),
    outlets: countDistinct(speaking.flatMap((row) => row.outletId ?? [])),
    sourcesWithoutOutlet: countDistinct(speaking.flatMap((row) => (row.outletId === null ? [row.sourceId] : []))),
    originsReviewed: byOrigin.filter(({ originId, position }) => position !== null && isCountable(resolved.roots.get(originId))).length,
    byOrigin,
    notAddedUp: [...findShared(supporting), ...findShared(opposing)],
    listedNotCounted: listed.sort((a, b) => (a.statementId < b.statementId ? -1 : 1)),
    independentFor: findIndependent(supporting),
    independentAgainst: findIndependent(opposing),
    concededBy: supporting.filter(({ id, sideIds }) => id !== claimantId && claim.againstSideId != null && sideIds.has(claim.againstSideId)).map(({ id }) => id),
    claimantStatements: claimantId === null ? 0 : speaking.filter((row) => resolved.rootOf(row.originId) === claimantId).length,
  };
}

/** Why a row can't be counted whatever the others say; null when it can. The first reason that holds is told. */
function findReason(row: TallyEvidence, originId: string | null, resolved: ResolvedOrigins, bodies: ReadonlySet<string>): NotCounted | null {
  if (row.standing !== 'current') return row.standing;
  if (row.evidence === 'not_comparable' || row.evidence === 'context' || row.evidence === 'undetermined') return row.evidence;
  if (row.isReviewed === false) return 'not_reviewed';
  const origin = originId === null ? undefined : resolved.roots.get(originId);
  if (!origin) return 'origin_unknown';
  if (row.segment === 'headline' && bodies.has(sourceKey(resolved)(row))) return 'headline_yields_to_body';
  if (!isDated(row)) return 'undated';
  if (origin.kind === 'unattributed') return 'unattributed';
  return origin.isReviewed ? null : 'origin_not_reviewed';
}

/** One source's headline and body, where they name one origin. */
const sourceKey = (resolved: ResolvedOrigins) => (row: TallyEvidence) => `${row.sourceId} ${resolved.rootOf(row.originId) ?? ''}`;

function isCountable(origin: ResolvedOrigin | undefined): boolean {
  return origin !== undefined && origin.isReviewed && origin.kind !== 'unattributed';
}

/** Where an origin stands last, and which of its rows are thereby listed instead. */
function placeOrigin(origin: ResolvedOrigin | undefined, rows: readonly Positioned[], gone: readonly string[], listed: Listed[]): OriginPosition {
  const originId = origin?.id ?? '';
  const { position, rows: latest, older } = findLatestPosition(rows);
  const isReviewed = isCountable(origin);
  if (isReviewed) {
    for (const { statementId } of older) listed.push({ statementId, originId, because: 'older_position' });
    const because = position === null ? 'positions_clash' : position === 'consistent' ? 'only_consistent' : null;
    if (because !== null) for (const { statementId } of latest) listed.push({ statementId, originId, because });
  }
  return {
    originId,
    position,
    statementIds: latest.map((row) => row.statementId),
    superseded: [...older.map((row) => row.statementId), ...gone].sort(),
    isCounted: isReviewed && (position === 'supports' || position === 'contradicts'),
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

const countDistinct = (ids: readonly string[]) => new Set(ids).size;
