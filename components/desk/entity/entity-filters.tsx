'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { ENTITY_KINDS, type EntityKind } from '@/lib/core/values/typed-value';

/** Narrows the list of entities; a plain form, so that the address holds the question. */
export function EntityFilters({ asked, kind }: { asked: string; kind: EntityKind | 'any' }) {
  const t = useTranslations('entities');
  const values = useTranslations('values');
  return (
    <form method="get" role="search" className="mb-3 flex flex-wrap items-end gap-2">
      <SearchField name="q" label={t('filters.search')} isLabelHidden={false} defaultValue={asked} className="w-72" />
      <Select name="kind" label={t('kind')} defaultValue={kind} choices={[{ id: 'any' as const, label: t('filters.any') }, ...ENTITY_KINDS.map((id) => ({ id, label: values(`entityKinds.${id}`) }))]} className="w-48" />
      <Button type="submit">{t('filters.apply')}</Button>
    </form>
  );
}
