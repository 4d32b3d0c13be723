/** What the list of sources is narrowed by; also the words of its address. */
export interface SourceListFilter {
  q?: string;
  outletId?: string;
  kind?: string;
  language?: string;
  /** Days as YYYY-MM-DD. */
  from?: string;
  to?: string;
  archived?: 'yes';
  sort?: 'published';
}

const LONGEST = 200;

/** The filter an address asks for; what is unusable is left out. */
export function sourceFilterOf(asked: Record<string, string | string[] | undefined>): SourceListFilter {
  const text = (name: string) => {
    const value = asked[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, LONGEST) : undefined;
  };
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(name) ?? '') ? text(name) : undefined);
  return {
    q: text('q'), outletId: text('outletId'), kind: text('kind'), language: text('language'), from: day('from'), to: day('to'),
    archived: text('archived') === 'yes' ? 'yes' : undefined, sort: text('sort') === 'published' ? 'published' : undefined,
  };
}

/** The address of a page of the list, without the language. */
export function sourceHref(filter: SourceListFilter, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (typeof value === 'string') query.set(name, value);
  if (page > 1) query.set('page', String(page));
  const asked = query.toString();
  return asked === '' ? '/desk/sources' : `/desk/sources?${asked}`;
}
