import type { Proposition } from './typed-value';

export type PropositionProblem = 'empty' | 'too_long';

/** Longer than this is a paragraph, not one thing that can be so or not. In code points. */
export const PROPOSITION_MAX = 500;

export type ParsedProposition = { ok: true; value: Proposition } | { ok: false; problem: PropositionProblem };

/** One sentence as typed, white space tidied. Only people compare propositions. */
export function parseProposition(text: string): ParsedProposition {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (tidy === '') return { ok: false, problem: 'empty' };
  if ([...tidy].length > PROPOSITION_MAX) return { ok: false, problem: 'too_long' };
  return { ok: true, value: { kind: 'proposition', text: tidy } };
}

/** A proposition reads as it was said, in whatever language. */
export function formatProposition(value: Proposition): string {
  return value.text;
}
