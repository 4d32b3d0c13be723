import type { VerdictTextFields } from '@/lib/schemas/verdict';

/** The fields of a verdict's text, in the order they are written. */
export const TEXT_FIELDS = ['title', 'summary', 'reasoning', 'unknown'] as const satisfies readonly (keyof VerdictTextFields)[];

export type TextLanguage = 'ar' | 'en';

/** One language of a revision as the desk holds it. */
export interface StoredText extends VerdictTextFields {
  language: TextLanguage;
  version: number;
  approvedHash: string | null;
}

/** Only the words. */
export function wordsOf(text: VerdictTextFields): VerdictTextFields {
  return { title: text.title, summary: text.summary, reasoning: text.reasoning, unknown: text.unknown };
}

/** Whether two texts say the same, letter for letter. */
export function isSame(a: VerdictTextFields, b: VerdictTextFields): boolean {
  return TEXT_FIELDS.every((field) => a[field] === b[field]);
}
