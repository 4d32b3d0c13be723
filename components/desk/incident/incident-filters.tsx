'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';

export interface IncidentQuestion {
  asked: string;
  placeId: string;
  /** As typed; read into days by the page. */
  from: string;
  to: string;
  state: 'open' | 'archived';
}

/** Narrows the list of incidents; a plain form, so that the address holds the question. */
export function IncidentFilters({ question, places, fromProblem, toProblem }: { question: IncidentQuestion; places: readonly Choice[]; fromProblem: boolean; toProblem: boolean }) {
  const t = useTranslations('incidents');
  const states = (['open', 'archived'] as const).map((id) => ({ id, label: t(`filters.${id}`) }));
  return (
    <form method="get" role="search" className="mb-3 flex flex-wrap items-end gap-2">
      <SearchField name="q" label={t('filters.search')} isLabelHidden={false} placeholder={t('filters.searchHint')} defaultValue={question.asked} className="w-72" />
      <Select name="place" label={t('place')} defaultValue={question.placeId || 'any'} choices={[{ id: 'any', label: t('filters.anywhere') }, ...places]} className="w-52" />
      <TextField name="from" label={t('filters.from')} placeholder="01/11/2024" defaultValue={question.from} inputDir="ltr" className="w-36" problem={fromProblem ? t('filters.unreadable') : null} />
      <TextField name="to" label={t('filters.to')} placeholder="30/11/2024" defaultValue={question.to} inputDir="ltr" className="w-36" problem={toProblem ? t('filters.unreadable') : null} />
      <Select name="state" label={t('filters.state')} defaultValue={question.state} choices={states} className="w-32" />
      <Button type="submit">{t('filters.apply')}</Button>
    </form>
  );
}
