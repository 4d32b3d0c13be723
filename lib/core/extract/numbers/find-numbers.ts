import type { Qualifier } from '@/lib/core/values/typed-value';
import { normalise } from '@/lib/core/text/normalise';
import { tokenise } from '@/lib/core/text/tokens';
import type { ReadLanguage } from '@/lib/core/text/language';
import type { ReadNumber, TokenText } from './atoms';
import { readNumberAr } from './compose-ar';
import { readNumberEn } from './compose-en';
import { readVagueEn } from './vague-en';
import { applyHedge } from './apply-hedge';
import { joinRange } from './join-range';
import { type NumberRole, percentLength, roleOf } from './number-role';
import { skipDigitPattern } from './digit-patterns';
import { readVagueAr } from './vague-ar';

/**
 * A number found in a text, hedges included. Token indexes are into the tokens it was found in; offsets are raw UTF-16
 * units, end exclusive. `low`/`high` null means unbounded on that side.
 */
export interface FoundNumber {
  /** Tokens of the number with its hedge: [from, next). */
  from: number;
  next: number;
  /** Tokens of the number alone: [at, coreNext). */
  at: number;
  coreNext: number;
  start: number;
  end: number;
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** The number itself before hedges; null where it is vague or a range. */
  value: number | null;
  role: NumberRole;
  article: boolean;
  conjunction: boolean;
  digits: boolean;
}

/** How one language reads numbers. */
interface NumberReader {
  readNumber: (source: TokenText, i: number) => ReadNumber | null;
  readVague: (source: TokenText, i: number) => ReadNumber | null;
}

const READERS: Record<ReadLanguage, NumberReader> = {
  ar: { readNumber: readNumberAr, readVague: readVagueAr },
  en: { readNumber: readNumberEn, readVague: readVagueEn },
};

/** Every number of a text, in text order; `role` says which of them can be counts (SPEC.md). Never throws. */
export function findNumbers(text: string, language: ReadLanguage): FoundNumber[] {
  return findNumbersInTokens({ raw: text, tokens: tokenise(normalise(text)) }, language);
}

/** As `findNumbers`, on tokens made before. */
export function findNumbersInTokens(source: TokenText, language: ReadLanguage): FoundNumber[] {
  const { readNumber, readVague } = READERS[language];
  const { tokens } = source;
  const found: FoundNumber[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token?.kind !== 'number' && token?.kind !== 'word') {
      i += 1;
      continue;
    }
    if (token.kind === 'word' && ADDRESS.test(token.text)) {
      i = endOfAddress(source, i);
      continue;
    }
    const pattern = token.kind === 'number' ? skipDigitPattern(source, i) : null;
    if (pattern !== null) {
      i = pattern;
      continue;
    }
    const read = readNumber(source, i) ?? readVague(source, i);
    if (!read) {
      i += 1;
      continue;
    }
    const ranged = joinRange(source, read, readNumber, language, found.at(-1) ?? null);
    const number = applyHedge(source, ranged, language);
    number.role = read.isShare ? 'fraction' : roleOf(source, number, language);
    if (number.role === 'fraction' && !read.isShare) closeFraction(source, number, readNumber(source, number.coreNext + 1));
    found.push(number);
    // The hundred of "في المئة" is no number of its own.
    i = Math.max(i + 1, number.coreNext + percentLength(source, number.coreNext));
  }
  return found;
}

/** "77/100" is one number; what stands right of the slash belongs to it. */
function closeFraction({ tokens }: TokenText, number: FoundNumber, below: ReadNumber | null): void {
  if (number.value === null || !below?.value) return;
  const value = Math.round((number.value / below.value) * 1e6) / 1e6;
  Object.assign(number, { value, low: value, high: value, qualifier: 'exact', coreNext: below.next, next: below.next });
  number.end = tokens[below.next - 1]?.end ?? number.end;
}

const ADDRESS = /^(?:https?|www)$/;

/** The token behind an address of a page: its digits are no numbers. */
function endOfAddress({ tokens }: TokenText, i: number): number {
  const separator = tokens[i + 1];
  if (separator?.kind !== 'mark' || separator.spaced || !':.'.includes(separator.text)) return i + 1;
  let end = i + 2;
  while (tokens[end]?.spaced === false) end += 1;
  return end;
}
