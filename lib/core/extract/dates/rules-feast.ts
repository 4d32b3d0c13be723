import { type DateContext, dayOf, isParticle, isUnit, itemAt, type Reading, skipComma, skipLinks } from './context';
import { fromHijri, hijriMonthBounds, hijriYearIn, hijriYearOf, LAST_HIJRI_YEAR } from './hijri';
import { resolveHoliday } from './holidays';
import { readYear } from './read-month';
import { daysSpan, daySpan } from './span';

/** D16: feasts by name with a year, a direction or the lean: "عيد الفطر 2019", "Christmas". */
export function readHoliday(ctx: DateContext, from: number): Reading | null {
  const nth = readNthDayOf(ctx, from);
  const i = nth?.next ?? from;
  const item = itemAt(ctx, i);
  if (item?.cls !== 'holiday') return null;
  const year = readYear(ctx, i + 1);
  const after = itemAt(ctx, i + 1);
  const direction = !year && after?.cls === 'direction' ? after.value : null;
  const next = year?.next ?? (direction === null ? i + 1 : i + 2);
  return { span: resolveHoliday(ctx, item.name, year?.year ?? null, year !== null, direction, nth?.day), next };
}

/** "أول أيام", "ثالث أيام", "اليوم الثاني من", "the first day of": which day of a feast or a Hijri month. */
function readNthDayOf(ctx: DateContext, from: number): { day: number; next: number } | null {
  const i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  const isDay = (item: typeof first) => isUnit(item, 'day') || (item?.cls === 'deictic' && item.value === 0);
  const ordinal = first?.cls === 'ordinal' && isDay(second) ? first : isDay(first) && second?.cls === 'ordinal' ? second : null;
  return ordinal && ordinal.value >= 1 && ordinal.value <= 30 ? { day: ordinal.value, next: skipLinks(ctx, i + 2) } : null;
}

/** D17: Hijri days, months and years, marked `~`: "15 رمضان 1445 هـ", "شهر رمضان 2019", "عام 1446 للهجرة". */
export function readHijri(ctx: DateContext, from: number, isAnnounced = false): Reading | null {
  let i = from;
  const first = itemAt(ctx, i);
  if (first?.cls === 'weekday') i = skipComma(ctx, i + 1);
  if (isUnit(itemAt(ctx, i), 'year')) return readHijriYear(ctx, i);
  const nth = readNthDayOf(ctx, i);
  const day = nth?.day ?? dayOf(itemAt(ctx, i));
  if (day !== null) i = nth?.next ?? skipLinks(ctx, i + 1);
  let isSure = isAnnounced || day !== null;
  if (isUnit(itemAt(ctx, i), 'month')) {
    isSure = true;
    i += 1;
  }
  const month = itemAt(ctx, i);
  if (month?.cls !== 'hijri') return null;
  const after = itemAt(ctx, i + 1);
  const direction = after?.cls === 'direction' ? after.value : null;
  if (direction !== null) i += 1;
  const links = skipLinks(ctx, skipComma(ctx, i + 1));
  const year = direction === null ? readYearNumber(ctx, isUnit(itemAt(ctx, links), 'year') ? links + 1 : links) : null;
  if (!isSure && month.isWeak && year === null && direction === null) return null;
  let next = year ? year.next : i + 1;
  if (isParticle(itemAt(ctx, next), 'hijri_era')) next += 1;
  const hijriYear = year === null ? nearestHijriYear(ctx, month.value, direction) : year.value <= LAST_HIJRI_YEAR ? year.value : hijriYearIn(year.value, month.value);
  if (hijriYear === null) return { span: null, next };
  const anchored = year === null;
  if (day !== null) {
    const found = fromHijri(hijriYear, month.value, day);
    return { span: found === null ? null : daySpan(found, anchored, '~'), next };
  }
  const bounds = hijriMonthBounds(hijriYear, month.value);
  return { span: bounds && daysSpan(bounds[0], bounds[1], anchored, '~'), next };
}

/** Four digits, or any year that the era is written behind: "10 محرم 61 هـ". */
function readYearNumber(ctx: DateContext, i: number): { value: number; next: number } | null {
  const item = itemAt(ctx, i);
  if (item?.cls !== 'number' || item.isOrdinal || item.and) return null;
  const isYear = (item.digits === 4 && item.value >= 1000 && item.value <= 2200) || isHijriNumber(ctx, i);
  return isYear ? { value: item.value, next: i + 1 } : null;
}

function isHijriNumber(ctx: DateContext, i: number): boolean {
  const item = itemAt(ctx, i);
  return item?.cls === 'number' && item.value >= 1 && item.value <= LAST_HIJRI_YEAR && isParticle(itemAt(ctx, i + 1), 'hijri_era');
}

/** "عام 1446 للهجرة", "العام الهجري 1446". */
function readHijriYear(ctx: DateContext, i: number): Reading | null {
  const isEraFirst = isParticle(itemAt(ctx, i + 1), 'hijri_era');
  const item = itemAt(ctx, isEraFirst ? i + 2 : i + 1);
  if (item?.cls !== 'number' || item.value < 1 || item.value > LAST_HIJRI_YEAR || !(isEraFirst || isHijriNumber(ctx, i + 1))) return null;
  const [first, last] = [hijriMonthBounds(item.value, 1), hijriMonthBounds(item.value, 12)];
  const next = i + 3 + (isEraFirst && isParticle(itemAt(ctx, i + 3), 'hijri_era') ? 1 : 0);
  return { span: first && last && daysSpan(first[0], last[1], false, '~'), next };
}

/** D17: "القرن الثالث الهجري": its hundred Hijri years, by the same tables. */
export function readHijriCentury(ctx: DateContext, i: number): Reading | null {
  const n = itemAt(ctx, i + 1);
  if (!isUnit(itemAt(ctx, i), 'century') || (n?.cls !== 'ordinal' && n?.cls !== 'number') || !isParticle(itemAt(ctx, i + 2), 'hijri_era')) return null;
  if (n.value < 1 || n.value * 100 > LAST_HIJRI_YEAR) return null;
  const [first, last] = [hijriMonthBounds((n.value - 1) * 100 + 1, 1), hijriMonthBounds(n.value * 100, 12)];
  return { span: first && last && daysSpan(first[0], last[1], false, '~'), next: i + 3 };
}

function nearestHijriYear(ctx: DateContext, month: number, direction: number | null): number | null {
  const { anchor } = ctx;
  if (anchor === null) return null;
  const here = hijriYearOf(anchor);
  const wanted = [here - 1, here, here + 1].filter((year) => {
    const bounds = hijriMonthBounds(year, month);
    if (!bounds) return false;
    if (direction === null || direction === 0) return ctx.lean === 'past' && direction === null ? bounds[0] <= anchor : bounds[1] >= anchor;
    return direction < 0 ? bounds[1] < anchor : bounds[0] > anchor;
  });
  const takesLast = direction === null ? ctx.lean === 'past' : direction < 0;
  return (takesLast ? wanted.at(-1) : wanted[0]) ?? null;
}

