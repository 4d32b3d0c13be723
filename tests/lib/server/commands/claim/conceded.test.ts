import { describe, expect, it } from 'vitest';
import { editClaim } from '@/lib/server/commands/claim/edit-claim';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { execute } from '@/lib/server/commands/execute';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { loadSourcing } from '@/lib/server/db/sourcing-queries';
import { makeUser, useDatabase } from '@/tests/support/database';
import { count, done, openIncident, refusalOf, tell } from '@/tests/support/told-incident';

useDatabase();

describe('a claim that counts against a side', () => {
  it('is conceded once that side bears it out itself; taking the side back takes that back', async () => {
    const actor = await makeUser('fact_checker');
    const { incidentId, claimId } = await openIncident(actor);
    const side = await writeClient().side.create({ data: { nameEn: 'The garrison' } });
    const { statementId } = await tell(actor, incidentId, 'We lost nine, the garrison said.', count(9, 9));
    const origin = done(await execute(createOrigin, actor, { labelAr: '', labelEn: 'Garrison', kind: 'agent', entityId: null, ownerGroupId: null, sideId: side.id, reason: '', statementIds: [statementId] }));
    done(await execute(reviewOrigin, actor, { originId: origin.id, version: 1, isReviewed: true, reason: 'Its own word.' }));
    const evidence = await readClient().evidence.findFirstOrThrow({ where: { claimId, statementId } });
    done(await execute(decideEvidence, actor, { evidenceId: evidence.id, version: evidence.version, proposed: 'supports' }));
    const kind = async () => (await loadSourcing([claimId])).get(claimId)?.sourcing.kind;
    const edit = async (againstSideId: string | null) => {
      const { version, wordingAr, wordingEn, statedById, statedByAr, statedByEn } = await readClient().claim.findUniqueOrThrow({ where: { id: claimId } });
      return execute(editClaim, actor, { claimId, version, wordingAr, wordingEn, statedById, statedByAr, statedByEn, againstSideId });
    };
    expect(await kind()).toBe('one');
    done(await edit(side.id));
    expect(await kind()).toBe('conceded');
    const event = await readClient().auditEvent.findFirstOrThrow({ where: { command: 'claim.edit' }, orderBy: { seq: 'desc' } });
    expect(event).toMatchObject({ authorship: true, details: { againstSideId: [null, side.id] } });
    done(await edit(null));
    expect(await kind()).toBe('one');
    expect(refusalOf(await edit('no such side'))).toBe('notThere');
  });
});
