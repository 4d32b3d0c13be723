import { isNumeric } from './counted-alike';
import type { Pair } from './pair';
import type { Finding } from './rule';

/**
 * From this many days on, the dates that two tied sides tell are not two reports of one day: where an incident is a file
 * of many events, they are two of them.
 */
const FAR_APART_DAYS = 31;

/**
 * Why what looks like a contradiction may be of two things, so that a person must say (SPEC 14); null where it is of one.
 * One source that counts eight and, beside it, two says nothing against itself, unless two origins speak in it. A
 * date value is what its side tells: there the distance is the contradiction.
 */
export function doubtOneThing(pair: Pair, { code }: Finding): 'told_side_by_side' | 'dates_far_apart' | null {
  const { claim, statement, context, tie, isSameOrigin } = pair;
  const areTwoSpeakers = claim.originId !== null && statement.originId !== null && !isSameOrigin;
  if (context.sameSource && !areTwoSpeakers && isNumeric(claim.value) && COUNTED_BESIDE.has(code)) return 'told_side_by_side';
  return tie === 'same' && claim.value.kind !== 'date' && pair.daysBetween >= FAR_APART_DAYS ? 'dates_far_apart' : null;
}

/** Contradictions of counts; a denial, or a part above the total its own source names, is one in a single source too. */
const COUNTED_BESIDE: ReadonlySet<string> = new Set(['subject_recast', 'exceeds_casualties', 'exceeds_subject', 'apart_above', 'apart_below']);
