import type { Attribute, Subject } from '@/lib/core/values/typed-value';

/** A number that a source gives, as far as the ledger goes; words are in the reader's language. */
export interface TollEntry {
  id: string;
  attribute: Attribute;
  /** As labelled by the speaker; `unknown` where nobody labels it. */
  subject: Subject;
  /** Null: unbounded. */
  low: number | null;
  high: number | null;
  /** The value in words, qualifier and all. */
  value: string;
  originId: string | null;
  /** First and last day the figure may be of, YYYY-MM-DD: as-of, else publication. Null: undated. */
  earliest: string | null;
  latest: string | null;
  /** The day in words; null when undated. */
  date: string | null;
  /** Whether `earliest` is only the day of publication. */
  isPublication: boolean;
  /** superseded and withdrawn figures are listed and stand for nothing. */
  standing: 'current' | 'superseded' | 'withdrawn';
  source: string;
  href: string | null;
}

export interface TollOrigin {
  /** Tells it from the group's others: the origin's id, or that of a figure which is traced to none and so stands alone. */
  key: string;
  originId: string | null;
  /** By as-of time, undated last. */
  entries: TollEntry[];
  /** What it says last, of what still stands; several where they can't be put in order. */
  latest: TollEntry[];
  /** Another origin's latest figures can't be true beside its own. */
  isContradicted: boolean;
}

export interface TollGroup {
  attribute: Attribute;
  subject: Subject;
  /** Whether the ledger counts the attribute in no other group: nobody labels whom or what. */
  isOnly: boolean;
  /** The lowest and the highest that any latest figure allows; null: unbounded. */
  low: number | null;
  high: number | null;
  /** The lowest figures first. */
  origins: TollOrigin[];
  /** How many pairs of `origins` there are whose latest figures can't both be true. */
  contradictions: number;
}

export const TOLL_STANDINGS = ['latest', 'contradicted', 'update', 'set_aside'] as const;
/**
 * latest: what its origin says last. contradicted: that too, and another origin's latest can't be true beside it. update:
 * replaced by a later word of the same origin. set_aside: superseded or withdrawn.
 */
export type TollStanding = (typeof TOLL_STANDINGS)[number];

/** What an entry of one of the group's origins stands for today. */
export function standingOf(entry: TollEntry, origin: TollOrigin): TollStanding {
  if (entry.standing !== 'current') return 'set_aside';
  if (!origin.latest.some(({ id }) => id === entry.id)) return 'update';
  return origin.isContradicted ? 'contradicted' : 'latest';
}

/** Puts the numbers of an incident into their ledger. Pure; the order of the input makes no difference. */
export function makeLedger(entries: readonly TollEntry[]): TollGroup[] {
  const groups = groupBy([...entries].sort((a, b) => (a.id < b.id ? -1 : 1)), ({ attribute, subject }) => `${attribute}\n${subject}`);
  const attributes = [...groups.values()].map(([first]) => first?.attribute);
  return [...groups.values()].flatMap((own) => groupOf(own, attributes) ?? []).sort((a, b) => size(b) - size(a) || (a.attribute + a.subject < b.attribute + b.subject ? -1 : 1));
}

const size = ({ origins }: TollGroup) => origins.reduce((sum, origin) => sum + origin.entries.length, 0);

function groupOf(entries: TollEntry[], attributes: readonly (Attribute | undefined)[]): TollGroup | null {
  const [first] = entries;
  if (!first) return null;
  // Figures whose source is not traced are nobody's updates: each stands alone.
  const byOrigin = groupBy(entries, ({ originId, id }) => originId ?? `\n${id}`);
  const origins = [...byOrigin].map(([key, own]): TollOrigin => {
    const sorted = [...own].sort(byDay);
    return { key, originId: own[0]?.originId ?? null, entries: sorted, latest: findLatest(sorted.filter(({ standing }) => standing === 'current')), isContradicted: false };
  });
  origins.sort((a, b) => lowest(a) - lowest(b) || ((a.entries[0]?.id ?? '') < (b.entries[0]?.id ?? '') ? -1 : 1));
  const latest = origins.flatMap((origin) => origin.latest);
  const contradictions = markContradictions(origins);
  return {
    attribute: first.attribute, subject: first.subject, isOnly: attributes.filter((each) => each === first.attribute).length === 1, origins, contradictions,
    low: latest.some(({ low }) => low === null) || latest.length === 0 ? null : Math.min(...latest.map(({ low }) => low ?? 0)),
    high: latest.some(({ high }) => high === null) || latest.length === 0 ? null : Math.max(...latest.map(({ high }) => high ?? 0)),
  };
}

/** Marks the origins whose latest figures can't be true beside another's; gives the number of such pairs. */
function markContradictions(origins: readonly TollOrigin[]): number {
  let pairs = 0;
  for (const [place, a] of origins.entries()) {
    for (const b of origins.slice(place + 1)) {
      if (a.latest.length === 0 || b.latest.length === 0 || !a.latest.every((x) => b.latest.every((y) => isApart(x, y)))) continue;
      a.isContradicted = b.isContradicted = true;
      pairs += 1;
    }
  }
  return pairs;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** What one origin says last, every time it says so; by the rules O2 and O3 of lib/core/origin/SPEC.md, where figures stand for positions. */
function findLatest(entries: readonly TollEntry[]): TollEntry[] {
  const unreplaced = entries.filter((entry) => !entries.some((other) => isReplacedBy(entry, other)));
  const told = unreplaced.filter(({ isPublication }) => !isPublication);
  // Who tells when its figure held is heard before who does not.
  return told.length === 0 ? unreplaced : unreplaced.filter((entry) => !entry.isPublication || told.some((other) => isSameFigure(entry, other)));
}

/**
 * Whether another figure of the same origin came later. The day a figure held tells it; a day of publication only says that
 * the figure is not younger than that, so a reprint on Sunday of Friday's figure does not replace Saturday's.
 */
function isReplacedBy(entry: TollEntry, other: TollEntry): boolean {
  if (isSameFigure(entry, other) || entry.latest === null || other.earliest === null) return false;
  return (!other.isPublication || entry.isPublication) && other.earliest > entry.latest;
}

/** Whether two entries give one figure. */
export function isSameFigure(a: TollEntry, b: TollEntry): boolean {
  return a.low === b.low && a.high === b.high;
}

const lowest = ({ latest, entries }: TollOrigin) => Math.min(...(latest.length > 0 ? latest : entries).map(({ low, high }) => low ?? high ?? Infinity));

function byDay(a: TollEntry, b: TollEntry): number {
  const [x, y] = [a.earliest ?? '~', b.earliest ?? '~'];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

/** Whether two figures have no number in common. */
function isApart(a: TollEntry, b: TollEntry): boolean {
  return (a.high ?? Infinity) < (b.low ?? -Infinity) || (b.high ?? Infinity) < (a.low ?? -Infinity);
}
