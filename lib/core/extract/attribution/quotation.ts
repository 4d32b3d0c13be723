import type { Token } from '@/lib/core/text/tokens';

const isQuote = (token: Token | undefined): boolean => token?.kind === 'mark' && token.text === '"';

/** Whether a sentence, tokens `from` to `to` (exclusive), begins with a quotation mark. */
export function opensWithQuote(tokens: readonly Token[], from: number, to: number): boolean {
  return from < to && isQuote(tokens[from]);
}

/** Whether a quotation is open behind a sentence. Nested quotation marks only make the count even again, which errs to closed. */
export function leavesQuoteOpen(tokens: readonly Token[], from: number, to: number, wasOpen: boolean): boolean {
  let count = wasOpen && !opensWithQuote(tokens, from, to) ? 1 : 0;
  for (let i = from; i < to; i++) if (isQuote(tokens[i])) count += 1;
  return count % 2 === 1;
}
