import { CLAIMS } from '@/prisma/sample/claims';
import type { SampleClaim } from '@/prisma/sample/dossier';
import { SOURCES } from '@/prisma/sample/sources';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import type { SampleSession } from './sample-session';

/** The claims, each with the figure of the statement it was read in. */
export async function loadClaims(session: SampleSession): Promise<void> {
  for (const claim of CLAIMS) {
    const { id } = await session.as('rana', createClaim, toInput(session, claim));
    session.ids.set(`claim ${claim.key}`, id);
  }
}

function toInput(session: SampleSession, claim: SampleClaim) {
  const statement = SOURCES.flatMap((source) => source.statements).find((candidate) => candidate.key === claim.readIn);
  if (!statement) throw new Error(`claim ${claim.key} was read in ${claim.readIn}, which the sample does not have`);
  return {
    incidentId: session.id('incident'),
    wordingAr: claim.wording.ar,
    wordingEn: claim.wording.en,
    statedById: session.id(claim.statedBy),
    statedByAr: '',
    statedByEn: '',
    value: statement.value,
    scope: statement.scope ?? ('incident' as const),
    period: statement.period ?? '',
    assertion: statement.assertion ?? ('asserted' as const),
    eventDate: '',
    asOf: statement.asOf ?? '',
    stated: claim.stated,
    placeId: statement.scope === 'period_total' ? session.id('sahl') : null,
    placeText: '',
    statementId: session.id(claim.readIn),
  };
}
