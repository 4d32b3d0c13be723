import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparableFromExtracted } from '@/lib/core/evidence/comparable-from-extracted';
import { dateFromEdtf } from '@/lib/core/values/date';
import { proposalDetails } from '@/lib/schemas/alert';
import type { CreateStatementInput } from '@/lib/schemas/statement';
import { type StaffActor, SYSTEM } from '@/lib/server/access/actor';
import { confirmAlert } from '@/lib/server/commands/alert/confirm-alert';
import { claimFromStatement } from '@/lib/server/commands/claim/claim-from-statement';
import { holdStatement } from '@/lib/server/commands/evidence/hold-statement';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { proposeOrigins } from '@/lib/server/commands/origin/propose-origins';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { readClient } from '@/lib/server/db/clients';
import { closeReprints } from '@/lib/server/jobs/reprint-index';
import { drainJobs } from '@/lib/server/jobs/worker';
import { makeUser, useDatabase } from '../../../../support/database';
import { GOLD_RELATIONS, GOLD_STATEMENTS, goldLine, goldStatement, isGoldHere, SEEDS } from '../../../../support/gold';
import { done } from '../../../../support/newsroom';
import { capture } from '../../../../support/sources';

/** Both ways round: either side may be the claim. */
const pairsOf = (...kinds: string[]) =>
  GOLD_RELATIONS.filter(({ relation }) => kinds.includes(relation)).flatMap(({ id, a, b }) => [{ id, claim: a, statement: b }, { id: `${id} turned`, claim: b, statement: a }]);
const RELATED = new Set(GOLD_RELATIONS.flatMap(({ a, b }) => [a, b]));
/** A claim is not made of a line in a list of links. */
const isClaim = (id: string) => goldStatement(id).segment.includes('article') || goldStatement(id).segment === 'headline';

useDatabase();
afterAll(closeReprints);

