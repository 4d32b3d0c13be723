'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
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
  const set = (change: Partial<AuditQuery>) => setTyped((before) => ({ ...before, ...change, before: null }));
  const isFiltered = Object.values(query).some((value) => value !== null);
  return (
    <form
      role="search"
      aria-label={t('filter')}
      className="mb-3 flex flex-wrap items-end gap-x-3 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(auditHref(typed));
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
      <TextField label={t('from')} type="date" inputDir="ltr" value={typed.from ?? ''} onChange={(from) => set({ from: from || null })} className="w-36" />
      <TextField label={t('to')} type="date" inputDir="ltr" value={typed.to ?? ''} onChange={(to) => set({ to: to || null })} className="w-36" />
      <Button type="submit">{t('apply')}</Button>
      {isFiltered ? (
        <Button
          variant="quiet"
          onPress={() => {
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
