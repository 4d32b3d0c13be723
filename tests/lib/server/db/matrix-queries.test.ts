import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '@/lib/server/access/actor';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import { execute } from '@/lib/server/commands/execute';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { listEvidence } from '@/lib/server/db/evidence-queries';
import { readMatrix } from '@/lib/server/db/matrix-queries';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { makeUser, useDatabase } from '../../../support/database';
import { type QueryWatch, watchQueries, wholeTableScans } from '../../../support/query-plans';
import { claimOf, count, done, openIncident, tell } from '../../../support/told-incident';

const database = useDatabase();

describe('the matrix’s queries', () => {
  let watch: QueryWatch;
  let actor: StaffActor;
  beforeAll(async () => {
    actor = await makeUser('fact_checker');
    watch = watchQueries(database.databasePath);
  });
  afterAll(() => watch.close());

  /** An incident with so many more claims and sources, each source with an original source of its own. */
  async function grow(claims: number, sources: number) {
    const opened = await openIncident(actor);
    for (let i = 0; i < claims; i += 1) done(await execute(createClaim, actor, claimOf(opened.incidentId, count(i, i))));
    for (let i = 0; i < sources; i += 1) {
      const { statementId } = await tell(actor, opened.incidentId, `Paper ${i} counts nine killed.`, count(9, 9), { outlet: `Paper ${i}` });
      done(await execute(createOrigin, actor, { labelAr: '', labelEn: `Origin ${i}`, kind: 'agent', entityId: null, ownerGroupId: null, sideId: null, reason: '', statementIds: [statementId] }));
    }
    return opened;
  }

  it('are as many for twelve sources and six claims as for one of each, and none reads a whole table', async () => {
    const [small, large] = [await grow(0, 1), await grow(5, 12)];
    const ran: number[] = [];
    for (const { incidentId } of [small, large]) {
      watch.take();
      const matrix = await readMatrix(incidentId, watch.client);
      await loadSourcing(matrix.claims.map((claim) => claim.id), watch.client);
      const queries = watch.take();
      ran.push(queries.length);
      expect(queries.flatMap(wholeTableScans)).toEqual([]);
    }
    expect(ran[1]).toBe(ran[0]);
  });

  it('and so are those of a claim’s evidence', async () => {
    const [small, large] = [await grow(0, 1), await grow(0, 8)];
    const ran: number[] = [];
    for (const { claimId } of [small, large]) {
      watch.take();
      await listEvidence(claimId, watch.client);
      ran.push(watch.take().length);
    }
    expect(ran[1]).toBe(ran[0]);
  });
});
