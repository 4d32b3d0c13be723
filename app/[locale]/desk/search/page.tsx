import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageNumber } from '@/app/page-number';
import { requireStaff } from '@/app/require-staff';
import { SEARCH_KINDS, SearchResults } from '@/components/desk/shell/search-results';
import { SEARCH_PAGE_SIZE, searchDesk } from '@/lib/server/db/search-queries';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell'))('search.label') };
}

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/desk/search'>) {
  await requireStaff();
  const { q, kind: wanted, page: pageText } = await searchParams;
  const asked = (typeof q === 'string' ? q : '').trim().slice(0, 200);
  const kind = SEARCH_KINDS.find((each) => each === wanted) ?? null;
  const page = pageNumber(pageText);
  const { found, total } = await searchDesk(asked, { kind: kind ?? undefined, page });
  return <SearchResults asked={asked} kind={kind} found={found} total={total} page={page} pageSize={SEARCH_PAGE_SIZE} />;
}
