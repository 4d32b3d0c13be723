import type { ReadClient, Tx } from '@/lib/server/db/clients';

/** What proposals were computed from, so that a transaction can tell whether it still stands. */
export interface ProposalStamp {
  /** The last write turn of all: where none came between, nothing can have changed. */
  turn: number;
  /** Counts and versions of all that the proposals rest on. */
  state: string;
}

/** Proposals of an incident share the beginning of their fingerprint. */
export const prefixOf = (incidentId: string) => `origin_proposal:${incidentId}:`;
/** The fingerprints that begin with a text, by the index. */
export const beginsWith = (prefix: string) => ({ gte: prefix, lt: `${prefix}\uffff` });

/** Read before the first query that the proposals rest on. */
export async function readStamp(db: ReadClient, incidentId: string): Promise<ProposalStamp> {
  const turn = await turnOf(db);
  return { turn, state: await stateOf(db, incidentId) };
}

/** Whether all stands as it was stamped; in the transaction that writes by it, which itself took one turn. */
export async function stillStands(tx: Tx, incidentId: string, stamp: ProposalStamp): Promise<boolean> {
  return (await turnOf(tx)) === stamp.turn + 1 || (await stateOf(tx, incidentId)) === stamp.state;
}

async function turnOf(db: Pick<Tx, 'writeTurn'>): Promise<number> {
  return (await db.writeTurn.findUnique({ where: { id: 1 }, select: { turn: true } }))?.turn ?? 0;
}

async function stateOf(db: Pick<Tx, 'statement' | 'alert' | 'origin' | 'entity' | 'alias' | 'entityParent'>, incidentId: string): Promise<string> {
  const [statements, alerts, origins, entities, aliases, parents] = await Promise.all([
    db.statement.aggregate({ where: { incidentId }, _count: true, _sum: { version: true }, _max: { updatedAt: true } }),
    db.alert.findMany({ where: { fingerprint: beginsWith(prefixOf(incidentId)) }, orderBy: { fingerprint: 'asc' }, select: { id: true, state: true } }),
    db.origin.aggregate({ _count: true, _sum: { version: true } }),
    db.entity.aggregate({ _count: true, _sum: { version: true } }),
    db.alias.count(),
    db.entityParent.count(),
  ]);
  return JSON.stringify([statements, alerts, origins, entities, aliases, parents]);
}
