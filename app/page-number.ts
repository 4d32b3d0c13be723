/** The deepest page of a list that an address can ask for. */
const LAST_PAGE = 10_000;

/** The page that `?page=` asks for, counted from 1; anything unusable is the first. */
export function pageNumber(asked: string | string[] | undefined): number {
  const number = typeof asked === 'string' && /^\d{1,5}$/.test(asked) ? Number(asked) : 1;
  return Math.min(Math.max(number, 1), LAST_PAGE);
}
