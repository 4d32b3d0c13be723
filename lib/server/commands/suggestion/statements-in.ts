import type { CodePointRange } from '@/lib/core/text/range';
import type { TypedValue } from '@/lib/core/values/typed-value';
import type { Tx } from '@/lib/server/db/clients';
import { spanOf } from '@/lib/server/db/value-span';

export interface StatedPassage {
  id: string;
  passage: CodePointRange;
  value: TypedValue;
}

/** The statements read from a capture, each with its own words, those set aside left out. */
export async function statementsIn(tx: Tx, snapshotId: string): Promise<StatedPassage[]> {
  const excerpts = await tx.excerpt.findMany({ where: { snapshotId, removedAt: null }, select: { start: true, end: true, statements: { where: { removedAt: null }, select: { id: true, value: true, valueStart: true, valueEnd: true } } } });
  // Written only by commands, whose input passed the schema of typed values.
  return excerpts.flatMap(({ statements, ...excerpt }) =>
    statements.map(({ id, value, ...words }) => {
      const { start, end } = spanOf({ ...words, excerpt: { ...excerpt, snapshotId } });
      return { id, passage: { start, end }, value: value as unknown as TypedValue };
    }),
  );
}
