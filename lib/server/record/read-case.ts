import type { Tx } from '@/lib/server/db/clients';

/** Everything a verdict stands on, read in a constant number of queries: the claim, its evidence, their sources and origins. */
export async function readCase(tx: Pick<Tx, 'revision'>, revisionId: string) {
  return tx.revision.findUnique({
    where: { id: revisionId },
    include: {
      rating: true,
      texts: true,
      verdict: {
        include: {
          corrections: { orderBy: { createdAt: 'asc' } },
          currentRevision: { select: { documentHash: true, number: true, ratingKey: true } },
          claim: {
            include: {
              incident: { include: { place: true } },
              statedBy: { include: { origins: { select: { id: true } } } },
              versions: { orderBy: { number: 'desc' }, include: { statement: { select: { id: true, originId: true, source: { select: { url: true, confidential: true } } } } } },
              evidence: {
                where: { removedAt: null, statement: { removedAt: null } },
                orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
                include: {
                  statement: {
                    include: {
                      attribution: { orderBy: { position: 'asc' }, include: { entity: true } },
                      excerpt: { include: { snapshot: { select: { id: true, rawSha256: true, textSha256: true, capturedAt: true } } } },
                      source: { include: { outlet: { include: { ownerGroup: true, side: true } } } },
                      origin: true,
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  });
}

/** A revision with its whole case. */
export type CaseFile = NonNullable<Awaited<ReturnType<typeof readCase>>>;
export type CaseEvidence = CaseFile['verdict']['claim']['evidence'][number];
export type CaseStatement = CaseEvidence['statement'];
