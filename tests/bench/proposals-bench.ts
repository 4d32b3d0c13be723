import { inWriteTurn } from '@/lib/server/db/write';
import { readClient, writeClient } from '@/lib/server/db/clients';
import { planProposals } from '@/lib/server/commands/origin/plan-proposals';
import { proposeOrigins } from '@/lib/server/commands/origin/propose-origins';
import { SYSTEM } from '@/lib/server/access/actor';
import { openDatabase } from '../support/database';

/**
 * How long proposing origins holds the write turn, for an incident of many sources with a statement each: most name one of
 * many speakers, some leave it to their text, and many are copies. Before: computed inside of the turn. After: outside.
 *
 *   npx tsx tests/bench/proposals-bench.ts [15000]
 */
const SOURCES = Number(process.argv[2] ?? 15_000);
const SPEAKERS = 400;
const COPIES = 12;
const BATCH = 1_000;
const id = (kind: string, index: number) => `${kind}-${String(index).padStart(6, '0')}`;
const rows = <Row>(make: (index: number) => Row): Row[] => Array.from({ length: SOURCES }, (_nothing, index) => make(index));

async function insert<Row>(all: Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += BATCH) await write(all.slice(start, start + BATCH));
}

async function fill(): Promise<void> {
  const db = writeClient();
  const [by, day] = [{ createdById: 'user-0' }, (i: number) => `2031-05-${String((i % 28) + 1).padStart(2, '0')}`];
  const text = (i: number) => `قتل ${i % 90} مسلحين في وادي السنديان، نقلا عن مكتب السهل ${i % SPEAKERS}. وهذه فقرة أخرى كتبها محرر الصحيفة عن السوق.`;
  await db.incident.create({ data: { id: 'incident', slug: 'incident', titleEn: 'Incident', ...by } });
  await insert(rows((i) => ({ id: id('source', i), kind: 'article', title: `Report ${i}`, language: 'ar', publishedEdtf: day(i), publishedEarliest: day(i), publishedLatest: day(i), ...by })), (data) => db.source.createMany({ data }));
  await insert(rows((i) => ({ id: id('snapshot', i), sourceId: id('source', i), rawSha256: `raw${i}`, rawBytes: 100, mediaType: 'text/plain', encoding: 'utf-8', text: text(i), textSha256: `text${i}`, textLength: 100, extractor: 'text', extractorVersion: '1', capturedAt: new Date(), capturedById: 'user-0' })), (data) => db.snapshot.createMany({ data }));
  await insert(rows((i) => ({ snapshotId: id('snapshot', i), kind: 'body', start: 0, end: 100 })), (data) => db.segment.createMany({ data }));
  await insert(rows((i) => ({ id: id('excerpt', i), snapshotId: id('snapshot', i), start: 0, end: 16, exact: 'قتل', prefix: '', suffix: '', language: 'ar', ...by })), (data) => db.excerpt.createMany({ data }));
  const value = { kind: 'quantity', low: 9, high: 9, qualifier: 'exact', unit: null, attribute: 'killed', subject: 'unknown', text: '9' };
  await insert(rows((i) => ({ id: id('statement', i), excerptId: id('excerpt', i), sourceId: id('source', i), incidentId: 'incident', kind: 'quantity', value, attribute: 'killed', low: 9, high: 9, ...by })), (data) => db.statement.createMany({ data }));
  const chained = rows((i) => ({ statementId: id('statement', i), position: 0, name: `قيادة السهل ${i % SPEAKERS}`, role: 'originator' })).filter((_row, i) => i % 5 !== 0);
  await insert(chained, (data) => db.attributionLink.createMany({ data }));
  const copies = rows((i) => Array.from({ length: Math.min(i % COPIES, i) }, (_nothing, k) => ({ snapshotAId: id('snapshot', i), snapshotBId: id('snapshot', i - k - 1), aStart: 0, aEnd: 60, bStart: 0, bEnd: 60, words: 30, containment: 0.9 }))).flat();
  await insert(copies, (data) => db.passage.createMany({ data }));
}

/** Milliseconds that a write turn was held. A turn may last ten seconds and no longer. */
async function held(work: Parameters<typeof inWriteTurn>[1]): Promise<string> {
  let from = 0;
  try {
    await inWriteTurn(writeClient(), async (tx) => {
      from = performance.now();
      return work(tx);
    });
  } catch (error) {
    return `${Math.round(performance.now() - from)} ms, then refused: ${error instanceof Error ? error.message.split('\n').at(-1) : ''}`;
  }
  return `${Math.round(performance.now() - from)} ms`;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  openDatabase();
  await fill();
  const input = { incidentId: 'incident' };
  const prepare = async () => proposeOrigins.prepare?.({ actor: SYSTEM, now: new Date(), read: readClient() }, input);
  say(`${SOURCES} sources with a statement each`);
  say(`computed in the turn: held ${await held((tx) => planProposals(tx, input.incidentId))}, before a row is written`);
  const started = performance.now();
  const first = await prepare();
  say(`computed outside: ${Math.round(performance.now() - started)} ms without the turn (${first?.plan.raised.length} proposals)`);
  if (!first) throw new Error('nothing was prepared');
  say(`written in the turn: held ${await held((tx) => proposeOrigins.run(tx, { actor: SYSTEM, now: new Date(), prepared: first }, input))}`);
  const again = await prepare();
  say(`found again: ${again?.plan.raised.length} raised, ${again?.plan.changed.length} changed, ${again?.plan.gone.length} gone`);
  // Another deed came between: the stamp is read again instead of the turn alone.
  await inWriteTurn(writeClient(), () => Promise.resolve());
  if (!again) throw new Error('nothing was prepared');
  say(`done again after another deed: held ${await held((tx) => proposeOrigins.run(tx, { actor: SYSTEM, now: new Date(), prepared: again }, input))}`);
}

await main();
process.exit(0);
