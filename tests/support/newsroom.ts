import type { z } from 'zod';
import type { Actor, StaffActor } from '@/lib/server/access/actor';
import { createClaim } from '@/lib/server/commands/claim/create-claim';
import type { Command } from '@/lib/server/commands/define-command';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { execute } from '@/lib/server/commands/execute';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import type { Result } from '@/lib/schemas/problem';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { saveText } from '@/lib/server/commands/revision/save-text';
import { rateRevision } from '@/lib/server/commands/revision/rate-revision';
import { submitRevision } from '@/lib/server/commands/revision/submit-revision';
import { captureSource } from '@/lib/server/commands/source/capture-source';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { reviewStatement } from '@/lib/server/commands/statement/review-statement';
import { startVerdict } from '@/lib/server/commands/verdict/start-verdict';
import { contentHashes } from '@/lib/core/record/hash';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import type { Quantity } from '@/lib/core/values/typed-value';
import { readClient } from '@/lib/server/db/clients';
import { ensureRatingScale } from '@/lib/server/db/rating-scale';
import { readCase } from '@/lib/server/record/read-case';
import { sha256 } from '@/lib/server/record/sha256';
import { buildVerdictContent } from '@/lib/server/record/verdict-content';
import { makeUser } from './database';

/** A deed that the test needs done; a refusal fails the test with its reason. */
export async function done<Schema extends z.ZodType, Prepared, Output>(actor: Actor, command: Command<Schema, Prepared, Output>, input: z.input<Schema>): Promise<Output> {
  const result = await execute(command, actor, input);
  if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The code of a refusal (of the first field, where fields are at fault), or null when the deed was done. */
export function refusalOf(result: Result<unknown>): string | null {
  if (result.ok) return null;
  const [field] = Object.values(result.problem.fields ?? {});
  return field?.code ?? result.problem.code;
}

export const NINE_KILLED: Quantity = { kind: 'quantity', attribute: 'killed', low: 9, high: 9, qualifier: 'exact', subject: 'militant', unit: null, text: 'Nine' };
const TEXT = 'Nine fighters were killed in the valley.';

/** One claim with one decided, reviewed statement, and a verdict on it in its first draft. */
export interface Case {
  writer: StaffActor;
  editor: StaffActor;
  admin: StaffActor;
  claimId: string;
  statementId: string;
  evidenceId: string;
  verdictId: string;
  revisionId: string;
}

let count = 0;

/** Makes a case of its own, with people of its own; `eventDate` is EDTF. */
export async function makeCase(eventDate = '2026-03-14'): Promise<Case> {
  await ensureRatingScale();
  count += 1;
  const [writer, editor, admin] = [await makeUser('fact_checker'), await makeUser('editor'), await makeUser('admin')];
  const none = { placeId: null, placeText: '' };
  const { id: incidentId } = await done(writer, createIncident, { slug: `valley-${process.pid}-${count}`, titleAr: '', titleEn: `Valley ${count}`, summaryAr: '', summaryEn: '', ...none, eventDate: '2026-03-14', night: false });
  const source = await done(writer, captureSource, {
    content: { via: 'text', text: `${TEXT} ${count}` }, kind: 'article', outletId: null, outletName: 'The Specimen', title: `Report ${count}`, url: '', author: '', language: 'en',
    published: '2026-03-15', publishedTime: '', confidential: false, agreedWordingAr: '', agreedWordingEn: '', notes: '', evenIfSame: true,
  });
  const figure = { value: NINE_KILLED, scope: 'incident', period: '', assertion: 'asserted', eventDate, asOf: '', ...none } as const;
  const { statementId } = await done(writer, createStatement, { snapshotId: source.snapshotId, start: 0, end: 25, exact: TEXT.slice(0, 25), ...figure, eventBasis: 'explicit', said: '', incidentId, attribution: [] });
  const { id: claimId } = await done(writer, createClaim, { incidentId, wordingAr: 'قُتل تسعة.', wordingEn: 'Nine were killed.', statedById: null, statedByAr: 'الخلية', statedByEn: 'The Cell', ...figure, stated: '2026-03-15', statementId: null });
  const evidence = await readClient().evidence.findFirstOrThrow({ where: { claimId } });
  await done(writer, decideEvidence, { evidenceId: evidence.id, version: evidence.version, proposed: evidence.proposed as EvidenceKind });
  const statement = await readClient().statement.findUniqueOrThrow({ where: { id: statementId } });
  await done(await makeUser('fact_checker'), reviewStatement, { statementId, version: statement.version, isReviewed: true });
  const { verdictId, revisionId } = await done(writer, startVerdict, { claimId, slug: `valley-${process.pid}-${count}-killed`, primaryLanguage: 'en' });
  return { writer, editor, admin, claimId, statementId, evidenceId: evidence.id, verdictId, revisionId };
}

/** Writes the draft's English text and rating. */
export async function writeDraft({ writer, revisionId }: Case, summary = 'Nine, by one account.'): Promise<void> {
  const text = await readClient().revisionText.findUniqueOrThrow({ where: { revisionId_language: { revisionId, language: 'en' } } });
  await done(writer, saveText, { revisionId, language: 'en', version: text.version, title: 'Nine were killed', summary, reasoning: 'It rests on one report [^e1].', unknown: '' });
  await done(writer, rateRevision, { revisionId, version: await versionOf(revisionId), ratingKey: 'likely' });
}

/** Takes the draft to review. */
export async function submitDraft({ writer, revisionId }: Case): Promise<void> {
  await done(writer, submitRevision, { revisionId, version: await versionOf(revisionId) });
}

/** Approves and publishes what is in review. Returns the hash of the frozen document. */
export async function publishDraft({ editor, revisionId }: Case): Promise<string> {
  const { ar, en } = await readHashes(revisionId);
  await done(editor, approveRevision, { revisionId, version: await versionOf(revisionId), read: { ar: ar ?? undefined, en: en ?? undefined } });
  return (await done(editor, publishRevision, { revisionId, version: await versionOf(revisionId) })).documentHash;
}

/** The revision's version as it is now. */
export async function versionOf(revisionId: string): Promise<number> {
  return (await readClient().revision.findUniqueOrThrow({ where: { id: revisionId }, select: { version: true } })).version;
}

/** The hashes an approver would read now. */
export async function readHashes(revisionId: string): Promise<{ ar: string | null; en: string | null }> {
  const file = await readCase(readClient(), revisionId);
  if (!file) throw new Error('no such revision');
  const before = await readClient().revision.count({ where: { verdictId: file.verdictId, state: 'published' } });
  const built = await buildVerdictContent(readClient(), file, before);
  return built ? contentHashes(built.content, sha256) : { ar: null, en: null };
}
