import { findDates } from '@/lib/core/extract/dates/find-dates';
import { indexCodePoints } from '@/lib/core/text/code-points';
import type { Proposal } from './proposal';

/**
 * When the event was, as statements of their own: claims name dates as well as numbers, and a date may be disputed where the
 * number is not. A date by which something counted is dated is proposed once in each kind of segment, where that first
 * names it, with whoever said it there. `published` as `YYYY-MM-DD`.
 */
export function proposeEventDates(text: string, proposals: readonly Proposal[], published: string | null): Proposal[] {
  const index = indexCodePoints(text);
  const told = new Set<string>();
  return proposals.flatMap((counted): Proposal[] => {
    const { edtf, segment, sentence, language } = counted;
    if (counted.kind !== 'quantity' || counted.scope !== 'incident' || counted.assertion !== 'asserted' || edtf === null) return [];
    if (told.has(`${segment} ${edtf}`) || (language !== 'ar' && language !== 'en')) return [];
    const words = text.slice(index.toUtf16(sentence.start), index.toUtf16(sentence.end));
    const date = findDates(words, { language, anchor: published }).find(({ value }) => value.edtf === edtf);
    if (!date) return [];
    told.add(`${segment} ${edtf}`);
    return [
      {
        ...counted, kind: 'date', start: sentence.start + date.start, end: sentence.start + date.end, quote: date.value.text,
        attribute: null, low: null, high: null, qualifier: null, unit: null, subject: null, total: null, headline: null,
      },
    ];
  });
}
