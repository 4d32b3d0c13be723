import { toCivil, toDayNumber } from './civil';
import { type DateContext, isClauseEnd, isMark, isParticle, isUnit, itemAt, type Reading, skipLinks } from './context';
import { afterBeforeChrist, isPlainYear, readMarkedYear, readYear } from './read-month';
import { readHijriCentury } from './rules-feast';
import { centurySpan, daysSpan, decadeSpan, monthsSpan, yearSpan } from './span';

/** In words, and with nothing behind it to be counted, a number this large is a year. */
const FIRST_YEAR_IN_WORDS = 1000;
const LAST_YEAR_IN_WORDS = 2100;

/** D7: a year alone: "عام 2014", "العام الماضي", "in 2014"; bare digits only after a preposition. */
export function readYearAlone(ctx: DateContext, from: number): Reading | null {
  const first = itemAt(ctx, from);
  const marked = readMarkedYear(ctx, isParticle(first, 'the') ? from + 1 : from);
  if (marked) return { span: marked.year === null ? null : yearSpan(marked.year, marked.anchored), next: marked.next };
  const i = isParticle(first, 'in', 'since', 'until', 'by', 'from', 'before') ? from + 1 : from;
  const item = itemAt(ctx, i);
  if (item?.cls !== 'number' || item.isOrdinal || item.and || (i === from && !item.prep)) return null;
  const beforeChrist = afterBeforeChrist(ctx, i + 1);
  if (beforeChrist !== null) return { span: null, next: beforeChrist, from: i };
  const isInWords = item.digits === 0 && item.value >= FIRST_YEAR_IN_WORDS && item.value <= LAST_YEAR_IN_WORDS && isClauseEnd(itemAt(ctx, i + 1));
  if (!isInWords && !isPlainYear(ctx, i)) return null;
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
  const short = readShortDecade(ctx, i, i > from);
  if (short) return short;
  const counted = readDecadeOfCentury(ctx, i);
  if (counted) return counted;
  if (item?.cls === 'decade') {
    // "في الثلاثينيات من عمره", "in her twenties": an age.
    if (isParticle(itemAt(ctx, from - 1), 'age') || isParticle(itemAt(ctx, skipLinks(ctx, i + 1)), 'age')) return null;
    const century = readCentury(ctx, skipLinks(ctx, i + 1));
    if (century) return { firstYear: century.firstYear === null ? null : century.firstYear + item.value, years: 10, anchored: century.anchored, next: century.next };
    // Without a century the twentieth is meant, in news as in speech, up to the twenties of this one.
    return { firstYear: 1900 + item.value, years: 10, anchored: false, next: i + 1 };
  }
  return readCentury(ctx, i);
}

/** "the '90s", "the 70s": of the twentieth century, like a decade in words. */
function readShortDecade(ctx: DateContext, from: number, hasArticle: boolean): DecadeReading | null {
  const i = isMark(itemAt(ctx, from), "'") ? from + 1 : from;
  const item = itemAt(ctx, i);
  if (item?.cls !== 'number' || item.digits !== 2 || item.value % 10 !== 0 || item.value < 20 || (i === from && !hasArticle)) return null;
  const plural = isMark(itemAt(ctx, i + 1), "'") ? i + 2 : i + 1;
  return isPluralS(ctx, plural) ? { firstYear: 1900 + item.value, years: 10, anchored: false, next: plural + 1 } : null;
}

/** "العقد الثاني من القرن الحادي والعشرين", "the first decade of this century". */
function readDecadeOfCentury(ctx: DateContext, i: number): DecadeReading | null {
  const [first, second] = [itemAt(ctx, i), itemAt(ctx, i + 1)];
  const n = isUnit(first, 'decade') && second?.cls === 'ordinal' ? second.value : first?.cls === 'ordinal' && isUnit(second, 'decade') ? first.value : 0;
  const nth = n === -1 ? 10 : n;
  const from = skipLinks(ctx, i + 2);
  const century = nth >= 1 && nth <= 10 && from > i + 2 ? readCentury(ctx, from) : null;
  return century && { ...century, firstYear: century.firstYear === null ? null : century.firstYear + 10 * (nth - 1), years: 10 };
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
  // "القرن الـ19", "القرن 19"
  const isNumbered = other?.cls === 'number' && (other.isOrdinal || other.digits === 0 || unitItem === first);
  const n = other?.cls === 'ordinal' || isNumbered ? other.value : null;
  if (n === null || n < 1 || n > 30) return null;
  const past = afterBeforeChrist(ctx, next);
  if (past !== null) return { firstYear: null, years: 100, anchored: false, next: past };
  return { firstYear: (n - 1) * 100, years: 100, anchored: false, next: isParticle(itemAt(ctx, next), 'christian_era') ? next + 1 : next };
}

export function readDecadeAlone(ctx: DateContext, from: number): Reading | null {
  const hijri = readHijriCentury(ctx, from);
  if (hijri) return hijri;
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
  // "فصل الصيف": the word for a season is a quarter's too.
  if (isUnit(itemAt(ctx, i), 'quarter') && itemAt(ctx, i + 1)?.cls === 'season') i += 1;
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
