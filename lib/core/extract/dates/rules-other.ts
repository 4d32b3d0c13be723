import { toCivil, toDayNumber } from './civil';
import { type DateContext, dayOf, isClauseEnd, isParticle, isUnit, itemAt, type Reading, skipComma, skipLinks } from './context';
import { fromHijri, hijriMonthBounds, hijriYearIn, hijriYearOf, LAST_HIJRI_YEAR } from './hijri';
import { resolveHoliday } from './holidays';
import { readMarkedYear, readYear } from './read-month';
import { centurySpan, daysSpan, daySpan, decadeSpan, monthsSpan, yearSpan } from './span';

/** Years that stand without "عام" or "year" count as years only in this range: others are mostly counts. */
const FIRST_PLAIN_YEAR = 1800;
const LAST_PLAIN_YEAR = 2100;
/** In words, and with nothing behind it to be counted, a number this large is a year. */
const FIRST_YEAR_IN_WORDS = 1000;

/** D7: a year alone: "عام 2014", "العام الماضي", "in 2014"; bare digits only after a preposition. */
export function readYearAlone(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const marked = readMarkedYear(ctx, isParticle(first, 'the') ? from + 1 : from);
  if (marked) return { span: marked.year === null ? null : yearSpan(marked.year, marked.anchored), next: marked.next };
  const i = isParticle(first, 'in', 'since', 'until', 'by', 'from', 'before') ? from + 1 : from;
  const item = itemAt(ctx, i);
  if (item?.cls !== 'number' || item.isOrdinal || item.and || (i === from && !item.prep)) return null;
  const after = itemAt(ctx, i + 1);
  const isInWords = item.digits === 0 && isClauseEnd(after);
  if (item.value < (isInWords ? FIRST_YEAR_IN_WORDS : FIRST_PLAIN_YEAR) || item.value > LAST_PLAIN_YEAR || (item.digits !== 4 && !isInWords)) return null;
  // "في 2000 منزل", "in 2000 homes": a count. English says "in 2014 the …": only a unit or number speaks against it.
  if (after?.cls === 'unit' || (after?.cls === 'other' && !ctx.monthFirst && item.digits === 4 && item.value % 100 === 0)) return null;
  return { span: yearSpan(item.value, false), next: i + 1, from: i };
}

export interface DecadeReading {
  firstYear: number | null;
  /** 10 for a decade, 100 for a century. */
  years: number;
  anchored: boolean;
  next: number;
}

/** D14: "الثمانينيات", "أربعينيات القرن الماضي", "the 1980s", "القرن العشرين", "the last century", "the nineties". */
export function readDecade(ctx: DateContext, from: number): DecadeReading | null {
  const i = isParticle(itemAt(ctx, from), 'the') ? from + 1 : from;
  const item = itemAt(ctx, i);
  if (item?.cls === 'number' && item.digits === 4 && item.value % 10 === 0) {
    return isPluralS(ctx, i + 1) ? { firstYear: item.value, years: 10, anchored: false, next: i + 2 } : null;
  }
  if (item?.cls === 'decade') {
    const century = readCentury(ctx, skipLinks(ctx, i + 1));
    if (century) return { firstYear: century.firstYear === null ? null : century.firstYear + item.value, years: 10, anchored: century.anchored, next: century.next };
    // Without a century the twentieth is meant, in news as in speech, up to the twenties of this one.
    return { firstYear: 1900 + item.value, years: 10, anchored: false, next: i + 1 };
  }
  return readCentury(ctx, i);
}

const isPluralS = (ctx: DateContext, i: number): boolean => {
  const item = itemAt(ctx, i);
  return item?.cls === 'other' && item.glued && item.end - item.start === 1;
};

function readCentury(ctx: DateContext, i: number): DecadeReading | null {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  const [unitItem, other] = isUnit(first, 'century') ? [first, second] : isUnit(second, 'century') ? [second, first] : [undefined, undefined];
  if (unitItem?.cls !== 'unit' || unitItem.count !== 1) return null;
  const next = i + 2;
  if (other?.cls === 'direction' || isParticle(other, 'this')) {
    const shift = other?.cls === 'direction' ? other.value : 0;
    const year = ctx.anchor === null ? null : (Math.floor(toCivil(ctx.anchor).year / 100) + shift) * 100;
    return { firstYear: year, years: 100, anchored: true, next };
  }
  const n = other?.cls === 'ordinal' || (other?.cls === 'number' && (other.isOrdinal || other.digits === 0)) ? other.value : null;
  return n !== null && n >= 1 && n <= 30 ? { firstYear: (n - 1) * 100, years: 100, anchored: false, next } : null;
}