describe.skipIf(!isGoldHere)('the gold relations of the five seeds, by the product’s own deeds (skipped where ../shared is absent)', { timeout: 120_000 }, () => {
  const snapshots = new Map<string, string>();
  const stated = new Map<string, string>();
  let actor: StaffActor;
  let dossierId = '';

  beforeAll(async () => {
    actor = await makeUser('fact_checker');
    for (const seed of readdirSync(SEEDS)) {
      const text = readFileSync(join(SEEDS, seed), 'utf8');
      snapshots.set(seed, (await capture(actor, text, { outletName: `The outlet of ${seed.slice(0, 3)}`, language: 'ar' })).snapshotId);
    }
    await drainJobs((line) => {
      throw new Error(line);
    });
    dossierId = await openIncident('dossier');
    for (const id of GOLD_STATEMENTS.keys()) if (RELATED.has(id)) stated.set(id, await state(id, dossierId));
    await done(SYSTEM, proposeOrigins, { incidentId: dossierId });
  });

  async function openIncident(slug: string): Promise<string> {
    return (await done(actor, createIncident, { slug: slug.toLowerCase(), titleAr: '', titleEn: slug, summaryAr: '', summaryEn: '', placeId: null, placeText: '', eventDate: '', night: false })).id;
  }

  /** What a gold row says, with an empty chain: whose word it is, the product finds. */
  async function state(id: string, incidentId: string | null, given: Partial<CreateStatementInput> = {}): Promise<string> {
    const { seed, start, end, quote, eventDate, place } = goldStatement(id);
    const told = comparableFromExtracted(goldLine(id));
    if (!told) throw new Error(`${id} has no value`);
    const isTotal = told.scope === 'period_total';
    const made = await done(actor, createStatement, {
      snapshotId: snapshots.get(seed) ?? '', start, end, exact: quote, value: told.value, scope: told.scope, assertion: told.assertion, period: isTotal ? eventDate : '',
      eventDate: isTotal ? '' : eventDate, eventBasis: 'inferred', asOf: '', said: '', placeId: null, placeText: place, incidentId, attribution: [], ...given,
    });
    return made.statementId;
  }

  const claimOf = async (statementId: string, incidentId: string) => (await done(actor, claimFromStatement, { incidentId, statementId, wordingAr: '', wordingEn: 'What it says' })).id;
  const proposals = async () => (await readClient().alert.findMany({ where: { kind: 'origin_proposal', state: 'open' } })).map(({ id, details }) => ({ id, ...proposalDetails.parse(details) }));
  const sideBySide = (statementIds: readonly string[], a: string, b: string) => [a, b].every((id) => statementIds.includes(stated.get(id) ?? ''));

  it('all fifteen pairs of one statement in two outlets are proposed as one original source, each pair by one proposal', async () => {
    const same = GOLD_RELATIONS.filter(({ relation }) => relation === 'SAME_STATEMENT');
    expect(same).toHaveLength(15);
    const open = await proposals();
    expect(same.filter(({ a, b }) => !open.some(({ statementIds }) => sideBySide(statementIds, a, b))).map(({ id }) => id)).toEqual([]);
  });

  it('no two independent lines are proposed as one', async () => {
    const open = await proposals();
    const apart = GOLD_RELATIONS.filter(({ relation }) => relation === 'CORROBORATES');
    expect(apart.filter(({ a, b }) => open.some(({ statementIds }) => sideBySide(statementIds, a, b))).map(({ id }) => id)).toEqual([]);
  });

  it.each(pairsOf('NOT_COMPARABLE', 'PART_OF'))('$id: held against each other by hand, no contradiction', async ({ id, claim, statement }) => {
    const incidentId = await openIncident(`apart-${id.replace(' ', '-')}`);
    const claimId = await claimOf(await state(claim, incidentId), incidentId);
    const held = await done(actor, holdStatement, { claimId, statementId: await state(statement, null), isSameIncident: false });
    const { relation, proposed } = await readClient().evidence.findUniqueOrThrow({ where: { id: held.id } });
    expect([relation, proposed]).not.toContain('contradicts');
    expect(['supports', 'consistent']).not.toContain(proposed);
  });

  it.each(pairsOf('NOT_COMPARABLE', 'PART_OF').filter(({ claim }) => isClaim(claim)))('$id: both on one dossier, no contradiction', async ({ claim, statement }) => {
    const claimId = await claimOf(stated.get(claim) ?? '', dossierId);
    const evidence = await readClient().evidence.findUnique({ where: { claimId_statementId: { claimId, statementId: stated.get(statement) ?? '' } } });
    expect([evidence?.relation, evidence?.proposed]).not.toContain('contradicts');
  });

  it.each(pairsOf('CORROBORATES'))('$id: when the territory was lost, one bears the other out', async ({ id, claim, statement }) => {
    const incidentId = await openIncident(`territory-${id.replace(' ', '-')}`);
    const lost = async (row: string) => {
      const value = dateFromEdtf(goldStatement(row).eventDate);
      if (!value) throw new Error(`${row} tells no date`);
      return state(row, incidentId, { value, eventDate: '' });
    };
    const [claimed, told] = [await lost(claim), await lost(statement)];
    const { proposed } = await readClient().evidence.findUniqueOrThrow({ where: { claimId_statementId: { claimId: await claimOf(claimed, incidentId), statementId: told } } });
    expect(['supports', 'consistent']).toContain(proposed);
  });

  it('confirmed, they are one original source', async () => {
    for (const { id } of await proposals()) await done(actor, confirmAlert, { alertId: id, reason: 'The texts say so.' });
    const rows = await readClient().statement.findMany({ where: { id: { in: [...stated.values()] } }, select: { id: true, originId: true } });
    const originOf = (gold: string) => rows.find(({ id }) => id === stated.get(gold))?.originId;
    const same = GOLD_RELATIONS.filter(({ relation }) => relation === 'SAME_STATEMENT');
    expect(same.filter(({ a, b }) => originOf(a) == null || originOf(a) !== originOf(b)).map(({ id }) => id)).toEqual([]);
  });
});
