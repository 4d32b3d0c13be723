import { refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';

/** The statement whose standing changes, or a refusal. */
export async function requireStatement(tx: Tx, statementId: string) {
  const statement = await tx.statement.findUnique({
    where: { id: statementId },
    select: { id: true, version: true, incidentId: true, sourceId: true, standing: true, supersededById: true, removedAt: true },
  });
  if (!statement || statement.removedAt) throw refuseMissing('statement');
  return statement;
}
