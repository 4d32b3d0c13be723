'use client';

import { useTranslations } from 'next-intl';
import { DateInput } from '@/components/desk/statement/date-input';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { EVIDENCE_KINDS } from '@/lib/core/evidence/comparable';
import { EVIDENCE_SIGNS } from '@/lib/core/evidence/relation-signs';
import { ALL, MATRIX_ORDERS, type MatrixFilter, UNKNOWN } from './arrange-matrix';
import type { MatrixView } from './matrix-view';

interface MatrixFiltersProps {
  view: MatrixView;
  filter: MatrixFilter;
  onChange: (filter: MatrixFilter) => void;
}

/** Which of the matrix is shown, and in which order. */
export function MatrixFilters({ view, filter, onChange }: MatrixFiltersProps) {
  const t = useTranslations('matrix');
  const claims = useTranslations('claims');
  const origins = [...new Map(view.rows.flatMap((row) => row.origins).map((origin) => [origin.id, origin])).values()];
  const outlets = [...new Map(view.rows.flatMap((row) => row.outlet ?? []).map((outlet) => [outlet.id, outlet])).values()];
  const pick = <K extends keyof MatrixFilter>(key: K, value: string) => onChange({ ...filter, [key]: value === 'all' ? '' : value });
  const attributes = [...new Map(view.columns.flatMap((column) => column.attribute ?? []).map((attribute) => [attribute.id, attribute])).values()];
  const isNarrowed = [filter.kind, filter.originId, filter.outletId, filter.attribute, filter.from, filter.to].some((value) => value !== '');
  return (
    <div role="search" aria-label={t('filters')} className="mb-3 flex flex-wrap items-start gap-2">
      <Select
        label={t('relation')}
        value={filter.kind || 'all'}
        onChange={(value) => pick('kind', value)}
        choices={[{ id: 'all', label: t('all') }, ...EVIDENCE_KINDS.map((kind) => ({ id: kind, label: `${EVIDENCE_SIGNS[kind]} ${claims(`evidenceKinds.${kind}`)}` }))]}
        className="w-40"
      />
      <Select
        label={t('origin')}
        value={filter.originId || 'all'}
        onChange={(value) => pick('originId', value)}
        choices={[{ id: 'all', label: t('all') }, ...origins, { id: UNKNOWN, label: t('groups.unknown') }]}
        className="w-44"
      />
      <Select
        label={t('outlet')}
        value={filter.outletId || 'all'}
        onChange={(value) => pick('outletId', value)}
        choices={[{ id: 'all', label: t('all') }, ...outlets.map((outlet) => ({ id: outlet.id, label: outlet.name })), { id: UNKNOWN, label: t('unknownOutlet') }]}
        className="w-44"
      />
      {attributes.length > 1 ? (
        <Select label={t('attribute')} value={filter.attribute || 'all'} onChange={(value) => pick('attribute', value)} choices={[{ id: 'all', label: t('all') }, ...attributes]} className="w-36" />
      ) : null}
      {(['from', 'to'] as const).map((key) => (
        <DateInput key={key} label={t(key)} value={filter[key]} onChange={(value) => onChange({ ...filter, [key]: value })} className="w-40" />
      ))}
      <Select label={t('order')} value={filter.order} onChange={(order) => onChange({ ...filter, order })} choices={MATRIX_ORDERS.map((id) => ({ id, label: t(`orders.${id}`) }))} className="w-56" />
      {isNarrowed ? <Button variant="quiet" className="mt-6" onPress={() => onChange({ ...ALL, order: filter.order })}>{t('showAll')}</Button> : null}
    </div>
  );
}
