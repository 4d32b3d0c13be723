import { describe, expect, it } from 'vitest';
import type { StaffActor } from '@/lib/server/access/actor';
import { confirmAlert } from '@/lib/server/commands/alert/confirm-alert';
import { createEntity } from '@/lib/server/commands/entity/create-entity';
import { editEntity } from '@/lib/server/commands/entity/edit-entity';
import { releaseEvidence } from '@/lib/server/commands/evidence/release-evidence';
import { execute } from '@/lib/server/commands/execute';
import { editIncident } from '@/lib/server/commands/incident/edit-incident';
import { assignSource } from '@/lib/server/commands/origin/assign-source';
import { assignStatements } from '@/lib/server/commands/origin/assign-statements';
import { createOrigin } from '@/lib/server/commands/origin/create-origin';
import { mergeOrigin } from '@/lib/server/commands/origin/merge-origin';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { splitOrigin } from '@/lib/server/commands/origin/split-origin';
import { editOutlet } from '@/lib/server/commands/outlet/edit-outlet';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { copyEditText } from '@/lib/server/commands/revision/copy-edit-text';
import { commentRevision } from '@/lib/server/commands/revision/comment-revision';
import { noteCorrection } from '@/lib/server/commands/revision/note-correction';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { recallRevision } from '@/lib/server/commands/revision/recall-revision';
import { startRevision } from '@/lib/server/commands/revision/start-revision';
import { submitRevision } from '@/lib/server/commands/revision/submit-revision';
import { changeSegment } from '@/lib/server/commands/segment/change-segment';
import { editSource } from '@/lib/server/commands/source/edit-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { removeStatement } from '@/lib/server/commands/statement/remove-statement';
import { retractVerdict } from '@/lib/server/commands/verdict/retract-verdict';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { useDatabase } from '@/tests/support/database';
import { type Case, done, makeCase, NINE_KILLED, readHashes, refusalOf, submitDraft, versionOf, writeDraft } from '@/tests/support/newsroom';

useDatabase();

const ORIGIN = { labelAr: '', labelEn: 'The Cell', kind: 'agent', entityId: null, ownerGroupId: null, sideId: null, reason: '' } as const;

async function inReview(): Promise<Case> {
  const file = await makeCase();
  await writeDraft(file);
  await submitDraft(file);
  return file;
}

async function approval(file: Case, actor: StaffActor): Promise<string | null> {
  const hashes = await readHashes(file.revisionId);
  return refusalOf(await execute(approveRevision, actor, { revisionId: file.revisionId, version: await versionOf(file.revisionId), read: { en: hashes.en ?? undefined } }));
}

async function sourceOf({ statementId }: Case) {
  const { source } = await readClient().statement.findUniqueOrThrow({ where: { id: statementId }, select: { source: { include: { outlet: true, snapshots: true } } } });
  return source;
}

async function claimOf({ claimId }: Case) {
  return readClient().claim.findUniqueOrThrow({ where: { id: claimId }, include: { incident: true } });
}

/** A second statement of the case's source in the same incident, held against its claim by the rules. */
async function secondStatement(file: Case): Promise<string> {
  const source = await sourceOf(file);
  const { statementId } = await done(file.writer, createStatement, {
    snapshotId: source.snapshots[0]?.id ?? '', start: 5, end: 25, exact: 'fighters were killed', value: NINE_KILLED, scope: 'incident', period: '', assertion: 'asserted', eventDate: '2026-03-14',
    eventBasis: 'explicit', asOf: '', said: '', placeId: null, placeText: '', incidentId: (await claimOf(file)).incidentId, attribution: [],
  });
  return statementId;
}

