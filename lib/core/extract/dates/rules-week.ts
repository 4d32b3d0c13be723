import { mondayOf, toCivil } from './civil';
import { type DateContext, isClauseEnd, isMark, isParticle, isUnit, itemAt, type Reading, skipLinks } from './context';
import { readDayMonth, readMonthDay } from './rules-day';
import { isoWeek } from './rules-nth';
import { readNumeric } from './rules-numeric';
import { readWhole } from './rules-share';
import { daysSpan } from './span';

/** D12: "أسبوع 16 سبتمبر", "the week of September 16", "the week starting on 4 February": the ISO week that the day lies in. */
export function readWeekOf(ctx: DateContext, from: number): Reading | null {
  const start = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  const week = itemAt(ctx, start);
  if (week?.cls !== 'unit' || week.unit !== 'week' || week.count !== 1) return null;
  const link = itemAt(ctx, start + 1);
  const i = isParticle(link, 'starting') || link?.cls === 'part' ? start + 2 : start + 1;
  const at = skipLinks(ctx, i);
  const day = readDayMonth(ctx, at) ?? readMonthDay(ctx, at) ?? readNumeric(ctx, at);
  if (!day) return null;
  const first = day.span?.earliest ?? null;
  return { span: first === null ? null : daysSpan(mondayOf(first), mondayOf(first) + 6, day.span?.anchored ?? true), next: day.next };
}

const LAST_WEEK = 53;

/** D12: "الأسبوع 31", "week 31 of 2018": an ISO week by its number. "الأسبوع 12 من الحرب" is none. */
export function readWeekNumber(ctx: DateContext, from: number): Reading | null {
  const [week, n] = [itemAt(ctx, from), itemAt(ctx, from + 1)];
  if (week?.cls !== 'unit' || week.unit !== 'week' || week.count !== 1 || n?.cls !== 'number' || n.and || n.value < 1 || n.value > LAST_WEEK) return null;
  const whole = readWhole(ctx, from + 2);
  if (whole?.isMarked && whole.month === 0 && whole.years === 1) {
    return { span: whole.year === null ? null : isoWeek(whole.year, n.value, whole.anchored), next: whole.next };
  }
  const after = itemAt(ctx, from + 2);
  const endsHere = isClauseEnd(after) || isParticle(after, 'to', 'until', 'and') || isMark(after, '-') || after?.and || after?.cls === 'clock';
  if (!endsHere || isUnit(after, 'day')) return null;
  return { span: ctx.anchor === null ? null : isoWeek(toCivil(ctx.anchor).year, n.value, true), next: from + 2 };
}
