'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { ALERT_KINDS, ALERT_STATES, type AlertKind, type AlertState } from '@/lib/schemas/alert';

/** Narrows the inbox; a plain form, so that the address holds the question. */
export function InboxFilters({ kind, state }: { kind: AlertKind | 'any'; state: AlertState }) {
  const t = useTranslations('inbox');
  return (
    <form method="get" className="mb-3 flex flex-wrap items-end gap-2">
      <Select name="kind" label={t('kind')} defaultValue={kind} choices={[{ id: 'any', label: t('all') }, ...ALERT_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))]} className="w-60" />
      <Select name="state" label={t('state')} defaultValue={state} choices={ALERT_STATES.map((id) => ({ id, label: t(`states.${id}`) }))} className="w-44" />
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
