/** Ids asked for at once: far below the bound on variables in a statement (libsql-adapter.ts), and a query that gives others their turn. */
export const ASKED_AT_ONCE = 500;

/** Asks for many ids, a slice at a time; the answers in the order of the ids' slices. Each id is asked for once. */
export async function askInSlices<Id, Row>(ids: Iterable<Id>, ask: (slice: Id[]) => Promise<readonly Row[]>): Promise<Row[]> {
  const wanted = [...new Set(ids)];
  const rows: Row[] = [];
  for (let from = 0; from < wanted.length; from += ASKED_AT_ONCE) {
    for (const row of await ask(wanted.slice(from, from + ASKED_AT_ONCE))) rows.push(row);
  }
  return rows;
}
