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

/** Writes excerpt and statement with its chain, puts the source on the incident's table and compares it with the claims there. */
export async function makeStatement(tx: Tx, anchor: Anchor, fields: StatementFields, createdById: string, now: Date): Promise<MadeStatement> {
  await checkReferences(tx, fields);
  const excerpt = await writeExcerpt(tx, anchor, createdById, now);
  const source = await tx.source.findUniqueOrThrow({ where: { id: anchor.sourceId }, select: { confidential: true } });
  const statement = await tx.statement.create({
    data: { ...statementColumns(fields), excerptId: excerpt.id, sourceId: anchor.sourceId, createdById, createdAt: now },
    select: { id: true },
  });
  await writeChain(tx, statement.id, fields.attribution);
  await putOnTable(tx, fields.incidentId, anchor.sourceId, createdById, now);
  await recompareStatement(tx, statement.id);
  return { statementId: statement.id, excerptId: excerpt.id, sourceId: anchor.sourceId, told: toldValue(fields.value, source.confidential) };
}
