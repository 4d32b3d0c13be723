import { beforeAll, describe, expect, it } from 'vitest';
import { SOURCES } from '@/prisma/sample/sources';
import { isProblem } from '@/lib/core/record/finding';
import { verifyRecord } from '@/lib/core/record/verify';
import type { VerdictDocument } from '@/lib/core/record/verdict-document';
import { readClient } from '@/lib/server/db/clients';
import { ensureRatingScale } from '@/lib/server/db/rating-scale';
import { loadRecordSnapshot } from '@/lib/server/record/load-snapshot';
import { verifySignature } from '@/lib/server/record/ed25519';
import { sha256 } from '@/lib/server/record/sha256';
import { loadSample } from '@/lib/server/sample/load-sample';
import { useDatabase } from '@/tests/support/database';

useDatabase();

beforeAll(async () => {
  await ensureRatingScale();
  await loadSample(() => undefined);
});

async function publishedDocument(slug: string): Promise<VerdictDocument> {
  const verdict = await readClient().verdict.findUniqueOrThrow({ where: { slug }, select: { currentRevision: { select: { documentHash: true } } } });
  const stored = await readClient().recordDocument.findUniqueOrThrow({ where: { hash: verdict.currentRevision?.documentHash ?? '' } });
  return JSON.parse(Buffer.from(stored.bytes ?? []).toString('utf8')) as VerdictDocument;
}

describe('the sample dossier', () => {
  it('quotes each statement from exactly one place of its source', () => {
    for (const source of SOURCES) {
      for (const { key, quote } of source.statements) expect(source.text.split(quote).length - 1, key).toBe(1);
    }
  });

  it.each([
    ['agreement', 'agrees'],
    ['contradiction', 'contradicts'],
    ['an update over two days', 'updates'],
    ['a part against a total', 'part_of'],
    ['"at least" that covers', 'covers'],
    ['a recast of militants as civilians', 'recasts'],
  ])('shows %s', async (_what, relation) => {
    expect(await readClient().evidence.count({ where: { relation } })).toBeGreaterThan(0);
  });

  it('shows a denial, as a reason and not only as a contradiction', async () => {
    const reasons = (await readClient().evidence.findMany({ select: { reason: true } })).map(({ reason }) => (reason as { code?: string }).code);
    expect(reasons).toContain('none_against_some');
  });

  it('has one verdict published, one corrected and one in review', async () => {
    const states = await readClient().revision.findMany({ orderBy: [{ verdict: { slug: 'asc' } }, { number: 'asc' }], select: { state: true, verdict: { select: { slug: true } } } });
    expect(states.map(({ state, verdict }) => `${verdict.slug} ${state}`)).toEqual([
      'safsaf-nine-fighters-killed in_review',
      'safsaf-no-civilian-harmed published',
      'safsaf-three-hideouts published',
      'safsaf-three-hideouts published',
    ]);
    const corrected = await publishedDocument('safsaf-three-hideouts');
    expect(corrected.corrections).toMatchObject([{ kind: 'correction', changesRating: true }]);
    expect(corrected.previousDocument).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says nothing of the confidential source in public but the agreed wording', async () => {
    const interview = SOURCES.find((source) => source.agreed);
    const documents = await readClient().recordDocument.findMany();
    const everything = documents.map(({ bytes }) => Buffer.from(bytes ?? []).toString('utf8')).join('\n');
    expect(everything).toContain(interview?.agreed?.en);
    expect(everything).not.toContain(interview?.title);
    for (const { quote } of interview?.statements ?? []) expect(everything).not.toContain(`"exact":"${quote}"`);
    const snapshots = await readClient().snapshot.findMany({ where: { source: { confidential: true } }, select: { rawSha256: true, textSha256: true } });
    for (const { rawSha256, textSha256 } of snapshots) {
      expect(everything).not.toContain(rawSha256);
      expect(everything).not.toContain(textSha256);
    }
  });

  it('keeps a record that verifies', async () => {
    const snapshot = await loadRecordSnapshot(new Date());
    const findings = verifyRecord({ ...snapshot, heads: [snapshot.head], keptHead: null }, { sha256, verifySignature });
    expect(findings.filter(isProblem)).toEqual([]);
    expect(snapshot.entries.length).toBeGreaterThan(5);
  });

  it('counts reprints as one original source', async () => {
    const { tally } = await publishedDocument('safsaf-three-hideouts');
    expect(tally).toEqual({ sources: 4, outlets: 3, origins: 2 });
  });

  it('leaves exactly one audit event for each deed, by the person who did it', async () => {
    const published = await readClient().auditEvent.findMany({ where: { command: 'revision.publish' }, select: { actorName: true } });
    expect(published).toHaveLength(3);
    expect(new Set(published.map(({ actorName }) => actorName)).size).toBe(1);
  });

  it('is not loaded a second time', async () => {
    expect(await loadSample(() => undefined)).toBe(false);
  });
});
