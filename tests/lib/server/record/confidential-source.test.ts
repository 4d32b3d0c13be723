import { describe, expect, it } from 'vitest';
import { claimFromStatement } from '@/lib/server/commands/claim/claim-from-statement';
import { reviseClaim } from '@/lib/server/commands/claim/revise-claim';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { overrideEvidence } from '@/lib/server/commands/evidence/override-evidence';
import { execute } from '@/lib/server/commands/execute';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { editOrigin } from '@/lib/server/commands/origin/edit-origin';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { readCase } from '@/lib/server/record/read-case';
import { buildVerdictContent } from '@/lib/server/record/verdict-content';
import { useDatabase } from '@/tests/support/database';
import { type Case, done, makeCase, NINE_KILLED, refusalOf, writeDraft } from '@/tests/support/newsroom';

useDatabase();

const NOTE = 'I counted nine of ours myself, the clerk said.';
const FIGURE = { scope: 'incident', period: '', assertion: 'asserted', eventDate: '2026-03-14', asOf: '', placeId: null, placeText: '' } as const;
const SECRET_VALUE = { ...NINE_KILLED, text: 'nine of ours' };

/** A case in which a clerk of the claimant's own office bears the figure out, in confidence. */
async function withClerk(alsoOpen: boolean): Promise<Case & { clerkStatementId: string }> {
  const file = await makeCase();
  await writeDraft(file);
  const { incidentId } = await readClient().claim.findUniqueOrThrow({ where: { id: file.claimId } });
  const { snapshotId } = await done(file.writer, captureSource, {
    content: { via: 'text', text: NOTE }, kind: 'interview_note', outletId: null, outletName: '', title: 'The clerk of the office', url: '', author: 'The Clerk', language: 'en', published: '2026-03-15',
    publishedTime: '', confidential: true, agreedWordingAr: 'شخص مطّلع', agreedWordingEn: 'A person who knows', notes: '', evenIfSame: true,
  });
  const { statementId } = await done(file.writer, createStatement, {
    ...FIGURE, snapshotId, start: 0, end: 22, exact: NOTE.slice(0, 22), value: SECRET_VALUE, eventBasis: 'explicit', said: '', incidentId, attribution: [{ name: 'The Clerk', role: 'witness', entityId: null }],
  });
  const evidence = await readClient().evidence.findFirstOrThrow({ where: { statementId, claimId: file.claimId } });
  await done(file.writer, overrideEvidence, { evidenceId: evidence.id, version: evidence.version, decided: 'supports', reason: 'The clerk has seen the list.' });
  const { id: entityId } = await done(file.writer, createEntity, { kind: 'organisation', nameAr: '', nameEn: 'The Office', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [] });
  await done(file.writer, createOrigin, {
    labelAr: '', labelEn: 'The Office', kind: 'agent', entityId, ownerGroupId: null, sideId: null, reason: '', statementIds: [statementId, ...(alsoOpen ? [file.statementId] : [])],
  });
  await writeClient().claim.update({ where: { id: file.claimId }, data: { statedById: entityId } });
  return { ...file, clerkStatementId: statementId };
}

async function contentOf({ revisionId }: Case) {
  const file = await readCase(readClient(), revisionId);
  const built = file && (await buildVerdictContent(readClient(), file, 0));
  if (!built) throw new Error('there is no content');
  return built.content;
}

describe('what the record tells of a confidential source', () => {
  it('not that it speaks for an origin that others are named under', async () => {
    const content = await contentOf(await withClerk(true));
    const open = content.evidence.find((item) => !item.confidential);
    expect(content.origins.find((origin) => origin.id === open?.originId)?.label).toEqual({ ar: null, en: 'The Office' });
    expect(content.evidence.find((item) => item.confidential)).toMatchObject({ wording: { en: 'A person who knows' }, originId: null });
  });

  it('not that it belongs to whoever stated the claim', async () => {
    const content = await contentOf(await withClerk(false));
    const secret = content.evidence.find((item) => item.confidential);
    expect(content.origins.find((origin) => origin.id === secret?.originId)).toMatchObject({ label: null });
    expect(content.claim.originId).toBeNull();
  });

  it('none of its words, where the claim was read in it', async () => {
    const file = await withClerk(false);
    const { version } = await readClient().claim.findUniqueOrThrow({ where: { id: file.claimId } });
    await done(file.writer, reviseClaim, { ...FIGURE, claimId: file.claimId, version, value: SECRET_VALUE, stated: '', statementId: file.clerkStatementId, reason: 'As told.' });
    expect(JSON.stringify(await contentOf(file))).not.toMatch(/of ours|clerk/i);
  });

  it('the log keeps neither why it was weighed so nor who the witness is', async () => {
    const { writer, clerkStatementId } = await withClerk(false);
    const origin = { labelAr: '', labelEn: 'The clerk in person', kind: 'own_witness', entityId: null, ownerGroupId: null, sideId: null, reason: '' } as const;
    const { id } = await done(writer, createOrigin, { ...origin, statementIds: [clerkStatementId] });
    await done(writer, editOrigin, { ...origin, originId: id, version: 1, labelEn: 'The chief clerk' });
    const events = await readClient().auditEvent.findMany({ where: { actorId: writer.id } });
    expect(JSON.stringify(events.map((event) => event.details))).not.toMatch(/clerk/i);
  });

  it('no claim is made of what it says', async () => {
    const file = await withClerk(false);
    const { incidentId } = await readClient().claim.findUniqueOrThrow({ where: { id: file.claimId } });
    const result = await execute(claimFromStatement, file.writer, { statementId: file.clerkStatementId, incidentId, wordingAr: '', wordingEn: 'Nine were killed.' });
    expect(refusalOf(result)).toBe('statementConfidential');
    expect(await readClient().claim.count({ where: { statedByEn: 'The Clerk' } })).toBe(0);
  });
});
