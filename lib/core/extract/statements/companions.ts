import { attributeOfDeed } from './deed-attribute';
import type { Reading } from './reading';

/** هو وأحد مرافقيه: two; هو واثنان من مرافقيه: three. */
export function readCompanions(reading: Reading, i: number): number | null {
  const { sentence } = reading;
  if (sentence.language !== 'ar' || (sentence.word(i) !== 'هو' && sentence.word(i) !== 'هي') || reading.deed === null) return null;
  const next = sentence.word(i + 1);
  const number = sentence.numberAt.get(i + 1);
  let companions = 0;
  if (/^و(?:احد|احدي)$/.test(next)) companions = 1;
  else if (number?.conjunction && number.value !== null && number.value < 100) companions = number.value;
  else if (/^و(?:مرافقه|شقيقه|نجله|زوجته|سائقه|مساعده|ابنه|معاونه)$/.test(next)) companions = 1;
  const attribute = companions > 0 ? attributeOfDeed(reading.deed.deed, 'person') : null;
  if (attribute === null) return null;
  const end = number && number.value !== 1 ? Math.max(number.next, number.coreNext) + 2 : i + 3;
  reading.push(
    {
      from: i, next: Math.min(end, sentence.length), low: 1 + companions, high: 1 + companions, qualifier: 'exact', noun: null, nounAt: -1, unit: null,
      subject: 'unknown', conjunction: false, isUnknownNoun: false, article: false, isPart: false,
    },
    attribute,
  );
  return Math.min(end, sentence.length);
}
