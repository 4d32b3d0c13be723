import type { TypedValue } from '@/lib/core/values/typed-value';
import type { CreateClaimInput } from '@/lib/schemas/claim';
import type { CreateStatementInput } from '@/lib/schemas/statement';
import type { Result } from '@/lib/schemas/problem';
import type { Actor } from '@/lib/server/access/actor';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { execute } from '@/lib/server/commands/execute';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { capture, killed } from './sources';

/** The value of a deed that must succeed. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The code of the first thing wrong with a deed that must be refused. */
export function refusalOf(result: Result<unknown>): string {
  if (result.ok) return 'not refused';
  return Object.values(result.problem.fields ?? {})[0]?.code ?? result.problem.code;
}

export function count(low: number | null, high: number | null, given: Partial<Extract<TypedValue, { kind: 'quantity' }>> = {}): TypedValue {
  const qualifier = low !== null && low === high ? 'exact' : high === null ? 'at_least' : 'range';
  return { kind: 'quantity', low, high, qualifier, unit: null, attribute: 'killed', subject: 'unknown', text: String(low ?? high), ...given };
}

export function claimOf(incidentId: string, value: TypedValue, given: Partial<CreateClaimInput> = {}): CreateClaimInput {
  return {
    incidentId, wordingAr: 'قُتل تسعة في غارة على المخازن', wordingEn: 'Nine were killed in a raid on the depots', statedById: null, statedByAr: '', statedByEn: 'River Command',
    value, scope: 'incident', period: '', assertion: 'asserted', eventDate: '', asOf: '', stated: '', placeId: null, placeText: '', statementId: null, ...given,
  };
}

let told = 0;

/** One article of one outlet with one statement in it; returns the ids. */
export async function tell(actor: Actor, incidentId: string | null, sentence: string, value: TypedValue, given: Partial<CreateStatementInput> & { outlet?: string; published?: string; title?: string } = {}) {
  const { outlet = '', published = '2031-05-02', title = '', ...statement } = given;
  const text = `${sentence}\n\nThe evening edition, number ${(told += 1)}, printed it on its second page.\n`;
  const source = await capture(actor, text, { outletName: outlet, published, title: title || sentence.slice(0, 60) });
  const made = done(await execute(createStatement, actor, killed(source.snapshotId, text, sentence, 0, { value, incidentId, ...statement })));
  return { sourceId: source.sourceId, ...made };
}

/** An invented incident with a claim of nine killed; statements are told by the test. */
export async function openIncident(actor: Actor) {
  const town = done(await execute(createEntity, actor, { kind: 'place', nameAr: 'وادي السنديان', nameEn: 'Oak Valley', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [] }));
  const body = done(await execute(createEntity, actor, { kind: 'organisation', nameAr: 'قيادة النهر', nameEn: 'River Command', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [] }));
  const incident = done(
    await execute(createIncident, actor, { slug: '', titleAr: 'غارة على مخازن وادي السنديان', titleEn: 'Raid on the Oak Valley depots', summaryAr: '', summaryEn: '', placeId: town.id, placeText: '', eventDate: '2031-05-01', night: false }),
  );
  const origin = done(await execute(createOrigin, actor, { labelAr: 'قيادة النهر', labelEn: 'River Command', kind: 'agent', entityId: body.id, ownerGroupId: null, sideId: null, reason: '', statementIds: [] }));
  const claim = done(await execute(createClaim, actor, claimOf(incident.id, count(9, 9), { statedById: body.id, statedByEn: '', asOf: '2031-05-01' })));
  return { incidentId: incident.id, slug: incident.slug, claimId: claim.id, townId: town.id, bodyId: body.id, originId: origin.id };
}
