import type { ClaimFigure } from '@/lib/schemas/claim';
import { refuseField, refuseMissing } from '@/lib/server/commands/problem';
import type { Tx } from '@/lib/server/db/clients';
import { putSearchText } from '@/lib/server/db/search-documents';

/** The claim of an id with its verdict's id, or a refusal. */
export async function requireClaim(tx: Tx, claimId: string) {
  const claim = await tx.claim.findUnique({ where: { id: claimId }, include: { verdict: { select: { id: true } } } });
  if (!claim) throw refuseMissing('claim');
  return claim;
}

/** The columns of a version that its figure stands for; the filter columns repeat what the value says. */
export function versionColumns(figure: ClaimFigure) {
  const { value, period, eventDate, asOf, stated } = figure;
  const isNumber = value.kind === 'quantity' || value.kind === 'money';
  return {
    kind: value.kind,
    value: { ...value } as object,
    attribute: value.kind === 'quantity' ? value.attribute : value.kind === 'money' ? 'money' : null,
    low: isNumber ? value.low : null,
    high: isNumber ? value.high : null,
    scope: figure.scope,
    periodEdtf: period?.edtf ?? null,
    periodEarliest: period?.earliest ?? null,
    periodLatest: period?.latest ?? null,
    assertion: figure.assertion,
    eventEdtf: eventDate?.edtf ?? null,
    eventEarliest: eventDate?.earliest ?? null,
    eventLatest: eventDate?.latest ?? null,
    asOfEdtf: asOf?.edtf ?? null,
    statedEdtf: stated?.edtf ?? null,
    statedEarliest: stated?.earliest ?? null,
    placeId: figure.placeId,
    placeText: figure.placeText,
    statementId: figure.statementId,
  };
}

/** Refuses a speaker, a side, a place or a statement that is not there. */
export async function checkClaim(tx: Tx, refs: { statedById?: string | null; againstSideId?: string | null; placeId?: string | null; statementId?: string | null }): Promise<void> {
  if (refs.statedById && !(await tx.entity.findUnique({ where: { id: refs.statedById }, select: { id: true } }))) throw refuseField('statedById', 'notThere');
  if (refs.againstSideId && !(await tx.side.findUnique({ where: { id: refs.againstSideId }, select: { id: true } }))) throw refuseField('againstSideId', 'notThere');
  if (refs.placeId && !(await tx.entity.findUnique({ where: { id: refs.placeId }, select: { id: true } }))) throw refuseField('placeId', 'notThere');
  if (refs.statementId && !(await tx.statement.findUnique({ where: { id: refs.statementId }, select: { id: true } }))) throw refuseField('statementId', 'notThere');
}

/** The place after the last claim of an incident. */
export async function nextPosition(tx: Tx, incidentId: string): Promise<number> {
  const last = await tx.claim.aggregate({ where: { incidentId }, _max: { position: true } });
  return (last._max.position ?? -1) + 1;
}

interface ClaimWords {
  wordingAr: string;
  wordingEn: string;
  statedByAr: string;
  statedByEn: string;
}

/** What search finds of a claim: its wording and who stated it. */
export async function indexClaim(tx: Tx, id: string, claim: ClaimWords & { statedById: string | null }): Promise<void> {
  const speaker = claim.statedById ? await tx.entity.findUnique({ where: { id: claim.statedById }, select: { nameAr: true, nameEn: true } }) : null;
  await putSearchText(tx, { kind: 'claim', objectId: id, language: 'ar', title: claim.wordingAr, body: claim.wordingAr ? claim.statedByAr || (speaker?.nameAr ?? '') : '' });
  await putSearchText(tx, { kind: 'claim', objectId: id, language: 'en', title: claim.wordingEn, body: claim.wordingEn ? claim.statedByEn || (speaker?.nameEn ?? '') : '' });
}
