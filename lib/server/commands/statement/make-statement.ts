import type { CodePointRange } from '@/lib/core/text/range';
import type { Anchor } from '@/lib/server/commands/excerpt/anchor-excerpt';
import { writeExcerpt } from '@/lib/server/commands/excerpt/anchor-excerpt';
import { recompareStatement } from '@/lib/server/commands/evidence/recompare';
import type { Tx } from '@/lib/server/db/clients';
import { checkReferences, putOnTable, type StatementFields, statementColumns, toldValue, writeChain } from './statement-row';

/** A statement that was made, and what the audit may tell of it. */
export interface MadeStatement {
  statementId: string;
  excerptId: string;
  sourceId: string;
  told: ReturnType<typeof toldValue>;
}

interface Making {
  anchor: Anchor;
  /** The value's own words in the capture, where the excerpt holds more than them. */
  words: CodePointRange | null;
  fields: StatementFields;
  by: { id: string; at: Date };
}

/** Writes excerpt and statement with its chain, puts the source on the incident's table and compares it with the claims there. */
export async function makeStatement(tx: Tx, { anchor, words, fields, by }: Making): Promise<MadeStatement> {
  await checkReferences(tx, fields);
  const excerpt = await writeExcerpt(tx, anchor, by.id, by.at);
  const source = await tx.source.findUniqueOrThrow({ where: { id: anchor.sourceId }, select: { confidential: true } });
  const statement = await tx.statement.create({
    data: {
      ...statementColumns(fields), valueStart: words?.start ?? null, valueEnd: words?.end ?? null, excerptId: excerpt.id, sourceId: anchor.sourceId,
      createdById: by.id, createdAt: by.at,
    },
    select: { id: true },
  });
  await writeChain(tx, statement.id, fields.attribution);
  await putOnTable(tx, fields.incidentId, anchor.sourceId, by.id, by.at);
  await recompareStatement(tx, statement.id);
  return { statementId: statement.id, excerptId: excerpt.id, sourceId: anchor.sourceId, told: toldValue(fields.value, source.confidential) };
}
