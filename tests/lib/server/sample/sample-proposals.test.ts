import { beforeAll, describe, expect, it } from 'vitest';
import type { Proposal } from '@/lib/core/proposal/proposal';
import { SYSTEM } from '@/lib/server/access/actor';
import { execute } from '@/lib/server/commands/execute';
import { readSnapshot } from '@/lib/server/commands/snapshot/read-snapshot';
import { readClient } from '@/lib/server/db/clients';
import { ensureRatingScale } from '@/lib/server/db/rating-scale';
import { loadSample } from '@/lib/server/sample/load-sample';
import { useDatabase } from '@/tests/support/database';

useDatabase();

beforeAll(async () => {
  await ensureRatingScale();
  await loadSample(() => undefined);
  for (const { id } of await readClient().snapshot.findMany({ select: { id: true } })) await execute(readSnapshot, SYSTEM, { snapshotId: id });
});

describe('the proposals of the sample dossier', () => {
  it('are found accepted where a statement says them already, and some are left to be gone through', async () => {
    const rows = await readClient().suggestion.findMany({ select: { state: true, statementId: true, proposal: true } });
    const accepted = rows.filter(({ state }) => state === 'accepted');
    expect(accepted.length).toBeGreaterThan(10);
    expect(rows.filter(({ state }) => state === 'open').length).toBeGreaterThan(2);
    const statements = new Map((await readClient().statement.findMany({ select: { id: true, attribute: true, low: true, high: true } })).map((statement) => [statement.id, statement]));
    for (const { statementId, proposal } of accepted) {
      const { attribute, low, high } = proposal as unknown as Proposal;
      expect(statements.get(statementId ?? '')).toMatchObject({ attribute, low, high });
    }
    expect(new Set(accepted.map(({ statementId }) => statementId)).size).toBe(accepted.length);
  });

  it('have one from a list of links, which is no evidence', async () => {
    const rows = await readClient().suggestion.findMany({ select: { proposal: true, state: true } });
    expect(rows.filter(({ proposal, state }) => state === 'open' && (proposal as unknown as Proposal).segment === 'related').length).toBeGreaterThan(0);
  });
});
