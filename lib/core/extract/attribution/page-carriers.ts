import type { Token } from '@/lib/core/text/tokens';
import type { PhraseIndex } from '../entities/phrase-index';
import type { SpeechText } from './speech-text';
import type { Agent } from './agents';

/** Labels behind which a page names whom it carries, folded: "متابعة/ المدى", "المصدر: الحرة", "Source: Khaama Press". */
const LABELS = new Set(['متابعه', 'متابعات', 'المصدر', 'المصادر', 'source', 'sources', 'نقلا', 'وكالات']);

/**
 * Outlets that a metadata line says the whole text was taken from. A line that is an agency's name alone counts as well.
 * Tokens `from` to `to` (exclusive) are those of one metadata segment.
 */
export function readPageCarriers(tokens: readonly Token[], from: number, to: number, agents: PhraseIndex<Agent>): { agent: Agent; token: number }[] {
  const found: { agent: Agent; token: number }[] = [];
  let isLabelled = false;
  let isLineStart = true;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'line_end') {
      isLineStart = true;
      isLabelled = false;
      continue;
    }
    if (token.kind === 'mark') continue;
    if (LABELS.has(token.text)) isLabelled = true;
    const match = isLabelled || isLineStart ? agents.matchAt(tokens, i) : null;
    isLineStart = false;
    if (match?.entry.kind !== 'outlet') continue;
    if (isLabelled || isLineEnd(tokens, i + match.length, to)) found.push({ agent: match.entry, token: i });
    i += match.length - 1;
  }
  return found;
}

/** Nothing but marks up to the end of the line. */
function isLineEnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind === 'line_end') return true;
    if (tokens[i]?.kind !== 'mark') return false;
  }
  return true;
}

/** Tokens within which agency copy names its agency. */
const LONGEST_DATELINE = 14;

/** The agency of a paragraph's dateline: "بغداد (أ ف ب) - …", "BAGHDAD (Reuters) - …". */
export function readDateline(speech: SpeechText, from: number, to: number): { agent: Agent; token: number }[] {
  const { tokens } = speech;
  for (let i = from; i < Math.min(to, from + LONGEST_DATELINE); i++) {
    if (tokens[i]?.kind !== 'mark' || tokens[i]?.text !== '(') continue;
    const match = speech.agents.matchAt(tokens, i + 1);
    const end = i + 1 + (match?.length ?? 0);
    if (match?.entry.kind === 'outlet' && tokens[end]?.text === ')' && tokens[end + 1]?.text === '-') return [{ agent: match.entry, token: i + 1 }];
  }
  return [];
}
