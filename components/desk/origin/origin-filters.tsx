'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { ORIGIN_STATES, type OriginState } from './origin-view';

/** Narrows the list of original sources; a plain form, so that the address holds the question. */
export function OriginFilters({ asked, state }: { asked: string; state: OriginState }) {
  const t = useTranslations('origins');
  return (
    <form method="get" role="search" className="mb-3 flex flex-wrap items-end gap-2">
      <SearchField name="q" label={t('filters.search')} isLabelHidden={false} defaultValue={asked} className="w-72" />
      <Select name="state" label={t('filters.state')} defaultValue={state} choices={ORIGIN_STATES.map((id) => ({ id, label: t(`filters.${id}`) }))} className="w-48" />
      <Button type="submit">{t('filters.apply')}</Button>
    </form>
  );
}