export function readDecadeAlone(ctx: DateContext, from: number): Reading | null {
  const decade = readDecade(ctx, from);
  if (!decade) return null;
  if (decade.firstYear === null) return { span: null, next: decade.next };
  // EDTF has no year 0 century worth naming; a first century reads as unresolved.
  if (decade.firstYear < 100) return { span: null, next: decade.next };
  return { span: (decade.years === 10 ? decadeSpan : centurySpan)(decade.firstYear, decade.anchored), next: decade.next };
}

/** D15: a season with a year or direction, as its three months; EDTF season codes are avoided (their bounds differ by tool). */
export function readSeason(ctx: DateContext, from: number): Reading | null {
  let i = from;
  let direction: number | null = null;
  const first = itemAt(ctx, i);
  if (first?.cls === 'direction' || isParticle(first, 'this')) {
    direction = first?.cls === 'direction' ? first.value : 0;
    i += 1;
  }
  const item = itemAt(ctx, i);
  if (item?.cls !== 'season') return null;
  i += 1;
  const after = itemAt(ctx, i);
  if (direction === null && after?.cls === 'direction') {
    direction = after.value;
    i += 1;
  }
  const written = direction === null ? readYear(ctx, i) : null;
  if (written) return { span: written.year === null ? null : seasonSpan(item.value, written.year, written.anchored), next: written.next };
  if (direction === null) return null;
  if (ctx.anchor === null) return { span: null, next: i };
  return { span: seasonSpan(item.value, nearestSeason(ctx.anchor, item.value, direction), true), next: i };
}

function seasonSpan(month: number, year: number, anchored: boolean) {
  if (month !== 12) return monthsSpan(year, month, month + 2, anchored);
  return daysSpan(toDayNumber(year, 12, 1), toDayNumber(year + 1, 3, 0), anchored);
}

function nearestSeason(anchor: number, month: number, direction: number): number {
  const { year } = toCivil(anchor);
  const start = toDayNumber(year, month, 1);
  if (direction > 0) return start > anchor ? year : year + 1;
  if (direction < 0) return toDayNumber(year, month + 3, 0) < anchor ? year : year - 1;
  return year;
}

/** D16: feasts by name with a year, a direction or the lean: "عيد الفطر 2019", "Christmas". */
export function readHoliday(ctx: DateContext, from: number): Reading | null {
  const item = itemAt(ctx, from);
  if (item?.cls !== 'holiday') return null;
  const year = readYear(ctx, from + 1);
  const after = itemAt(ctx, from + 1);
  const direction = !year && after?.cls === 'direction' ? after.value : null;
  const next = year?.next ?? (direction === null ? from + 1 : from + 2);
  return { span: resolveHoliday(ctx, item.name, year?.year ?? null, year !== null, direction), next };
}

/** D17: Hijri days, months and years, marked `~`: "15 رمضان 1445 هـ", "شهر رمضان 2019", "عام 1446 للهجرة". */
export function readHijri(ctx: DateContext, from: number): Reading | null {
  let i = from;
  const first = itemAt(ctx, i);
  if (first?.cls === 'weekday') i = skipComma(ctx, i + 1);
  if (isUnit(itemAt(ctx, i), 'year')) return readHijriYear(ctx, i);
  const day = dayOf(itemAt(ctx, i));
  if (day !== null) i = skipLinks(ctx, i + 1);
  let isSure = day !== null;
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
  const year = direction === null ? readPlainNumber(ctx, isUnit(itemAt(ctx, links), 'year') ? links + 1 : links) : null;
  if (!isSure && month.isWeak && year === null && direction === null) return null;
  let next = year ? year.next : i + 1;
  if (isParticle(itemAt(ctx, next), 'hijri_era') || (itemAt(ctx, next)?.cls === 'other' && year && year.value < LAST_HIJRI_YEAR && isEraLetter(ctx, next))) next += 1;
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

/** "هـ" folds to a lone ه. */
const isEraLetter = (ctx: DateContext, i: number) => {
  const item = itemAt(ctx, i);
  return item !== undefined && item.end - item.start === 1;
};

function readPlainNumber(ctx: DateContext, i: number): { value: number; next: number } | null {
  const item = itemAt(ctx, i);
  return item?.cls === 'number' && item.digits === 4 && item.value >= 1000 && item.value <= 2200 ? { value: item.value, next: i + 1 } : null;
}

function readHijriYear(ctx: DateContext, i: number): Reading | null {
  const item = itemAt(ctx, i + 1);
  const isHijri = isParticle(itemAt(ctx, i + 2), 'hijri_era') || (itemAt(ctx, i + 2)?.glued === true && isEraLetter(ctx, i + 2));
  if (item?.cls !== 'number' || !isHijri || item.value < 1 || item.value > LAST_HIJRI_YEAR) return null;
  const [first, last] = [hijriMonthBounds(item.value, 1), hijriMonthBounds(item.value, 12)];
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

