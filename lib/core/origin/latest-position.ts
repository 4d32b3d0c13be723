import { dateFromEdtf, isLater } from '@/lib/core/values/date';
import type { Stance, TallyEvidence } from './origin';

/** What an origin says last: the rows that nothing later of it replaces, and what they come to. */
export interface LatestPosition {
  position: Stance | null;
  /** Rows that hold it; all that clash when `position` is null. */
  rows: readonly TallyEvidence[];
  older: readonly TallyEvidence[];
}

const STANCES: ReadonlySet<string> = new Set<Stance>(['supports', 'contradicts', 'consistent']);

/** Whether a row says anything for or against, or bears out the event. */
export function takesStance(row: TallyEvidence): row is TallyEvidence & { evidence: Stance } {
  return STANCES.has(row.evidence);
}

export function isDated({ asOf, publishedAt }: TallyEvidence): boolean {
  return asOf?.earliest != null || asOf?.latest != null || (publishedAt !== null && dateFromEdtf(publishedAt) !== null);
}

/**
 * The latest current position among one origin's rows, all of which take a stance and are dated. Rows that can't be put
 * in order stand beside each other; "consistent" beside a stance on the figure gives way to it; for and against clash,
 * unless only one of them tells when its figure held.
 */
export function findLatestPosition(rows: readonly (TallyEvidence & { evidence: Stance })[]): LatestPosition {
  const latest = rows.filter((row) => !rows.some((other) => isSaidLater(other, row)));
  const older = rows.filter((row) => !latest.includes(row));
  const stances = new Set(latest.map((row) => row.evidence));
  if (stances.has('supports') && stances.has('contradicts')) {
    const told = latest.filter((row) => row.asOf !== null);
    if (told.length === 0 || told.length === latest.length) return { position: null, rows: latest, older };
    // Who tells when its figure held is heard before who does not.
    const settled = findLatestPosition(told);
    return { ...settled, older: [...older, ...settled.older, ...latest.filter((row) => row.asOf === null)] };
  }
  const position = (['supports', 'contradicts', 'consistent'] as const).find((stance) => stances.has(stance)) ?? null;
  return { position, rows: latest.filter((row) => row.evidence === position), older: [...older, ...latest.filter((row) => row.evidence !== position)] };
}

/**
 * Whether `a` holds for a later moment than `b`. "As of" tells it. Where one row lacks it, its publication only says that
 * the figure is not younger than that: a reprint of Friday's communiqué on Sunday is still Friday's word. Where both lack
 * it, publication is all there is.
 */
function isSaidLater(a: TallyEvidence, b: TallyEvidence): boolean {
  const [asOfA, asOfB] = [a.asOf, b.asOf];
  const publishedB = b.publishedAt === null ? null : dateFromEdtf(b.publishedAt);
  if (asOfA) {
    const other = asOfB ?? publishedB;
    return other !== null && isLater(asOfA, other);
  }
  const publishedA = a.publishedAt === null ? null : dateFromEdtf(a.publishedAt);
  return asOfB === null && publishedA !== null && publishedB !== null && isLater(publishedA, publishedB);
}
