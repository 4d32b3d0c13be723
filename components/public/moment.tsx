import type { RecordLanguage } from '@/lib/core/record/public-text';
import type { EdtfText, Instant } from '@/lib/core/record/verdict-document';
import { formatDate } from '@/lib/core/values/date-format';

/** The day of a moment in words, in UTC: the record keeps UTC and promises no more. */
export function dayOf(instant: Instant, language: RecordLanguage): string {
  return edtfInWords(instant.slice(0, 10), language);
}

/** An EDTF date in words; what cannot be read as EDTF stays as it is written. */
export function edtfInWords(edtf: EdtfText, language: RecordLanguage): string {
  // A word joiner at each stroke: «آذار/مارس» must not be torn apart at the end of a line.
  return formatDate({ edtf, earliest: null, latest: null, text: edtf }, language).replaceAll('/', '/\u2060');
}

/** A moment as a day, machine-readable to the second. */
export function Moment({ at, language }: { at: Instant; language: RecordLanguage }) {
  return <time dateTime={at}>{dayOf(at, language)}</time>;
}

/** A source's or claim's own date, as far as it is known; marks and ranges have no machine form in HTML. */
export function EdtfDate({ edtf, language }: { edtf: EdtfText; language: RecordLanguage }) {
  const words = <bdi>{edtfInWords(edtf, language)}</bdi>;
  return /^\d{4}(-\d{2}){0,2}$/.test(edtf) ? <time dateTime={edtf}>{words}</time> : words;
}
