import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import type { Origin, OriginKind, TallyEvidence } from '@/lib/core/origin/origin';
import { type Sourcing, sourcing } from '@/lib/core/origin/sourcing';
import { tally } from '@/lib/core/origin/tally';
import type { Tally } from '@/lib/core/origin/origin';
import { type ReadClient, readClient } from './clients';
import { type LoadedOrigins, loadOrigins } from './origin-queries';

export interface ClaimSourcing {
  tally: Tally;
  sourcing: Sourcing;
}

/** The tally and the sourcing line of each of these claims, computed from what is stored now; a constant number of queries. */
export async function loadSourcing(claimIds: readonly string[], db: ReadClient = readClient()): Promise<Map<string, ClaimSourcing>> {
  const [claims, evidence] = await Promise.all([
    db.claim.findMany({ where: { id: { in: [...claimIds] } }, select: { id: true, statedById: true, againstSideId: true } }),
    db.evidence.findMany({
      where: { claimId: { in: [...claimIds] }, removedAt: null, statement: { removedAt: null } },
      select: {
        claimId: true, decided: true, proposed: true,
        statement: {
          select: {
            id: true, sourceId: true, originId: true, standing: true, asOfEdtf: true, asOfEarliest: true, asOfLatest: true,
            excerpt: { select: { snapshotId: true, start: true } },
            source: { select: { outletId: true, publishedEdtf: true } },
          },
        },
      },
    }),
  ]);
  const speakers = [...new Set(claims.map((claim) => claim.statedById).filter((id) => id !== null))];
  const speakerOrigins = await db.origin.findMany({ where: { entityId: { in: speakers } }, select: { id: true, entityId: true } });
  const [origins, headlines] = await Promise.all([
    loadOrigins([...evidence.map((row) => row.statement.originId), ...speakerOrigins.map((origin) => origin.id)], db),
    db.segment.findMany({ where: { snapshotId: { in: [...new Set(evidence.map((row) => row.statement.excerpt.snapshotId))] }, kind: 'headline' }, select: { snapshotId: true, start: true, end: true } }),
  ]);
  const counted = coreOrigins(origins);
  return new Map(
    claims.map((claim) => {
      const rows = evidence.filter((row) => row.claimId === claim.id).map((row) => tallyRow(row, headlines));
      const originId = speakerOrigins.find((origin) => origin.entityId === claim.statedById)?.id ?? null;
      const counts = tally(rows, counted, { originId, againstSideId: claim.againstSideId });
      return [claim.id, { tally: counts, sourcing: sourcing(counts) }];
    }),
  );
}

/** Origins as core counts them: each answers to its own agent and to all above it. */
function coreOrigins({ rows }: LoadedOrigins): Origin[] {
  return rows.map((row) => ({
    id: row.id,
    label: row.labelAr ?? row.labelEn ?? '',
    kind: row.kind as OriginKind,
    isReviewed: row.reviewedAt !== null,
    ownerGroupId: row.ownerGroupId,
    sideId: row.sideId,
    commandChainIds: row.entityId ? [row.entityId, ...row.commandChainIds] : [],
    mergedIntoId: row.mergedIntoId,
  }));
}

interface EvidenceRow {
  decided: string | null;
  proposed: string;
  statement: {
    id: string;
    sourceId: string;
    originId: string | null;
    standing: string;
    asOfEdtf: string | null;
    asOfEarliest: string | null;
    asOfLatest: string | null;
    excerpt: { snapshotId: string; start: number };
    source: { outletId: string | null; publishedEdtf: string | null };
  };
}

function tallyRow({ decided, proposed, statement }: EvidenceRow, headlines: readonly { snapshotId: string; start: number; end: number }[]): TallyEvidence {
  const { excerpt, asOfEdtf, asOfEarliest, asOfLatest } = statement;
  const isHeadline = headlines.some((segment) => segment.snapshotId === excerpt.snapshotId && segment.start <= excerpt.start && excerpt.start < segment.end);
  return {
    statementId: statement.id,
    sourceId: statement.sourceId,
    outletId: statement.source.outletId,
    originId: statement.originId,
    evidence: (decided ?? proposed) as EvidenceKind,
    asOf: asOfEdtf === null && asOfEarliest === null ? null : { kind: 'date', edtf: asOfEdtf, earliest: asOfEarliest, latest: asOfLatest, basis: 'explicit', text: '' },
    publishedAt: statement.source.publishedEdtf,
    standing: statement.standing as TallyEvidence['standing'],
    // Only a person's decision counts; a proposal is listed.
    isReviewed: decided !== null,
    segment: isHeadline ? 'headline' : 'body',
  };
}
