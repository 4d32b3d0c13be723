/** The longest search or filter taken from an address, in UTF-16 units. */
const MAX_LENGTH = 200;

/** One text from an address's query, trimmed; empty where there is none or several. */
export function textParam(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value.trim().slice(0, MAX_LENGTH) : '';
}

/** The same page with another page number. */
export function pageHref(path: string, params: Record<string, string>, page: number): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
