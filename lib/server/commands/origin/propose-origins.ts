import { proposeOriginsInput } from '@/lib/schemas/alert';
import { defineCommand } from '@/lib/server/commands/define-command';
import { refuseConflict } from '@/lib/server/commands/problem';
import { tieAlerts, untieAlerts } from '@/lib/server/db/alert-ties';
import { planProposals } from './plan-proposals';
import { readStamp, stillStands } from './proposal-stamp';

/** Rows written by one statement: below the bound on variables in one. */
const ROWS_AT_ONCE = 200;

/**
 * Brings the open proposals of an incident up to date with its statements: new findings are raised, open ones grow and shrink,
 * those that nothing bears any more go. Found out before the transaction; where anything it rests on has changed since, it is
 * refused and done anew.
 */
export const proposeOrigins = defineCommand({
  name: 'origin.propose',
  permission: 'job:run',
  input: proposeOriginsInput,
  prepare: async ({ read }, { incidentId }) => ({ stamp: await readStamp(read, incidentId), plan: await planProposals(read, incidentId) }),
  async run(tx, { prepared: { stamp, plan } }, { incidentId }) {
    if (!(await stillStands(tx, incidentId, stamp))) throw refuseConflict('proposalOutdated');
    const { raised, changed, gone } = plan;
    await untieAlerts(tx, [...gone, ...changed.map(({ id }) => id)]);
    for (const ids of batches(gone)) await tx.alert.deleteMany({ where: { id: { in: ids } } });
    for (const { id, details } of changed) await tx.alert.update({ where: { id }, data: { details } });
    for (const rows of batches(raised)) await tx.alert.createMany({ data: rows.map(({ details, fingerprint }) => ({ kind: 'origin_proposal', details, fingerprint })) });
    await tieAlerts(tx, [...changed, ...raised]);
    return {
      value: { raised: raised.length },
      audit: { objectKind: 'incident', objectId: incidentId, incidentId, details: { raised: raised.length, changed: changed.length, gone: gone.length } },
    };
  },
});

function batches<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) => rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE));
}
