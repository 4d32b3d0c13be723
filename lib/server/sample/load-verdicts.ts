import { DECISIONS } from '@/prisma/sample/claims';
import type { SampleRevision, SampleText, SampleVerdict } from '@/prisma/sample/dossier';
import { VERDICTS } from '@/prisma/sample/verdicts';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import { contentHashes } from '@/lib/core/record/hash';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { citationId } from '@/lib/server/commands/evidence/evidence-number';
import { overrideEvidence } from '@/lib/server/commands/evidence/override-evidence';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { noteCorrection } from '@/lib/server/commands/revision/note-correction';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { rateRevision } from '@/lib/server/commands/revision/rate-revision';
import { saveText } from '@/lib/server/commands/revision/save-text';
import { startRevision } from '@/lib/server/commands/revision/start-revision';
import { submitRevision } from '@/lib/server/commands/revision/submit-revision';
import { startVerdict } from '@/lib/server/commands/verdict/start-verdict';
import { readClient } from '@/lib/server/db/clients';
import { readCase } from '@/lib/server/record/read-case';
import { sha256 } from '@/lib/server/record/sha256';
import { buildVerdictContent } from '@/lib/server/record/verdict-content';
import type { SampleSession } from './sample-session';

/** Decides the evidence and takes each verdict as far as the dossier does, in the order in which it happened. */
export async function loadVerdicts(session: SampleSession): Promise<void> {
  const steps = VERDICTS.flatMap((verdict) => verdict.revisions.map((revision) => ({ verdict, revision }))).sort((a, b) => a.revision.at.localeCompare(b.revision.at));
  for (const { verdict, revision } of steps) {
    session.now = new Date(Math.max(Date.parse(revision.at), session.now.getTime()));
    await decideAll(session, verdict.claim, revision.without ?? []);
    await takeRevision(session, verdict, revision);
  }
  const claims = ['strikes'];
  for (const claim of claims) await decideAll(session, claim, []);
}

/** Accepts what the rules propose for a claim, or decides otherwise with the dossier's reason. */
async function decideAll(session: SampleSession, claim: string, without: readonly string[]): Promise<void> {
  const rows = await readClient().evidence.findMany({ where: { claimId: session.id(`claim ${claim}`), decided: null, removedAt: null } });
  const left = new Set(without.map((key) => session.id(key)));
  for (const row of rows) {
    if (left.has(row.statementId)) continue;
    const decision = DECISIONS.find((each) => each.claim === claim && session.id(each.statement) === row.statementId);
    if (decision && decision.decided !== row.proposed) {
      await session.as('yusuf', overrideEvidence, { evidenceId: row.id, version: row.version, decided: decision.decided, reason: decision.reason });
    } else {
      await session.as('yusuf', decideEvidence, { evidenceId: row.id, version: row.version, proposed: row.proposed as EvidenceKind });
    }
  }
}

async function takeRevision(session: SampleSession, verdict: SampleVerdict, revision: SampleRevision): Promise<void> {
  const { revisionId } = await openRevision(session, verdict, revision);
  await session.as('rana', rateRevision, { revisionId, version: await versionOf(revisionId), ratingKey: revision.rating });
  const claimId = session.id(`claim ${verdict.claim}`);
  for (const language of ['ar', 'en'] as const) {
    const stored = await readClient().revisionText.findUniqueOrThrow({ where: { revisionId_language: { revisionId, language } }, select: { version: true } });
    await session.as('rana', saveText, { revisionId, language, version: stored.version, ...(await withCitations(session, claimId, revision.texts[language])) });
  }
  if (revision.correction) {
    const { kind, note } = revision.correction;
    await session.as('rana', noteCorrection, { revisionId, version: await versionOf(revisionId), kind, noteAr: note.ar, noteEn: note.en });
  }
  await session.as('rana', submitRevision, { revisionId, version: await versionOf(revisionId) });
  if (!revision.isPublished) return;
  await session.as('huda', approveRevision, { revisionId, version: await versionOf(revisionId), read: await hashesOf(revisionId) });
  await session.as('huda', publishRevision, { revisionId, version: await versionOf(revisionId) });
}

async function openRevision(session: SampleSession, verdict: SampleVerdict, revision: SampleRevision): Promise<{ revisionId: string }> {
  const key = `verdict ${verdict.slug}`;
  if (!session.ids.has(key)) {
    const started = await session.as('rana', startVerdict, { claimId: session.id(`claim ${verdict.claim}`), slug: verdict.slug, primaryLanguage: verdict.primaryLanguage });
    session.ids.set(key, started.verdictId);
    return started;
  }
  const { version } = await readClient().verdict.findUniqueOrThrow({ where: { id: session.id(key) }, select: { version: true } });
  return session.as('rana', startRevision, { verdictId: session.id(key), version, correctionKind: revision.correction?.kind ?? 'update' });
}

/** Turns citations of statements by the dossier's keys into citations of evidence. */
async function withCitations(session: SampleSession, claimId: string, text: SampleText): Promise<SampleText> {
  const rows = await readClient().evidence.findMany({ where: { claimId }, select: { number: true, statementId: true } });
  const citationOf = new Map(rows.map((row) => [row.statementId, citationId(row)]));
  const cite = (markdown: string) =>
    markdown.replace(/\[\^([a-z0-9-]+)\]/g, (_, key: string) => {
      const id = citationOf.get(session.id(key));
      if (id === undefined) throw new Error(`the sample cites ${key}, which is not held against that claim`);
      return `[^${id}]`;
    });
  return { title: text.title, summary: cite(text.summary), reasoning: cite(text.reasoning), unknown: cite(text.unknown) };
}

async function versionOf(revisionId: string): Promise<number> {
  return (await readClient().revision.findUniqueOrThrow({ where: { id: revisionId }, select: { version: true } })).version;
}

async function hashesOf(revisionId: string): Promise<{ ar?: string; en?: string }> {
  const file = await readCase(readClient(), revisionId);
  if (!file) throw new Error(`revision ${revisionId} is gone`);
  const publishedBefore = await readClient().revision.count({ where: { verdictId: file.verdictId, state: 'published' } });
  const built = await buildVerdictContent(readClient(), file, publishedBefore);
  if (!built) throw new Error('the sample approves a revision without a rating');
  const hashes = contentHashes(built.content, sha256);
  return { ar: hashes.ar ?? undefined, en: hashes.en ?? undefined };
}
