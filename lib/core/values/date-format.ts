import { readEdtf, type DateEnd, type DateReading } from './date-reading';
import { addDays, isLastOfMonth } from './calendar-day';
import type { Locale } from './quantity-format';
import type { DateValue } from './typed-value';

const PHRASES = {
  en: {
    unknown: 'date not known',
    about: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    span: (from: string, to: string) => `${from} to ${to}`,
    since: (from: string) => `since ${from} (end not stated)`,
    onwards: (from: string) => `from ${from} on`,
    until: (to: string) => `until ${to} (start not stated)`,
    before: (to: string) => `${to} or earlier`,
  },
  ar: {
    unknown: 'التاريخ غير معروف',
    about: (date: string) => `نحو ${date}`,
    uncertain: (date: string) => `${date} (غير مؤكد)`,
    span: (from: string, to: string) => `من ${from} إلى ${to}`,
    since: (from: string) => `منذ ${from} (لم تُذكر النهاية)`,
    onwards: (from: string) => `منذ ${from} وما بعده`,
    until: (to: string) => `حتى ${to} (لم تُذكر البداية)`,
    before: (to: string) => `${to} أو قبله`,
  },
} as const;

/** Month names by Intl: Levantine and, after the stroke, those of Egypt and the Gulf; an Arabic reader knows one of the two. */
const monthOf = {
  en: (utc: number) => format('en-GB', utc),
  ar: (utc: number) => `${format('ar-LB', utc)}/${format('ar-EG', utc)}`,
} as const;

function format(locale: string, utc: number): string {
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(utc);
}

/**
 * A date for readers: "22 November 2024", «22 تشرين الثاني/نوفمبر 2024», "about March 2021", "1 to 10 March 2021",
 * «منذ 29 آب/أغسطس 2024 (لم تُذكر النهاية)», "22 November 2024 (uncertain)". Without EDTF the stored bounds, without
 * those the verbatim words.
 */
export function formatDate(value: Pick<DateValue, 'edtf' | 'earliest' | 'latest' | 'text'>, locale: Locale): string {
  const read = readEdtf(value.edtf ?? boundsAsEdtf(value.earliest, value.latest));
  if (read) return formatReading(read, locale);
  return value.text.trim() === '' ? PHRASES[locale].unknown : value.text;
}

/** A day without its year, as an axis tells it: "22 November", «22 تشرين الثاني/نوفمبر». `day` is YYYY-MM-DD. */
export function formatDayAndMonth(day: string, locale: Locale): string {
  return `${Number(day.slice(8, 10))} ${monthOf[locale](Date.parse(`${day}T00:00:00Z`))}`;
}

function boundsAsEdtf(earliest: string | null, latest: string | null): string {
  if (earliest === null && latest === null) return '';
  return earliest === latest ? (earliest ?? '') : `${earliest ?? ''}/${latest ?? ''}`;
}

function formatReading({ isInterval, start, end }: DateReading, locale: Locale): string {
  const say = PHRASES[locale];
  if (start.day === null) {
    const to = formatEnd(end, locale);
    return start.state === 'open' ? say.before(to) : say.until(to);
  }
  if (end.day === null) {
    const from = formatEnd(start, locale);
    return end.state === 'open' ? say.onwards(from) : say.since(from);
  }
  if (!isInterval) return start.hasUnspecifiedDigits ? formatUnspecified(start, end, locale) : formatEnd(start, locale);
  if (isPlainDay(start) && isPlainDay(end) && start.day.slice(0, 7) === end.day.slice(0, 7)) {
    return say.span(String(Number(start.day.slice(8))), formatEnd(end, locale));
  }
  return say.span(formatEnd(start, locale), formatEnd(end, locale));
}

const isPlainDay = (end: DateEnd) => end.precision === 'day' && end.approximate === null && !end.isUncertain;

/** "2021-03-0X" is told as the days it leaves open; a whole month or year of them as that month or year. */
function formatUnspecified(start: DateEnd, end: DateEnd, locale: Locale): string {
  const [first, last] = [start.day ?? '', end.day ?? ''];
  const isWholeYear = first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;
  const isWholeMonth = first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && isLastOfMonth(last);
  if (isWholeYear || isWholeMonth) return formatEnd({ ...start, precision: isWholeYear ? 'year' : 'month' }, locale);
  const isWholeYears = first.endsWith('-01-01') && addDays(last, 1).endsWith('-01-01');
  const precision = isWholeYears ? 'year' : 'day';
  const plain = { approximate: null, isUncertain: false, precision } as const;
  const from = precision === 'day' && first.slice(0, 7) === last.slice(0, 7) ? String(Number(first.slice(8))) : formatEnd({ ...start, ...plain }, locale);
  return mark(PHRASES[locale].span(from, formatEnd({ ...end, ...plain }, locale)), start, locale);
}

function formatEnd(end: DateEnd, locale: Locale): string {
  const day = end.day ?? '';
  const utc = Date.parse(`${day}T00:00:00Z`);
  const year = String(Number(day.slice(0, 4)));
  const month = `${monthOf[locale](utc)} ${year}`;
  switch (end.precision) {
    case 'year':
      return mark(year, end, locale);
    case 'month':
      return mark(month, end, locale);
    case 'day':
      return mark(`${Number(day.slice(8))} ${month}`, end, locale);
    case 'minute':
      return mark(`${Number(day.slice(8))} ${month}${locale === 'ar' ? '، ' : ', '}${formatTime(end)}`, end, locale);
  }
}

function formatTime({ minute, utcOffset }: DateEnd): string {
  const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (utcOffset === null) return clock(minute ?? 0);
  const offset = utcOffset === 0 ? '' : `${utcOffset < 0 ? '\u2212' : '+'}${clock(Math.abs(utcOffset))}`;
  return `${clock(minute ?? 0)} UTC${offset}`;
}

function mark(date: string, { approximate, isUncertain }: Pick<DateEnd, 'approximate' | 'isUncertain'>, locale: Locale): string {
  const say = PHRASES[locale];
  const about = approximate === null ? date : say.about(date);
  return isUncertain ? say.uncertain(about) : about;
}
