import type { Comparison } from '@/lib/core/evidence/comparable';
import { compareStatement } from '@/lib/core/evidence/compare-statement';
import type { Attribute } from '@/lib/core/values/typed-value';
import { linkAlerts } from '@/lib/server/commands/alert/link-alerts';
import { queueProposals } from '@/lib/server/commands/origin/propose-job';
import type { Tx } from '@/lib/server/db/clients';
import { type ClaimRow, STATEMENT_COLUMNS, type StatementRow, toComparableClaim, toComparableStatement, VERSION_COLUMNS, type VersionRow } from './comparables';
import { type ComparisonWork, cutPairs, PAIRS_AT_ONCE, queueComparisons, ROWS_AT_ONCE, slices } from './comparison-work';
import { nextEvidenceNumber } from './evidence-number';
import { findCopies } from './find-copies';
import { loadGround } from './ground';
import { settleAlert } from './settle-alert';

const CLAIM_COLUMNS = {
  id: true, statedById: true, currentVersion: true,
  incident: { select: { id: true, placeId: true, placeText: true, eventEdtf: true, eventEarliest: true, eventLatest: true, night: true } },
} as const;

interface CurrentClaim {
  claim: ClaimRow;
  version: VersionRow;
}

/**
 * Compares a statement with every claim of its incident and with the claims it is held against by hand, and proposes
 * evidence; what its source says beside it is compared again too, for a source that counts both the killed and the
 * wounded recasts neither. Call it in the transaction of every change to a statement, its removal included. A decision
 * that a person took stays; what was proposed without one goes when the statement leaves the incident or nothing can be
 * compared. Evidence of a removed statement is hidden with it and returns with it.
 */
export async function recompareStatement(tx: Tx, statementId: string): Promise<void> {
  await recompareStatements(tx, [statementId]);
}

/** The same for several statements: their origin or its merging changed. More than can be done at once is left to jobs. */
export async function recompareStatements(tx: Tx, statementIds: readonly string[]): Promise<void> {
  if (statementIds.length > ROWS_AT_ONCE) return queueComparisons(tx, slices(statementIds, ROWS_AT_ONCE).map((ids) => ({ statementIds: ids })));
  const ids = [...statementIds];
  const changed = await tx.statement.findMany({ where: { id: { in: ids } }, select: { sourceId: true, incidentId: true } });
  const held = await tx.evidence.findMany({ where: { statementId: { in: ids } }, select: { claim: { select: { incidentId: true } } } });
  const incidentIds = [...new Set([...changed.map((row) => row.incidentId), ...held.map((row) => row.claim.incidentId)])].filter((id) => id !== null);
  const statements = await tx.statement.findMany({
    where: { removedAt: null, sourceId: { in: [...new Set(changed.map((row) => row.sourceId))] }, OR: [{ id: { in: ids } }, { incidentId: { in: incidentIds } }] },
    select: STATEMENT_COLUMNS,
  });
  const existing = await tx.evidence.findMany({ where: { statementId: { in: statements.map((statement) => statement.id) } } });
  const claims = await loadClaims(tx, { OR: [{ incidentId: { in: incidentIds } }, { id: { in: [...new Set(existing.map((row) => row.claimId))] } }] });
  await settleOrQueue(tx, claims, statements, existing);
  await linkAlerts(tx, [...new Set(changed.map((row) => row.sourceId))]);
  await queueProposals(tx, changed.map((row) => row.incidentId));
}

/** Compares a claim's current version with every statement of its incident and with those held against it by hand. */
export async function recompareClaim(tx: Tx, claimId: string): Promise<void> {
  await recompareClaims(tx, [claimId]);
}

/** The same for every claim of an incident: its date, place or night changed. */
export async function recompareIncident(tx: Tx, incidentId: string): Promise<void> {
  const claims = await tx.claim.findMany({ where: { incidentId, archivedAt: null }, select: { id: true } });
  await recompareClaims(tx, claims.map(({ id }) => id));
}

