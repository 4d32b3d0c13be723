import type { Token } from '@/lib/core/text/tokens';
import { isMark, type SpeechText } from './speech-text';
import { isComplement } from './words-ar';

/** How far behind the speaker the reported words may begin; a date of the statement lies between. Tokens. */
export const LONGEST_CUE = 24;

/** The last token of the attributing words: up to the complement, colon or quotation, within the sentence's first words. */
export function endOfCue(speech: SpeechText, from: number, to: number): number {
  const { tokens } = speech;
  const limit = Math.min(to, from + LONGEST_CUE);
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    const closing = isMark(token, '"') ? endOfQuotedName(tokens, i, limit) : -1;
    if (closing >= 0) i = closing;
    else if (isComplement(token) || isMark(token, ':"') || token?.text === 'عن') return i;
  }
  return Math.max(from - 1, 0);
}

/** "في بيان أوردته قناة "السومرية" مساء اليوم إن": the mark that closes a quoted name, where a complement still follows; else -1. */
function endOfQuotedName(tokens: readonly Token[], at: number, limit: number): number {
  let closing = at + 1;
  while (closing < limit && closing - at <= LONGEST_QUOTED_NAME && !isMark(tokens[closing], '"')) closing += 1;
  if (closing >= limit || !isMark(tokens[closing], '"')) return -1;
  return tokens.slice(closing, limit).some((token) => isComplement(token)) ? closing : -1;
}
/** Tokens of a quoted name, its marks included. */
const LONGEST_QUOTED_NAME = 5;
