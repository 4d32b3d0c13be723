import type { Tx } from './clients';

/** An alert by its fingerprint, with the sources and claims it bears on. */
export interface TiedAlert {
  fingerprint: string;
  sourceIds: readonly string[];
  claimIds: readonly string[];
}

/** Takes away what alerts bear on. */
export async function untieAlerts(tx: Tx, alertIds: readonly string[]): Promise<void> {
  const ids = JSON.stringify(alertIds);
  await tx.$executeRaw`DELETE FROM "AlertSource" WHERE "alertId" IN (SELECT value FROM json_each(${ids}))`;
  await tx.$executeRaw`DELETE FROM "AlertClaim" WHERE "alertId" IN (SELECT value FROM json_each(${ids}))`;
}

/** Says what alerts bear on: two statements however many ties there are. A row at a time, fifteen thousand would hold the write turn for a second. */
export async function tieAlerts(tx: Tx, alerts: readonly TiedAlert[]): Promise<void> {
  const sources = JSON.stringify(alerts.flatMap(({ fingerprint, sourceIds }) => sourceIds.map((sourceId) => [fingerprint, sourceId])));
  const claims = JSON.stringify(alerts.flatMap(({ fingerprint, claimIds }) => claimIds.map((claimId) => [fingerprint, claimId])));
  await tx.$executeRaw`INSERT INTO "AlertSource" ("alertId", "sourceId") SELECT a."id", t.value ->> 1 FROM json_each(${sources}) t JOIN "Alert" a ON a."fingerprint" = t.value ->> 0`;
  await tx.$executeRaw`INSERT INTO "AlertClaim" ("alertId", "claimId") SELECT a."id", t.value ->> 1 FROM json_each(${claims}) t JOIN "Alert" a ON a."fingerprint" = t.value ->> 0`;
}
