import { createTranslator } from 'use-intl/core';
import messages from '@/lib/i18n/messages/en/problems.json';
import type { Problem } from '@/lib/server/commands/problem';

/** A problem as one line of English, for stderr: the field's sentence where a field is at fault. */
export function problemLine(problem: Problem): string {
  const told = Object.values(problem.fields ?? {})[0] ?? problem;
  const translate = createTranslator({ locale: 'en', messages: messages as Record<string, string> });
  return translate.has(told.code) ? translate(told.code, told.values) : told.code;
}
