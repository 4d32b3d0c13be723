/** When something was published, as far as it is known: days as `YYYY-MM-DD`, the time with its offset ("18:30+03:00"). */
export interface Publication {
  earliest: string | null;
  latest: string | null;
  /** Only where both days are one. */
  time: string | null;
}

export interface FirstPublished<T> {
  /** Those who can have been first: one when it is certain, more when their dates do not tell. In the order given. */
  candidates: T[];
  /** Without a date: any of them can have been earlier. */
  undated: T[];
}

/**
 * Who published first, no more certain than the dates are: whoever nobody surely came before. Two on one day are told
 * apart only by their times; a month against a day inside it by nothing.
 */
export function firstPublished<T extends Publication>(items: readonly T[]): FirstPublished<T> {
  const dated = items.filter(({ earliest }) => earliest !== null);
  return {
    candidates: dated.filter((item) => !dated.some((other) => isSurelyBefore(other, item))),
    undated: items.filter(({ earliest }) => earliest === null),
  };
}

function isSurelyBefore(a: Publication, b: Publication): boolean {
  if (a.latest !== null && b.earliest !== null && a.latest < b.earliest) return true;
  const [first, second] = [instantOf(a), instantOf(b)];
  return first !== null && second !== null && first < second;
}

/** Milliseconds since 1970; null where the day or the time is not known. */
function instantOf({ earliest, latest, time }: Publication): number | null {
  if (earliest === null || earliest !== latest || !time) return null;
  const instant = Date.parse(`${earliest}T${time}`);
  return Number.isNaN(instant) ? null : instant;
}
