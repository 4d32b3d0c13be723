'use client';

import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { SearchField } from '@/components/ui/search-field';
import { usePathname, useRouter } from '@/lib/i18n/navigation';

/** Marks the field that the "/" key leads to. */
export const SEARCH_BOX_ID = 'desk-search';

/** Searches the whole desk. */
export function SearchBox() {
  const t = useTranslations('shell');
  const router = useRouter();
  const isSearchPage = usePathname() === '/desk/search';
  const asked = useSearchParams().get('q') ?? '';
  const [typed, setTyped] = useState(isSearchPage ? asked : '');
  return (
    <search className="min-w-0 flex-1">
      <SearchField
        id={SEARCH_BOX_ID}
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={typed}
        onChange={setTyped}
        onSubmit={(text) => {
          if (text.trim() !== '') router.push({ pathname: '/desk/search', query: { q: text.trim() } });
        }}
        className="max-w-md"
      />
    </search>
  );
}
