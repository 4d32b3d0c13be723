import type { PublicOrigin, PublicSourcing, PublicTally } from '@/lib/core/record/verdict-document';
import type { ReadClient } from '@/lib/server/db/clients';
import { loadOrigins } from '@/lib/server/db/origin-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { bilingual } from './public-names';
import type { CaseFile } from './read-case';

/** The origins behind a claim's evidence as the record shows them, with tally and sourcing line. */
export interface CountedOrigins {
  origins: PublicOrigin[];
  tally: PublicTally;
  sourcing: PublicSourcing;
  /** The public id (`o1` …) of a stored origin, through merges; null when it is not shown. */
  publicIdOf: (originId: string | null) => string | null;
  /** The same for a confidential source: null where the origin is shown by its name, which would tell who spoke. */
  publicIdOfConfidential: (originId: string | null) => string | null;
  publicIdOfClaim: string | null;
}

/**
 * Counts a case by its origins. An origin that only a confidential source speaks for is shown without its name: that it
 * exists is all that is said.
 */
export async function countOrigins(db: ReadClient, { verdict: { claim } }: CaseFile): Promise<CountedOrigins> {
  const evidence = claim.evidence.filter((item) => item.decided !== null && item.decided !== 'not_comparable');
  const counted = (await loadSourcing([claim.id], db)).get(claim.id);
  if (!counted) throw new Error(`claim ${claim.id} is gone`);
  const claimOriginId = claim.statedBy?.origins[0]?.id ?? null;
  const { roots, rows } = await loadOrigins([claimOriginId, ...evidence.map((item) => item.statement.originId)], db);
  const rootOf = (id: string | null) => (id === null ? null : (roots.get(id) ?? id));
  const open = new Set(evidence.filter((item) => !item.statement.source.confidential).map((item) => rootOf(item.statement.originId)));
  const shown = [...new Set(evidence.map((item) => rootOf(item.statement.originId)))].filter((id) => id !== null);
  const publicIds = new Map(shown.map((id, index) => [id, `o${index + 1}`]));
  const origins = shown.flatMap((id): PublicOrigin[] => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) return [];
    const position = counted.tally.byOrigin.find((each) => each.originId === id);
    return [
      {
        id: publicIds.get(id) ?? '',
        label: open.has(id) ? bilingual(row.labelAr ?? row.entity?.nameAr, row.labelEn ?? row.entity?.nameEn) : null,
        kind: row.kind as PublicOrigin['kind'],
        reviewed: row.reviewedAt !== null,
        position: position?.position ?? null,
        counted: position?.isCounted ?? false,
      },
    ];
  });
  const publicIdOf = (id: string | null) => publicIds.get(rootOf(id) ?? '') ?? null;
  const isNamed = (id: string | null) => open.has(rootOf(id));
  return {
    origins,
    tally: { sources: counted.tally.sources, outlets: counted.tally.outlets, origins: counted.tally.originsReviewed },
    sourcing: { kind: counted.sourcing.kind, count: counted.sourcing.count, steps: counted.sourcing.steps.map(({ code, values }) => ({ code, values })) },
    publicIdOf,
    publicIdOfConfidential: (id) => (isNamed(id) ? null : publicIdOf(id)),
    // That an unnamed origin is the claimant's own would name it.
    publicIdOfClaim: isNamed(claimOriginId) ? publicIdOf(claimOriginId) : null,
  };
}
