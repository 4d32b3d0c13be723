import type { TollEntry, TollGroup } from './ledger';

export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross'] as const;
/** Each original source has a shape of its own; past six they come again and the table tells them apart. */
export type Shape = (typeof SHAPES)[number];

export interface TimelineMark {
  entry: TollEntry;
  shape: Shape;
  x: number;
  /** The figure, or the middle of its range. */
  y: number;
  /** Its range as a bar: the lower and the upper end; equal where it is one number. An open end runs to the edge. */
  bottom: number;
  top: number;
  isOpen: boolean;
  /** latest: what its origin says last. update: replaced by a later word of the same origin. set_aside: superseded or withdrawn. */
  role: 'latest' | 'update' | 'set_aside';
  isContradicted: boolean;
}

export interface Timeline {
  width: number;
  height: number;
  plot: { start: number; end: number; top: number; bottom: number };
  marks: TimelineMark[];
  /** From a figure to the one that replaced it, by the same origin. */
  updates: { x1: number; y1: number; x2: number; y2: number }[];
  xTicks: { x: number; day: string }[];
  yTicks: { y: number; value: number }[];
  shapes: { originId: string | null; shape: Shape }[];
  /** Figures without any date: in the table alone. */
  undated: number;
}

const SIZE = { width: 620, height: 260 } as const;
const PLOT = { start: 48, end: 604, top: 14, bottom: 222 } as const;
const DAY_MS = 86_400_000;

/** Lays out the figures of one group: value against as-of time; `x` runs in the direction of reading. Null where none is dated. Pure. */
export function layOutTimeline({ origins, contradictions }: Pick<TollGroup, 'origins' | 'contradictions'>): Timeline | null {
  const dated = origins.map((origin) => ({ ...origin, entries: origin.entries.filter(({ earliest, low, high }) => earliest !== null && (low !== null || high !== null)) }));
  const all = dated.flatMap(({ entries }) => entries);
  if (all.length === 0) return null;
  const days = all.map(dayOf);
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(1, ...all.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)));
  const step = niceStep(most / 4);
  const ceiling = Math.ceil(most / step) * step;
  const x = (day: number) => (firstDay === lastDay ? (PLOT.start + PLOT.end) / 2 : PLOT.start + 16 + ((day - firstDay) / (lastDay - firstDay)) * (PLOT.end - PLOT.start - 32));
  const y = (value: number) => PLOT.bottom - (value / ceiling) * (PLOT.bottom - PLOT.top);
  const clash = new Set(contradictions.flatMap(({ a, b }) => [a, b]));
  const spread = new Map<string, number>();
  const shapes = dated.map(({ originId }, place) => ({ originId, shape: SHAPES[place % SHAPES.length] ?? 'circle' }));
  const updates: Timeline['updates'] = [];
  const marks = dated.flatMap((origin, place) => {
    let before: TimelineMark | null = null;
    return origin.entries.map((entry): TimelineMark => {
      const [low, high] = [entry.low ?? 0, entry.high ?? ceiling];
      // One number: its own place. A range: its middle; with an open end, the end that is told.
      const middle = entry.low === null ? high : entry.high === null ? low : (low + high) / 2;
      const spot = `${dayOf(entry)} ${middle}`;
      const met = spread.get(spot) ?? 0;
      spread.set(spot, met + 1);
      const isLatest = origin.latest.some(({ id }) => id === entry.id);
      const mark: TimelineMark = {
        entry, shape: shapes[place]?.shape ?? 'circle', x: x(dayOf(entry)) + beside(met), y: y(middle), bottom: y(low), top: y(high), isOpen: entry.low === null || entry.high === null,
        role: entry.standing !== 'current' ? 'set_aside' : isLatest ? 'latest' : 'update', isContradicted: isLatest && clash.has(origin.originId),
      };
      // Untraced figures have no origin to be an update of.
      if (before && origin.originId !== null && (before.y !== mark.y || before.x !== mark.x)) updates.push({ x1: before.x, y1: before.y, x2: mark.x, y2: mark.y });
      before = mark;
      return mark;
    });
  });
  const tickDays = [...new Set(days)].sort((a, b) => a - b);
  const every = Math.ceil(tickDays.length / 5);
  return {
    ...SIZE, plot: PLOT, marks, updates, shapes,
    undated: origins.reduce((sum, { entries }) => sum + entries.length, 0) - all.length,
    xTicks: tickDays.filter((_, place) => place % every === 0).map((day) => ({ x: x(day), day: new Date(day * DAY_MS).toISOString().slice(0, 10) })),
    yTicks: Array.from({ length: Math.round(ceiling / step) + 1 }, (_, place) => ({ y: y(place * step), value: place * step })),
  };
}

/** The middle day of what a figure may be of, in days since 1970. */
function dayOf({ earliest, latest }: TollEntry): number {
  const days = [earliest, latest ?? earliest].map((day) => Date.parse(`${(day ?? '').slice(0, 10)}T00:00:00Z`) / DAY_MS);
  return Math.round(((days[0] ?? 0) + (days[1] ?? 0)) / 2);
}

/** Marks of one day and value stand beside each other: 0, 1, -1, 2, -2 … steps. */
function beside(met: number): number {
  return (met % 2 === 1 ? 1 : -1) * Math.ceil(met / 2) * 13;
}

/** The next of 1, 2, 5, 10, 20 … that is not below a step; whole numbers: people are counted. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(step, 1)));
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= step) ?? power * 10;
}
