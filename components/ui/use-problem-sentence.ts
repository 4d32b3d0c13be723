'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** Turns a problem's code into a sentence; a code without one is told as a fault of ours. */
export function useProblemSentence(): (problem: { code: string; values?: Record<string, string | number> }) => string {
  const t = useTranslations('problems');
  return useCallback(({ code, values }) => (t.has(code) ? t(code, values) : t('failed')), [t]);
}
