import type { Utf16Range } from '@/lib/core/text/range';
import type { Token } from '@/lib/core/text/tokens';

/** A line indented this much under an unfinished one is the same sentence, wrapped (as segments rule S13). White-space characters. */
const WRAP_INDENT = 4;

/** Whether the white space between two stretches is that of a wrapped line: one line break and an indent, or a comma after it. */
function isWrap(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  const lineEnd = between.lastIndexOf('\n');
  if (lineEnd < 0 || between.indexOf('\n') !== lineEnd || between.trim() !== '' || /[.!?؟:…]["'”’»)\]]*$/u.test(text.slice(Math.max(0, from - 3), from))) return false;
  return between.length - lineEnd - 1 >= WRAP_INDENT || text[to] === '،' || text[to] === ',';
}

/** Puts sentences that a wrapped line cut in two together again. Their UTF-16 offsets count from `base`; those given back are the text's. */
export function joinWrapped(text: string, sentences: readonly Utf16Range[], base: number): Utf16Range[] {
  const joined: Utf16Range[] = [];
  for (const sentence of sentences) {
    const [start, end] = [base + sentence.start, base + sentence.end];
    const last = joined.at(-1);
    if (last && isWrap(text, last.end, start)) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** Takes out the line breaks that wrap a sentence, so that its readers do not stop there. */
export function dropWrappedLineEnds(text: string, tokens: readonly Token[]): Token[] {
  return tokens.filter((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    return token.kind !== 'line_end' || !before || !after || !isWrap(text, before.end, after.start);
  });
}