/** The same for several claims, of whatever incidents. More than can be done at once is left to jobs. */
export async function recompareClaims(tx: Tx, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length > ROWS_AT_ONCE) return queueComparisons(tx, slices(claimIds, ROWS_AT_ONCE).map((ids) => ({ claimIds: ids })));
  const claims = await loadClaims(tx, { id: { in: [...claimIds] } });
  if (claims.length === 0) return;
  const existing = await tx.evidence.findMany({ where: { claimId: { in: [...claimIds] } }, select: { claimId: true, statementId: true } });
  const inIncidents = await tx.statement.findMany({ where: { removedAt: null, incidentId: { in: [...new Set(claims.map(({ claim }) => claim.incident.id))] } }, select: { id: true, incidentId: true } });
  const known = new Set(inIncidents.map(({ id }) => id));
  const heldIds = [...new Set(existing.map((row) => row.statementId))].filter((id) => !known.has(id));
  const held = await tx.statement.findMany({ where: { removedAt: null, id: { in: heldIds } }, select: { id: true, incidentId: true } });
  const pairs = pairUp(claims, [...inIncidents, ...held], existing);
  if (isTooMuch(pairs)) return queueComparisons(tx, cutPairs(pairs));
  await recomparePairs(tx, claims.map(({ claim }) => claim.id), [...inIncidents, ...held].map(({ id }) => id));
}

/** Does work that was left to a job. */
export async function recompare(tx: Tx, { claimIds, statementIds }: ComparisonWork): Promise<void> {
  if (claimIds && statementIds) await recomparePairs(tx, claimIds, statementIds);
  else if (claimIds) await recompareClaims(tx, claimIds);
  else await recompareStatements(tx, statementIds ?? []);
}

/** Compares those claims with those statements that belong to their incident or are held against them. */
async function recomparePairs(tx: Tx, claimIds: readonly string[], statementIds: readonly string[]): Promise<void> {
  const claims = await loadClaims(tx, { id: { in: [...claimIds] } });
  const statements = await tx.statement.findMany({ where: { removedAt: null, id: { in: [...statementIds] } }, select: STATEMENT_COLUMNS });
  const existing = await tx.evidence.findMany({ where: { claimId: { in: [...claimIds] }, statementId: { in: [...statementIds] } } });
  await settle(tx, claims, statements, existing);
  await linkAlerts(tx, [...new Set(statements.map((row) => row.sourceId))]);
}

async function settleOrQueue(tx: Tx, claims: readonly CurrentClaim[], statements: readonly StatementRow[], existing: readonly EvidenceRow[]): Promise<void> {
  const pairs = pairUp(claims, statements, existing);
  if (isTooMuch(pairs)) await queueComparisons(tx, cutPairs(pairs));
  else await settle(tx, claims, statements, existing);
}

/** The statements that each claim is to be compared with: those of its incident, and those held against it. */
function pairUp(claims: readonly CurrentClaim[], statements: readonly { id: string; incidentId: string | null }[], existing: readonly Pick<EvidenceRow, 'claimId' | 'statementId'>[]): { claimId: string; statementIds: string[] }[] {
  const given = new Set(statements.map(({ id }) => id));
  const ofIncident = new Map<string | null, string[]>();
  for (const { id, incidentId } of statements) {
    const ids = ofIncident.get(incidentId);
    if (ids) ids.push(id);
    else ofIncident.set(incidentId, [id]);
  }
  const bearing = new Map(claims.map(({ claim }) => [claim.id, new Set(ofIncident.get(claim.incident.id))]));
  for (const { claimId, statementId } of existing) if (given.has(statementId)) bearing.get(claimId)?.add(statementId);
  return [...bearing].map(([claimId, statementIds]) => ({ claimId, statementIds: [...statementIds] }));
}

function isTooMuch(pairs: readonly { statementIds: readonly string[] }[]): boolean {
  return pairs.reduce((sum, { statementIds }) => sum + statementIds.length, 0) > PAIRS_AT_ONCE;
}

async function loadClaims(tx: Tx, where: object): Promise<CurrentClaim[]> {
  const claims = await tx.claim.findMany({ where: { archivedAt: null, ...where }, select: CLAIM_COLUMNS });
  if (claims.length === 0) return [];
  const versions = await tx.claimVersion.findMany({ where: { claimId: { in: claims.map(({ id }) => id) } }, select: { claimId: true, ...VERSION_COLUMNS } });
  const byNumber = new Map(versions.map((version) => [pairKey(version.claimId, String(version.number)), version]));
  return claims.flatMap((claim) => {
    const version = byNumber.get(pairKey(claim.id, String(claim.currentVersion)));
    return version ? [{ claim, version }] : [];
  });
}

type EvidenceRow = Awaited<ReturnType<Tx['evidence']['findMany']>>[number];

