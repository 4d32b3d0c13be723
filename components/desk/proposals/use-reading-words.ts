'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useValueWords } from '@/components/desk/claim/use-value-words';
import { formatDate } from '@/lib/core/values/date-format';
import { parseDate } from '@/lib/core/values/date-parse';
import type { ProposalView } from './proposal-view';

export interface ReadingWords {
  /** "exactly 2 · killed · militants · said by Security Media Cell". */
  value: string;
  /** When, where and as what it holds, or empty. */
  about: string;
}

/** How a proposal was read, in words. */
export function useReadingWords(): (proposal: ProposalView) => ReadingWords {
  const t = useTranslations('proposals');
  const values = useTranslations('values');
  const words = useValueWords({ saysExactly: true });
  const locale = useLocale() === 'ar' ? 'ar' : 'en';
  const date = (edtf: string) => {
    const read = parseDate(edtf);
    return read.ok ? formatDate(read.value, locale) : null;
  };
  return ({ told, speaker }) => {
    const value = [words(told.value, told.assertion), told.value.kind === 'date' && t('dayOfEvent'), speaker && t('saidBy', { name: isolated(speaker) })];
    const about = [date(told.period || told.eventDate), told.placeText && isolated(told.placeText), told.scope === 'incident' ? null : values(`scopes.${told.scope}`)];
    return { value: value.filter(Boolean).join(' · '), about: about.filter(Boolean).join(' · ') };
  };
}

/** A name in either script keeps to itself (FSI … PDI) in a line of mixed ones. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
