import type { Token } from '@/lib/core/text/tokens';
import { remember } from '../entities/remember';
import type { Entry } from './entry';
import { readingsOf } from './word-readings';
import { DATE_WORDS } from './lexicon';

/** First words of what no date without a year or a numeric form can do without: a month, a day, a unit of time, a direction … */
const CUES: ReadonlySet<string> = new Set([...DATE_WORDS].filter(([, entry]) => isCue(entry)).map(([phrase]) => phrase.split(' ')[0] ?? phrase));

function isCue(entry: Entry): boolean {
  switch (entry.cls) {
    case 'numeral':
    case 'ordinal':
    case 'clock':
      return false;
    case 'particle':
      return entry.role === 'now' || entry.role === 'rite';
    default:
      return true;
  }
}

const isCueWord = remember((word: string) => readingsOf(word).some(([reading]) => CUES.has(reading)));

/**
 * Whether a sentence names a time at all: a month, a day, a unit of time, a year, or digits in the form of a date. Cheap
 * beside `findDates`, and most sentences that count something name none. A bare day of the month ("في 15", "الحادي
 * والعشرين") is no time here: beside what is counted it is taken for a number.
 */
export function mayNameDate(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    if (token.kind === 'number') return mayBeDateDigits(token, tokens[i + 1]);
    // "سبتمبر10" is one token, of a word and its digits.
    return token.kind !== 'mark' && isCueWord(token.kind === 'code' ? token.text.replace(/\d.*$/u, '') : token.text);
  });
}

/** A year, "21.09", "الـ15", and whatever is written on to the digits: "3/5", "2 / 15", "15th", "14-3". */
function mayBeDateDigits({ text, prefix }: Token, next: Token | undefined): boolean {
  return text.length === 4 || text.includes('.') || prefix !== '' || (next !== undefined && (!next.spaced || next.text === '/'));
}
