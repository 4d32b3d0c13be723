/**
 * Counts of what belongs to the rows of one page. Prisma's own `_count` in a list joins a count over the whole child table;
 * a `groupBy` for the page's ids reads their index entries alone.
 */

/** The counts of a `groupBy` by the key it grouped by. */
export function countsBy<Key extends string>(groups: readonly ({ _count: number } & Record<Key, string | null>)[], key: Key): Map<string, number> {
  return new Map(groups.flatMap((group) => (group[key] === null ? [] : [[group[key], group._count]])));
}

/** Rows with `_count` beside their own columns; what no group told is 0. */
export function withCounts<Row extends { id: string }, Name extends string>(rows: readonly Row[], counts: Record<Name, ReadonlyMap<string, number>>): (Row & { _count: Record<Name, number> })[] {
  const names = Object.keys(counts) as Name[];
  return rows.map((row) => ({ ...row, _count: Object.fromEntries(names.map((name) => [name, counts[name].get(row.id) ?? 0])) as Record<Name, number> }));
}
