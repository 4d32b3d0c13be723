import { formatDate, formatDayAndMonth } from '@/lib/core/values/date-format';
import type { Shape, Timeline, TimelineMark } from '@/lib/core/toll/timeline';

interface TollTimelineProps {
  timeline: Timeline;
  /** Of the reader: gives the words of the axis and the direction it runs in. */
  language: 'ar' | 'en';
  title: string;
  /** What a mark says in words; its title and its name. */
  describe: (mark: TimelineMark) => string;
}

/** Value against as-of time: one mark a source, ranges as bars, an origin's updates joined, the origin by shape. No script. */
export function TollTimeline({ timeline, language, title, describe }: TollTimelineProps) {
  const { width, height, plot, xTicks } = timeline;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const isOneYear = xTicks[0]?.day.slice(0, 4) === xTicks.at(-1)?.day.slice(0, 4);
  const dayInWords = (day: string) => (isOneYear ? formatDayAndMonth(day, language) : formatDate({ edtf: day, earliest: day, latest: day, text: day }, language));
  const x = (at: number) => (direction === 'rtl' ? width - at : at);
  return (
    <svg className="toll" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={title} direction={direction}>
      <g aria-hidden="true">
        {timeline.yTicks.map((tick) => (
          <g key={tick.value}>
            <line className="toll-rule" x1={x(plot.start)} x2={x(plot.end)} y1={tick.y} y2={tick.y} />
            <text x={x(plot.start - 22)} y={tick.y + 4} textAnchor="middle">{tick.value}</text>
          </g>
        ))}
        {xTicks.map((tick) => (
          <text key={tick.day} x={x(tick.x)} y={plot.bottom + 24} textAnchor="middle">{dayInWords(tick.day)}</text>
        ))}
        {timeline.updates.map((line, place) => (
          <line key={place} className="toll-line" x1={x(line.x1)} y1={line.y1} x2={x(line.x2)} y2={line.y2} />
        ))}
      </g>
      {timeline.marks.map((mark) => (
        <Mark key={mark.entry.id} mark={mark} x={x(mark.x)} words={describe(mark)} />
      ))}
    </svg>
  );
}

function Mark({ mark, x, words }: { mark: TimelineMark; x: number; words: string }) {
  const className = `toll-mark toll-${mark.standing}`;
  const drawing = (
    <>
      <title>{words}</title>
      {mark.bottom === mark.top ? null : <line className={mark.isOpen ? 'toll-bar toll-open' : 'toll-bar'} x1={x} x2={x} y1={mark.bottom} y2={mark.top} />}
      <path d={outline(mark.shape, x, mark.y)} />
    </>
  );
  return mark.entry.href === null ? <g className={className} role="img" aria-label={words}>{drawing}</g> : <a className={className} href={mark.entry.href} aria-label={words}>{drawing}</a>;
}

/** An original source’s shape beside its name. */
export function ShapeKey({ shape }: { shape: Shape }) {
  return (
    <svg className="toll-key" width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path d={outline(shape, 8, 8)} />
    </svg>
  );
}

/** A shape of about eleven units round a point. */
export function outline(shape: Shape, x: number, y: number): string {
  const points = (...pairs: [number, number][]) => `M${pairs.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}Z`;
  switch (shape) {
    case 'circle':
      return `M${round(x - 5.5)} ${round(y)}a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z`;
    case 'square':
      return points([-5, -5], [5, -5], [5, 5], [-5, 5]);
    case 'triangle':
      return points([0, -6.5], [6, 5], [-6, 5]);
    case 'diamond':
      return points([0, -7], [7, 0], [0, 7], [-7, 0]);
    case 'hexagon':
      return points([-6, 0], [-3, -5.5], [3, -5.5], [6, 0], [3, 5.5], [-3, 5.5]);
    case 'cross':
      return points([-2, -6], [2, -6], [2, -2], [6, -2], [6, 2], [2, 2], [2, 6], [-2, 6], [-2, 2], [-6, 2], [-6, -2], [-2, -2]);
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