/** Deeds that change what a verdict stands on, each by someone who wrote none of its words. */
const DEEDS: Record<string, (file: Case, actor: StaffActor) => Promise<unknown>> = {
  'released evidence before the verdict was opened': async (file, actor) => {
    const statementId = await secondStatement(file);
    const evidence = await readClient().evidence.findFirstOrThrow({ where: { statementId, claimId: file.claimId } });
    await done(actor, releaseEvidence, { evidenceId: evidence.id, version: evidence.version });
    await writeClient().auditEvent.updateMany({ where: { objectId: evidence.id }, data: { verdictId: null } });
  },
  'set a statement aside': async (file, actor) => {
    const statementId = await secondStatement(file);
    const { version } = await readClient().statement.findUniqueOrThrow({ where: { id: statementId } });
    await done(actor, removeStatement, { statementId, version, isRemoved: true });
  },
  'took the origin of a whole source away': async (file, actor) => {
    await done(file.writer, createOrigin, { ...ORIGIN, statementIds: [file.statementId] });
    await done(actor, assignSource, { originId: null, sourceId: (await sourceOf(file)).id, incidentId: (await claimOf(file)).incidentId, reason: '' });
  },
  'took the origin of several statements away': async (file, actor) => {
    const second = await secondStatement(file);
    await done(file.writer, createOrigin, { ...ORIGIN, statementIds: [second, file.statementId] });
    const other = await writeClient().evidence.deleteMany({ where: { statementId: second } });
    expect(other.count).toBe(1);
    await done(actor, assignStatements, { originId: null, statementIds: [second, file.statementId], reason: '' });
  },
  'confirmed a proposed origin': async (file, actor) => {
    const { incidentId } = await claimOf(file);
    const { id: originId } = await done(file.writer, createOrigin, { ...ORIGIN, statementIds: [] });
    const details = { incidentId, key: file.statementId, action: 'assign', originId, mergedId: null, kind: 'agent', agent: null, statementIds: [file.statementId], evidence: [], applied: null };
    const alert = await writeClient().alert.create({ data: { kind: 'origin_proposal', details, fingerprint: file.statementId } });
    await done(actor, confirmAlert, { alertId: alert.id, reason: 'They quote it.' });
  },
  'split an origin': async (file, actor) => {
    const { id } = await done(file.writer, createOrigin, { ...ORIGIN, statementIds: [file.statementId] });
    await done(actor, splitOrigin, { originId: id, version: 1, labelAr: '', labelEn: 'Another', entityId: null, statementIds: [file.statementId], reason: 'They differ.' });
  },
  'reviewed the origin that another was merged into': async (file, actor) => {
    const { id } = await done(file.writer, createOrigin, { ...ORIGIN, statementIds: [file.statementId] });
    const { id: intoId } = await done(file.writer, createOrigin, { ...ORIGIN, labelEn: 'The Command', statementIds: [] });
    await done(file.writer, mergeOrigin, { originId: id, version: 1, intoId, reason: 'One body.' });
    await done(actor, reviewOrigin, { originId: intoId, version: 1, isReviewed: true, reason: 'It stands by itself.' });
  },
  'moved the incident to another day': async (file, actor) => {
    const { incident } = await claimOf(file);
    const { titleAr, titleEn, summaryAr, summaryEn, placeId, placeText, night, slug, version } = incident;
    await done(actor, editIncident, { incidentId: incident.id, version, titleAr, titleEn, summaryAr, summaryEn, placeId, placeText, night, slug, eventDate: '2026-03-13/2026-03-14' });
  },
  'gave the source another title': async (file, actor) => {
    const source = await sourceOf(file);
    await done(actor, editSource, {
      sourceId: source.id, version: source.version, kind: 'article', outletId: source.outletId, outletName: '', url: '', author: '', published: '2026-03-15', publishedTime: '', confidential: false,
      agreedWordingAr: '', agreedWordingEn: '', notes: '', title: 'A better title', language: 'en',
    });
  },
  'said that a passage is a headline': async (file, actor) => {
    const [snapshot] = (await sourceOf(file)).snapshots;
    await done(actor, changeSegment, { snapshotId: snapshot?.id ?? '', version: snapshot?.version ?? 0, start: 0, end: snapshot?.textLength ?? 0, kind: 'headline' });
  },
  'named the outlet otherwise': async (file, actor) => {
    const { outlet } = await sourceOf(file);
    const nobody = { id: null, nameAr: '', nameEn: '' };
    await done(actor, editOutlet, { outletId: outlet?.id ?? '', version: outlet?.version ?? 0, nameAr: '', nameEn: `Renamed ${file.claimId}`, kind: 'newspaper', homepage: '', ownerGroup: nobody, side: nobody, disclosureAr: '', disclosureEn: '' });
  },
  'put the speaker under another command': async (file, actor) => {
    const body = { kind: 'organisation' as const, nameAr: '', ordinal: null, echelon: '', service: '', sideId: null, notes: '', aliases: [], parents: [] };
    const { id: commandId } = await done(file.writer, createEntity, { ...body, nameEn: 'The Command' });
    const { id } = await done(file.writer, createEntity, { ...body, nameEn: 'The Cell' });
    await writeClient().claim.update({ where: { id: file.claimId }, data: { statedById: id } });
    await done(actor, editEntity, { ...body, nameEn: 'The Cell', entityId: id, version: 1, parents: [{ parentId: commandId, kind: 'chain_of_command', validFrom: '', validTo: '' }] });
  },
};

