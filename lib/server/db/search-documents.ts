import { foldForSearch } from '@/lib/core/text/fold';
import { type ReadClient, readClient, type Tx } from './clients';

export type SearchKind = 'source' | 'claim' | 'incident' | 'verdict' | 'entity' | 'outlet';

export interface SearchText {
  kind: SearchKind;
  objectId: string;
  /** ar | en, or another BCP 47 tag for a source. */
  language: string;
  title: string;
  body: string;
}

/** Writes what search finds of an object in one language, folded; an empty text takes it out. For commands, in their transaction. */
export async function putSearchText(tx: Tx, text: SearchText): Promise<void> {
  const { kind, objectId, language } = text;
  if (text.title.trim() === '' && text.body.trim() === '') {
    await tx.searchDocument.deleteMany({ where: { kind, objectId, language } });
    return;
  }
  const data = { title: text.title, titleFolded: foldForSearch(text.title), bodyFolded: foldForSearch(text.body) };
  await tx.searchDocument.upsert({ where: { kind_objectId_language: { kind, objectId, language } }, create: { kind, objectId, language, ...data }, update: data });
}

/** How many objects a search brings at most; more is a question too wide to be an answer. */
const MATCH_LIMIT = 500;

/** The full-text question for what a person typed: every word, the last one as a beginning; null when there is no word in it. */
export function matchOf(asked: string): string | null {
  const words = foldForSearch(asked).match(/[\p{L}\p{N}]+/gu);
  return words ? words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ') : null;
}

/** The ids of objects of a kind that contain every word asked, the last one as a beginning; null when nothing was asked. */
export async function findMatchingIds(kind: SearchKind, asked: string, db: ReadClient = readClient()): Promise<string[] | null> {
  const match = matchOf(asked);
  if (match === null) return null;
  const rows = await db.$queryRaw<{ objectId: string }[]>`
    SELECT DISTINCT d."objectId" AS "objectId" FROM search JOIN "SearchDocument" d ON d."seq" = search.rowid
    WHERE search MATCH ${match} AND d."kind" = ${kind} LIMIT ${MATCH_LIMIT}`;
  return rows.map((row) => row.objectId);
}
