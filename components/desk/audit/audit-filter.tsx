'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { DateInput } from '@/components/desk/statement/date-input';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { Select } from '@/components/ui/select';
import { boundOfDate } from '@/lib/core/values/date-parse';
import { useRouter } from '@/lib/i18n/navigation';
import { type AuditQuery, auditHref } from './audit-query';

interface AuditFilterProps {
  query: AuditQuery;
  people: readonly Choice[];
  commands: readonly Choice[];
  kinds: readonly Choice[];
}

const ALL = 'all';

/** Narrows the log: by person, deed, kind of object and days. */
export function AuditFilter({ query, people, commands, kinds }: AuditFilterProps) {
  const t = useTranslations('audit');
  const router = useRouter();
  const [typed, setTyped] = useState<AuditQuery>(query);
  const [from, setFrom] = useState(query.from ?? '');
  const [to, setTo] = useState(query.to ?? '');
  const set = (change: Partial<AuditQuery>) => setTyped((before) => ({ ...before, ...change, before: null }));
  const isFiltered = Object.values(query).some((value) => value !== null);
  return (
    <form
      role="search"
      aria-label={t('filter')}
      className="mb-3 flex flex-wrap items-start gap-x-3 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(auditHref({ ...typed, from: boundOfDate(from, 'earliest'), to: boundOfDate(to, 'latest'), before: null }));
      }}
    >
      <ComboBox label={t('who')} choices={people} value={typed.actor} onChange={(actor) => set({ actor })} placeholder={t('anyone')} className="w-44" />
      <ComboBox label={t('deed')} choices={commands} value={typed.command} onChange={(command) => set({ command })} placeholder={t('anyDeed')} className="w-64" />
      <Select
        label={t('kind')}
        choices={[{ id: ALL, label: t('anyKind') }, ...kinds]}
        value={typed.kind ?? ALL}
        onChange={(kind) => set({ kind: kind === ALL ? null : kind, object: null })}
        className="w-40"
      />
      <DateInput label={t('from')} value={from} onChange={setFrom} className="w-44" />
      <DateInput label={t('to')} value={to} onChange={setTo} className="w-44" />
      <Button type="submit" className="mt-6">{t('apply')}</Button>
      {isFiltered ? (
        <Button
          variant="quiet"
          className="mt-6"
          onPress={() => {
            setFrom('');
            setTo('');
            setTyped({ actor: null, command: null, kind: null, object: null, from: null, to: null, before: null });
            router.push('/desk/audit');
          }}
        >
          {t('clear')}
        </Button>
      ) : null}
    </form>
  );
}
