import { type ReadClient, readClient } from './clients';
import { matchOf, type SearchKind } from './search-documents';

export interface Found {
  kind: SearchKind;
  objectId: string;
  language: string;
  title: string;
}

/** How many texts one question brings at most, best first; more is too wide to be an answer. */
const BEST = 500;
/** A word in the title weighs as much as so many in the text. */
const TITLE_WEIGHT = 8;

export const SEARCH_PAGE_SIZE = 50;

/**
 * Everything on the desk that contains all words of `asked`, best first, each object once (in the language that fits best);
 * `page` counts from 1.
 */
export async function searchDesk(asked: string, options: { kind?: SearchKind; page?: number } = {}, db: ReadClient = readClient()): Promise<{ found: Found[]; total: number }> {
  const match = matchOf(asked);
  if (match === null) return { found: [], total: 0 };
  const rows = await db.$queryRaw<Found[]>`
    SELECT d."kind" AS "kind", d."objectId" AS "objectId", d."language" AS "language", d."title" AS "title"
    FROM (SELECT rowid, bm25(search, ${TITLE_WEIGHT}, 1.0) AS score FROM search WHERE search MATCH ${match} ORDER BY score LIMIT ${BEST}) s
    JOIN "SearchDocument" d ON d."seq" = s.rowid ORDER BY s.score`;
  const once = new Map<string, Found>();
  for (const row of rows) {
    if (options.kind && row.kind !== options.kind) continue;
    const key = `${row.kind}:${row.objectId}`;
    if (!once.has(key)) once.set(key, row);
  }
  const start = ((options.page ?? 1) - 1) * SEARCH_PAGE_SIZE;
  return { found: [...once.values()].slice(start, start + SEARCH_PAGE_SIZE), total: once.size };
}
