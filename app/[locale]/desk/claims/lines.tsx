import type { ClaimLine } from '@/components/desk/claim/claim-table';
import { TallyLine } from '@/components/desk/claim/tally-line';
import type { Assertion, TypedValue } from '@/lib/core/values/typed-value';
import { inLanguage } from '@/lib/i18n/in-language';
import type { listClaims } from '@/lib/server/db/claim-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { tallyView } from './views';

type ClaimRow = Awaited<ReturnType<typeof listClaims>>['claims'][number];

/** Rows of claims as their table shows them, each with its tally line; a constant number of queries for all of them. */
export async function claimLines(claims: readonly ClaimRow[], locale: 'ar' | 'en'): Promise<ClaimLine[]> {
  const counted = await loadSourcing(claims.map((claim) => claim.id));
  return claims.flatMap((claim) => {
    const sums = counted.get(claim.id);
    const [version] = claim.versions;
    if (!version) return [];
    return {
      id: claim.id,
      wording: inLanguage(locale, claim.wordingAr, claim.wordingEn),
      speaker: claim.statedBy ? inLanguage(locale, claim.statedBy.nameAr, claim.statedBy.nameEn) : inLanguage(locale, claim.statedByAr, claim.statedByEn),
      value: version.value as unknown as TypedValue,
      assertion: version.assertion as Assertion,
      incident: { id: claim.incident.id, title: inLanguage(locale, claim.incident.titleAr, claim.incident.titleEn) },
      verdictState: claim.verdict ? (claim.verdict.state as NonNullable<ClaimLine['verdictState']>) : null,
      sourcing: sums ? <TallyLine tally={tallyView(sums)} /> : null,
    };
  });
}