async function settle(tx: Tx, claims: readonly CurrentClaim[], statements: readonly StatementRow[], existing: readonly EvidenceRow[]): Promise<void> {
  if (claims.length === 0 || statements.length === 0) return;
  const ground = await loadGround(tx, {
    placeIds: [...statements.map((s) => s.placeId), ...claims.flatMap(({ claim, version }) => [version.placeId, claim.incident.placeId])],
    originIds: [...statements.map((s) => s.originId), ...claims.map(({ version }) => version.statement?.originId ?? null)],
    entityIds: claims.map(({ claim }) => claim.statedById),
  });
  const outside = await findOutsideEvidence(tx, statements);
  const copies = new Set<string>();
  await findCopies(tx, claims, statements, (claimId, statementId) => copies.add(pairKey(claimId, statementId)));
  const attributes = await findSourceAttributes(tx, statements);
  const byPair = new Map(existing.map((row) => [pairKey(row.claimId, row.statementId), row]));
  const told = statements.map((statement) => ({ statement, comparable: toComparableStatement(statement, ground) }));

  for (const { claim, version } of claims) {
    const comparableClaim = toComparableClaim(claim, version, ground);
    for (const { statement, comparable } of told) {
      const row = byPair.get(pairKey(claim.id, statement.id));
      const belongs = statement.incidentId === claim.incident.id && !outside.has(statement.id);
      if (!row && !belongs) continue;
      const comparison = compareStatement(comparableClaim, comparable, {
        alignedCopies: copies.has(pairKey(claim.id, statement.id)),
        night: claim.incident.night,
        sameSource: version.statement?.sourceId === statement.sourceId,
        sourceAttributes: attributes.get(pairKey(statement.sourceId, statement.incidentId ?? '')) ?? [],
      });
      await store(tx, claim.id, statement.id, version.number, comparison, row, belongs);
      // Few comparisons ever ask for an alert: only those that do, or did, touch the table.
      if (mayAlert(comparison.relation) || (row && mayAlert(row.relation))) {
        const asks = belongs && row?.removedAt == null ? comparison : null;
        await settleAlert(tx, { claimId: claim.id, statementId: statement.id, sourceId: statement.sourceId, readFrom: version.statement }, asks);
      }
    }
  }
}

const mayAlert = (relation: string) => relation === 'misprint' || relation === 'updates';

async function store(tx: Tx, claimId: string, statementId: string, claimVersion: number, comparison: Comparison, row: EvidenceRow | undefined, belongs: boolean): Promise<void> {
  const found = { claimVersion, relation: comparison.relation, proposed: comparison.evidence, reason: { ...comparison.reason, ...(comparison.warnings && { warnings: [...comparison.warnings] }) } };
  if (!row) {
    if (comparison.relation !== 'not_comparable') await tx.evidence.create({ data: { claimId, statementId, number: await nextEvidenceNumber(tx, claimId), ...found } });
    return;
  }
  const isKept = row.decided !== null || row.heldById !== null || row.removedAt !== null;
  if (!isKept && (!belongs || comparison.relation === 'not_comparable')) {
    await tx.evidence.delete({ where: { id: row.id } });
    return;
  }
  const same = row.claimVersion === claimVersion && row.relation === found.relation && row.proposed === found.proposed && JSON.stringify(row.reason) === JSON.stringify(found.reason);
  if (!same) await tx.evidence.update({ where: { id: row.id }, data: { ...found, version: { increment: 1 } } });
}

/** Statements read outside headline and body (link lists, an embedded article): leads, never proposed as evidence. */
async function findOutsideEvidence(tx: Tx, statements: readonly StatementRow[]): Promise<Set<string>> {
  const segments = await tx.segment.findMany({
    where: { snapshotId: { in: [...new Set(statements.map((s) => s.excerpt.snapshotId))] }, kind: { notIn: ['headline', 'body'] } },
    select: { snapshotId: true, start: true, end: true },
  });
  return new Set(
    statements
      .filter(({ excerpt }) => segments.some((s) => s.snapshotId === excerpt.snapshotId && s.start <= excerpt.start && excerpt.start < s.end))
      .map((s) => s.id),
  );
}

/** What each source counts in each incident. */
async function findSourceAttributes(tx: Tx, statements: readonly StatementRow[]): Promise<Map<string, Attribute[]>> {
  const rows = await tx.statement.findMany({
    where: { removedAt: null, attribute: { not: null }, sourceId: { in: [...new Set(statements.map((s) => s.sourceId))] }, incidentId: { in: [...new Set(statements.map((s) => s.incidentId).filter((id) => id !== null))] } },
    select: { sourceId: true, incidentId: true, attribute: true },
    distinct: ['sourceId', 'incidentId', 'attribute'],
  });
  const attributes = new Map<string, Attribute[]>();
  for (const row of rows) {
    const key = pairKey(row.sourceId, row.incidentId ?? '');
    attributes.set(key, [...(attributes.get(key) ?? []), row.attribute as Attribute]);
  }
  return attributes;
}

function pairKey(a: string, b: string): string {
  return `${a} ${b}`;
}