describe('four eyes beyond the words', () => {
  it.each(Object.keys(DEEDS))('an editor who %s may not approve; another may', async (name) => {
    const file = await inReview();
    await DEEDS[name]?.(file, file.editor);
    expect(await approval(file, file.editor)).toBe('unmet_four_eyes');
    expect(await approval(file, file.admin)).toBeNull();
  });

  it('what an editor changed of a name before the claim was written is common ground', async () => {
    const file = await inReview();
    const { outlet } = await sourceOf(file);
    const nobody = { id: null, nameAr: '', nameEn: '' };
    await done(file.editor, editOutlet, { outletId: outlet?.id ?? '', version: outlet?.version ?? 0, nameAr: '', nameEn: `Old name ${file.claimId}`, kind: 'newspaper', homepage: '', ownerGroup: nobody, side: nobody, disclosureAr: '', disclosureEn: '' });
    await writeClient().auditEvent.updateMany({ where: { command: 'outlet.edit', actorId: file.editor.id }, data: { at: new Date('2020-01-01') } });
    expect(await approval(file, file.editor)).toBeNull();
  });
});

describe('taking away the origins of statements of several incidents at once', () => {
  it('is authorship of each, and the audit names every incident', async () => {
    const [one, other] = [await inReview(), await inReview()];
    const statementIds = [one.statementId, other.statementId];
    await done(one.writer, createOrigin, { ...ORIGIN, statementIds });
    await done(one.editor, assignStatements, { originId: null, statementIds, reason: 'Nobody said where it comes from.' });
    const { details } = await readClient().auditEvent.findFirstOrThrow({ where: { command: 'origin.assign', actorId: one.editor.id } });
    const titles = await readClient().incident.findMany({ where: { claims: { some: { id: { in: [one.claimId, other.claimId] } } } }, select: { titleEn: true } });
    expect((details as { incidents: string }).incidents.split(' · ').sort()).toEqual(titles.map(({ titleEn }) => titleEn).sort());
    for (const file of [one, other]) expect(await approval(file, one.editor)).toBe('unmet_four_eyes');
    expect(await approval(await inReview(), one.editor)).toBeNull();
  });
});

describe('many small copy-edits', () => {
  it('add up: a text is not rewritten word by word without an author', async () => {
    const file = await inReview();
    const edit = async (summary: string) => {
      const { version, title, reasoning, unknown } = await readClient().revisionText.findFirstOrThrow({ where: { revisionId: file.revisionId, language: 'en' } });
      return refusalOf(await execute(copyEditText, file.editor, { revisionId: file.revisionId, language: 'en', version, title, reasoning, unknown, summary }));
    };
    const outcomes = [];
    for (let step = 1; step <= 20; step += 1) outcomes.push(await edit(step % 2 === 0 ? 'Nine, by one account.' : 'Nine, by one acount.'));
    expect(outcomes[0]).toBeNull();
    expect(outcomes).toContain('copyEdit_too_much_changed');
    // Once the writers have saved the text again, they have read what became of it.
    const { version } = await readClient().revision.findUniqueOrThrow({ where: { id: file.revisionId } });
    await done(file.writer, recallRevision, { revisionId: file.revisionId, version });
    await writeDraft(file);
    expect(await edit('Nine, by one accont.')).toBeNull();
  });
});

describe('a retracted verdict', () => {
  it('is final, also for a revision that was approved before', async () => {
    const file = await inReview();
    expect(await approval(file, file.editor)).toBeNull();
    await done(file.editor, publishRevision, { revisionId: file.revisionId, version: await versionOf(file.revisionId) });
    const { version } = await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } });
    const { revisionId } = await done(file.writer, startRevision, { verdictId: file.verdictId, version, correctionKind: 'update' });
    await done(file.writer, noteCorrection, { revisionId, version: await versionOf(revisionId), kind: 'update', noteAr: '', noteEn: 'Said more exactly.' });
    await done(file.writer, submitRevision, { revisionId, version: await versionOf(revisionId) });
    expect(await approval({ ...file, revisionId }, file.editor)).toBeNull();
    await done(file.editor, retractVerdict, { verdictId: file.verdictId, version: (await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } })).version, noteAr: '', noteEn: 'It was wrong.' });
    const before = await readClient().recordEntry.count();
    expect(refusalOf(await execute(publishRevision, file.editor, { revisionId, version: await versionOf(revisionId) }))).toBe('verdictRetracted');
    expect(await readClient().recordEntry.count()).toBe(before);
    expect(await readClient().verdict.findUniqueOrThrow({ where: { id: file.verdictId } })).toMatchObject({ state: 'retracted' });
  });
});

describe('the key of a form', () => {
  it('is a short text, or nothing is done', async () => {
    const file = await inReview();
    for (const requestKey of ['', 'x'.repeat(10_000), { toString: 'x' } as unknown as string]) {
      const result = await execute(commentRevision, file.writer, { revisionId: file.revisionId, text: 'Once.' }, { requestKey });
      expect(refusalOf(result)).toBe('invalid');
    }
    expect(await readClient().reviewComment.count({ where: { revisionId: file.revisionId } })).toBe(0);
  });
});
