'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SearchField } from '@/components/ui/search-field';
import { Select } from '@/components/ui/select';
import { useRouter } from '@/lib/i18n/navigation';
import { OUTLET_KINDS } from '@/lib/schemas/outlet';

const ANY = 'any';

/** Narrows the list of outlets by name and kind. */
export function OutletFilters({ q, kind }: { q: string; kind: string }) {
  const t = useTranslations('outlets');
  const router = useRouter();
  const [typed, setTyped] = useState(q);
  const go = (next: { q: string; kind: string }) => {
    const query = new URLSearchParams(Object.entries(next).filter(([, value]) => value !== '')).toString();
    router.push(query === '' ? '/desk/outlets' : `/desk/outlets?${query}`);
  };
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        go({ q: typed.trim(), kind });
      }}
      className="grid max-w-2xl items-end gap-2 sm:grid-cols-[2fr_1fr]"
    >
      <SearchField label={t('search')} isLabelHidden={false} value={typed} onChange={setTyped} onClear={() => go({ q: '', kind })} />
      <Select
        label={t('kind')}
        choices={[{ id: ANY, label: t('any') }, ...OUTLET_KINDS.map((id) => ({ id, label: t(`kinds.${id}`) }))]}
        value={OUTLET_KINDS.find((known) => known === kind) ?? ANY}
        onChange={(chosen) => go({ q: typed.trim(), kind: chosen === ANY ? '' : chosen })}
      />
    </form>
  );
}
