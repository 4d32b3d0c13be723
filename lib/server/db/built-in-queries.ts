import { BUILT_IN_NAMES, type BuiltInKind, builtInName, searchBuiltInNames } from '@/lib/core/extract/built-in-names';
import { type ReadClient, readClient } from './clients';

export const BUILT_IN_PAGE_SIZE = 50;

export interface BuiltInFilter {
  search: string;
  /** Null: any. */
  kind: BuiltInKind | null;
  /** Counted from 1. */
  page: number;
}

/** A page of the names that are built in, each with its place and the newsroom's own entry that it was taken over as. One query. */
export async function listBuiltInNames({ search, kind, page }: BuiltInFilter, db: ReadClient = readClient()) {
  const found = search === '' && kind === null ? BUILT_IN_NAMES : searchBuiltInNames(search, kind);
  const shown = found.slice((page - 1) * BUILT_IN_PAGE_SIZE, page * BUILT_IN_PAGE_SIZE);
  const own = await db.entity.findMany({ where: { gazetteerKey: { in: shown.map(({ key }) => key) } }, select: { id: true, gazetteerKey: true } });
  const idOf = new Map(own.map(({ id, gazetteerKey }) => [gazetteerKey, id]));
  return { total: found.length, rows: shown.map((name) => ({ ...name, parent: name.parentKey === null ? null : builtInName(name.parentKey), entityId: idOf.get(name.key) ?? null })) };
}
