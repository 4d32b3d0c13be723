'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { Choice } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { DateInput } from '@/components/desk/statement/date-input';
import { useRouter } from '@/lib/i18n/navigation';
import { boundOfDate } from '@/lib/core/values/date-parse';
import { SOURCE_KINDS } from '@/lib/schemas/source';
import { languageName } from './languages';
import { type SourceListFilter, sourceHref } from './source-filter';

const ANY = 'any';

/** Narrows the list; every choice is in the address, so that a filtered list can be sent to a colleague. */
export function SourceFilters({ filter, outlets, languages }: { filter: SourceListFilter; outlets: readonly Choice[]; languages: readonly string[] }) {
  const t = useTranslations('sources');
  const values = useTranslations('values');
  const locale = useLocale();
  const router = useRouter();
  const [, startTransition] = useTransition();
  const [q, setQ] = useState(filter.q ?? '');
  const [from, setFrom] = useState(filter.from ?? '');
  const [to, setTo] = useState(filter.to ?? '');
  const go = (change: Partial<SourceListFilter>) => startTransition(() => router.push(sourceHref({ ...filter, ...change })));
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({ q: q.trim() || undefined, from: boundOfDate(from, 'earliest') ?? undefined, to: boundOfDate(to, 'latest') ?? undefined });
      }}
      className="grid items-end gap-2 sm:grid-cols-2 lg:grid-cols-4"
    >
      <SearchField label={t('search')} isLabelHidden={false} value={q} onChange={setQ} onClear={() => go({ q: undefined })} />
      <ComboBox label={t('outlet')} choices={outlets} value={filter.outletId ?? null} onChange={(id) => go({ outletId: id ?? undefined })} />
      <Select
        label={t('kind')}
        choices={[{ id: ANY, label: t('any') }, ...SOURCE_KINDS.map((id) => ({ id, label: values(`sourceKinds.${id}`) }))]}
        value={SOURCE_KINDS.find((kind) => kind === filter.kind) ?? ANY}
        onChange={(kind) => go({ kind: kind === ANY ? undefined : kind })}
      />
      <Select
        label={t('language')}
        choices={[{ id: ANY, label: t('any') }, ...languages.map((id) => ({ id, label: id === 'und' ? t('languageUnknown') : languageName(id, locale) }))]}
        value={filter.language ?? ANY}
        onChange={(language) => go({ language: language === ANY ? undefined : language })}
      />
      <DateInput label={t('from')} value={from} onChange={setFrom} />
      <DateInput label={t('to')} value={to} onChange={setTo} />
      <Button type="submit" className="justify-self-start">{t('apply')}</Button>
      <div className="col-span-full flex flex-wrap items-center gap-x-4 gap-y-1">
        <Checkbox isSelected={filter.sort === 'published'} onChange={(isOn) => go({ sort: isOn ? 'published' : undefined })}>
          {t('newestPublished')}
        </Checkbox>
        <Checkbox isSelected={filter.archived === 'yes'} onChange={(isOn) => go({ archived: isOn ? 'yes' : undefined })}>
          {t('showArchived')}
        </Checkbox>
      </div>
    </form>
  );
}
