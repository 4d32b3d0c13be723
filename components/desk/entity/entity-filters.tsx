'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';

/** Narrows a list of names; a plain form, so that the address holds the question. `kind`: one of `kinds`, or `any`. */
export function EntityFilters({ asked, kind, kinds }: { asked: string; kind: string; kinds: readonly Choice[] }) {
  const t = useTranslations('entities');
  return (
    <form method="get" role="search" className="mb-3 flex flex-wrap items-end gap-2">
      <SearchField name="q" label={t('filters.search')} isLabelHidden={false} defaultValue={asked} className="w-72" />
      <Select name="kind" label={t('kind')} defaultValue={kind} choices={[{ id: 'any', label: t('filters.any') }, ...kinds]} className="w-48" />
      <Button type="submit">{t('filters.apply')}</Button>
    </form>
  );
}
