'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';

interface ClaimFiltersProps {
  asked: string;
  verdict: 'any' | 'with' | 'without';
  state: 'open' | 'archived';
  speakerId: string;
  speakers: readonly Choice[];
}

/** Narrows the list of claims; a plain form, so that the address holds the question. */
export function ClaimFilters({ asked, verdict, state, speakerId, speakers }: ClaimFiltersProps) {
  const t = useTranslations('claims');
  const verdicts = (['any', 'with', 'without'] as const).map((id) => ({ id, label: t(`filters.${id}`) }));
  return (
    <form method="get" role="search" className="mb-3 flex flex-wrap items-end gap-2">
      <SearchField name="q" label={t('filters.search')} placeholder={t('filters.search')} defaultValue={asked} className="w-72" />
      <Select name="speaker" label={t('statedBy')} defaultValue={speakerId || 'any'} choices={[{ id: 'any', label: t('filters.anyone') }, ...speakers]} className="w-56" />
      <Select name="verdict" label={t('verdict')} defaultValue={verdict} choices={verdicts} className="w-44" />
      <Select name="state" label={t('filters.state')} defaultValue={state} choices={(['open', 'archived'] as const).map((id) => ({ id, label: t(`filters.${id}`) }))} className="w-32" />
      <Button type="submit">{t('filters.apply')}</Button>
    </form>
  );
}
