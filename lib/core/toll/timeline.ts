import { isSameFigure, standingOf, type TollEntry, type TollGroup, type TollStanding } from './ledger';

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
  standing: TollStanding;
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
  /** By the key of the origin. */
  shapes: ReadonlyMap<string, Shape>;
  /** Figures without any date: in the table alone. */
  undated: number;
}

const SIZE = { width: 620, height: 260 } as const;
const PLOT = { start: 48, end: 576, top: 14, bottom: 222 } as const;
/** What a day's words take on the axis, in either language. */
const TICK_ROOM = 124;
const DAY_MS = 86_400_000;

/**
 * Lays out the figures of one group: value against as-of time; `x` runs in the direction of reading. Null where they are of
 * fewer than two days: one moment is no time line. Pure.
 */
export function layOutTimeline({ origins }: Pick<TollGroup, 'origins'>): Timeline | null {
  const dated = origins.map((origin) => ({ ...origin, entries: origin.entries.filter(({ earliest, low, high }) => earliest !== null && (low !== null || high !== null)) }));
  const all = dated.flatMap(({ entries }) => entries);
  const days = all.map(dayOf);
  if (new Set(days).size < 2) return null;
  const [firstDay, lastDay] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(1, ...all.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)));
  const step = niceStep(most / 4);
  const ceiling = Math.ceil(most / step) * step;
  const x = (day: number) => PLOT.start + 16 + ((day - firstDay) / (lastDay - firstDay)) * (PLOT.end - PLOT.start - 32);
  const y = (value: number) => PLOT.bottom - (value / ceiling) * (PLOT.bottom - PLOT.top);
  const spread = new Map<string, number>();
  const shapes = new Map(dated.map(({ key }, place): [string, Shape] => [key, SHAPES[place % SHAPES.length] ?? 'circle']));
  const updates: Timeline['updates'] = [];
  const marks = dated.flatMap((origin) => {
    let before: TimelineMark | null = null;
    return origin.entries.map((entry): TimelineMark => {
      const [low, high] = [entry.low ?? 0, entry.high ?? ceiling];
      // One number: its own place. A range: its middle; with an open end, the end that is told.
      const middle = entry.low === null ? high : entry.high === null ? low : (low + high) / 2;
      const spot = `${dayOf(entry)} ${middle}`;
      const met = spread.get(spot) ?? 0;
      spread.set(spot, met + 1);
      const mark: TimelineMark = {
        entry, shape: shapes.get(origin.key) ?? 'circle', x: x(dayOf(entry)) + beside(met), y: y(middle), bottom: y(low), top: y(high), isOpen: entry.low === null || entry.high === null,
        standing: standingOf(entry, origin),
      };
      // Untraced figures have no origin to be an update of.
      if (before && origin.originId !== null && !isSameFigure(before.entry, entry)) updates.push({ x1: before.x, y1: before.y, x2: mark.x, y2: mark.y });
      before = mark;
      return mark;
    });
  });
  return {
    ...SIZE, plot: PLOT, marks, updates, shapes,
    undated: origins.reduce((sum, { entries }) => sum + entries.length, 0) - all.length,
    xTicks: pickTicks([...new Set(days)].sort((a, b) => a - b), x).map((day) => ({ x: x(day), day: new Date(day * DAY_MS).toISOString().slice(0, 10) })),
    yTicks: Array.from({ length: Math.round(ceiling / step) + 1 }, (_, place) => ({ y: y(place * step), value: place * step })),
  };
}

/** Of the days in order those whose words do not run into each other; the first and the last always. */
function pickTicks(days: readonly number[], x: (day: number) => number): number[] {
  const last = days.at(-1);
  const picked: number[] = [];
  for (const day of days.slice(0, -1)) {
    const isFree = (other: number | undefined) => other === undefined || Math.abs(x(day) - x(other)) >= TICK_ROOM;
    if (picked.length === 0 || (isFree(picked.at(-1)) && isFree(last))) picked.push(day);
  }
  return last === undefined ? picked : [...picked, last];
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
