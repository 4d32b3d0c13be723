import type { PassageSpans } from '@/lib/core/reprint/align-passage';
import { isSamePlace } from '@/lib/core/reprint/same-place';
import type { CodePointRange } from '@/lib/core/text/range';
import type { Tx } from '@/lib/server/db/clients';
import { spanOf } from '@/lib/server/db/value-span';
import type { StatementRow, VersionRow } from './comparables';

interface ReadClaim {
  claim: { id: string };
  version: VersionRow;
}

/** Calls `found` for each claim and statement whose own words lie in the two sides of one aligned passage: two copies of one text. */
export async function findCopies(tx: Tx, claims: readonly ReadClaim[], statements: readonly StatementRow[], found: (claimId: string, statementId: string) => void): Promise<void> {
  const read = claims.flatMap(({ claim, version }) => (version.statement ? [{ claimId: claim.id, span: spanOf(version.statement), statementId: version.statement.id }] : []));
  if (read.length === 0) return;
  const told = bySnapshot(statements.map((statement) => ({ id: statement.id, ...spanOf(statement) })));
  const passages = await loadPassages(tx, [...new Set(read.map(({ span }) => span.snapshotId))]);
  for (const { claimId, span, statementId } of read) {
    for (const passage of passages.get(span.snapshotId) ?? []) {
      for (const other of told.get(passage.otherId) ?? []) {
        if (other.id !== statementId && isCopied(passage, span, other)) found(claimId, other.id);
      }
    }
  }
}

interface PassageFrom extends PassageSpans {
  snapshotId: string;
  /** The other copy's snapshot. */
  otherId: string;
}

/** The passages that these snapshots share with others, by snapshot, which is the `a` of its spans. */
async function loadPassages(tx: Tx, snapshotIds: string[]): Promise<Map<string, PassageFrom[]>> {
  const rows = await tx.passage.findMany({
    where: { OR: [{ snapshotAId: { in: snapshotIds } }, { snapshotBId: { in: snapshotIds } }] },
    select: { snapshotAId: true, aStart: true, aEnd: true, snapshotBId: true, bStart: true, bEnd: true },
  });
  return bySnapshot(
    rows.flatMap(({ snapshotAId, aStart, aEnd, snapshotBId, bStart, bEnd }) => [
      { snapshotId: snapshotAId, otherId: snapshotBId, aStart, aEnd, bStart, bEnd },
      { snapshotId: snapshotBId, otherId: snapshotAId, aStart: bStart, aEnd: bEnd, bStart: aStart, bEnd: aEnd },
    ]),
  );
}

function bySnapshot<Row extends { snapshotId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.snapshotId);
    if (group) group.push(row);
    else groups.set(row.snapshotId, [row]);
  }
  return groups;
}

/** Whether both stretches lie wholly in the passage, each in the place of the other. */
function isCopied(passage: PassageSpans, a: CodePointRange, b: CodePointRange): boolean {
  return passage.aStart <= a.start && a.end <= passage.aEnd && passage.bStart <= b.start && b.end <= passage.bEnd && isSamePlace(passage, a, b);
}
