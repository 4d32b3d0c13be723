import { PrismaLibSql } from '@prisma/adapter-libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadClient, writeClient } from '@/lib/server/db/clients';
import { PrismaClient } from '@/lib/server/db/generated/client';
import { readOutlet } from '@/lib/server/db/outlet-queries';
import { readSnapshot } from '@/lib/server/db/snapshot-queries';
import { listSources, readSource, SOURCE_PAGE_SIZE } from '@/lib/server/db/source-queries';
import { listIncidentChoices, listStatements } from '@/lib/server/db/statement-queries';
import { makeUser, useDatabase } from '../../../support/database';
import { capture, killed } from '../../../support/sources';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { execute } from '@/lib/server/commands/execute';

const database = useDatabase();
const SOURCES = 5_000;
const ARCHIVED = 3;
const TEXT = 'The clinic counted eleven bodies on Tuesday.\nThe ministry counted nine.\n';

let asked: { query: string; params: string }[] = [];
let db: ReadClient;
let sourceId = '';
let outletId = '';

beforeAll(async () => {
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${database.databasePath}` }), log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', (event) => asked.push({ query: event.query, params: event.params }));
  db = client as unknown as ReadClient;
  const actor = await makeUser('fact_checker');
  const captured = await capture(actor, TEXT, { outletName: 'The Valley Post', published: '2024-03-05' });
  sourceId = captured.sourceId;
  for (const [quote, low] of [['eleven bodies', 11], ['counted nine', 9]] as const) await execute(createStatement, actor, killed(captured.snapshotId, TEXT, quote, low));
  outletId = (await writeClient().source.findUniqueOrThrow({ where: { id: sourceId } })).outletId ?? '';
  await writeClient().source.createMany({
    data: Array.from({ length: SOURCES }, (_, i) => ({
      archivedAt: i < ARCHIVED ? new Date() : null,
      kind: i % 5 === 0 ? 'communique' : 'article', title: `Report ${i}`, language: i % 3 === 0 ? 'en' : 'ar', createdById: actor.id, outletId: i % 7 === 0 ? outletId : null,
      publishedEarliest: `2024-${String((i % 12) + 1).padStart(2, '0')}-01`, publishedLatest: `2024-${String((i % 12) + 1).padStart(2, '0')}-28`,
    })),
  });
});

/** The queries a screen asks, each with the plan SQLite makes for it. */
async function watch(work: () => Promise<unknown>) {
  asked = [];
  await work();
  const queries = asked.filter(({ query }) => query.startsWith('SELECT'));
  const plans = await Promise.all(
    queries.map(async ({ query, params }) => {
      const rows = await writeClient().$queryRawUnsafe<{ detail: string }[]>(`EXPLAIN QUERY PLAN ${query}`, ...(JSON.parse(params) as unknown[]));
      return rows.map((row) => row.detail);
    }),
  );
  return { count: queries.length, plans };
}

/**
 * Steps that read a table from end to end. A subselect counted over (`sub`) shows its own step beside it; the list of outlets
 * walks its index in the order it is shown and stops at the page's end.
 */
function wholeTables(plans: readonly string[][]): string[] {
  return plans.flat().filter((line) => line.startsWith('SCAN ') && !/^SCAN (sub|CONSTANT ROW|search\b)|VIRTUAL TABLE|Outlet USING INDEX Outlet_folded_idx/.test(line));
}

const base = { sort: 'captured' as const, page: 1 };

describe('the queries of sources at 5,000 sources', () => {
  it.each([
    ['all', base],
    ['by kind', { ...base, kind: 'communique' }],
    ['by outlet', () => ({ ...base, outletId })],
    ['by language', { ...base, language: 'en' }],
    ['by publication', { ...base, from: '2024-03-01', to: '2024-03-31', sort: 'published' as const }],
    ['by words', { ...base, search: 'clinic bodies' }],
    ['put away', { ...base, isArchived: true }],
    ['deep page', { ...base, page: 90 }],
  ])('list %s without reading the whole table', async (_name, filter) => {
    const { count, plans } = await watch(() => listSources(typeof filter === 'function' ? filter() : filter, db));
    expect(count).toBeLessThanOrEqual(6);
    expect(wholeTables(plans)).toEqual([]);
  });

  it('finds what it is asked for', async () => {
    const all = await listSources(base, db);
    expect(all.rows).toHaveLength(SOURCE_PAGE_SIZE);
    expect(all.total).toBe(SOURCES - ARCHIVED + 1);
    expect((await listSources({ ...base, search: 'clinic bodies' }, db)).rows.map((row) => row.id)).toEqual([sourceId]);
    const march = await listSources({ ...base, from: '2024-03-01', to: '2024-03-31', sort: 'published' }, db);
    expect(march.rows.every((row) => row.publishedEarliest?.startsWith('2024-03'))).toBe(true);
  });

  it('open a source with a number of queries that does not grow with its statements', async () => {
    const open = async () => {
      const source = await readSource(sourceId, db);
      await readSnapshot(sourceId, source?.snapshots[0]?.id ?? '', db);
      return listStatements(sourceId, db);
    };
    const two = await watch(open);
    const actor = await makeUser('fact_checker');
    const snapshotId = (await readSource(sourceId))?.snapshots[0]?.id ?? '';
    for (const quote of ['clinic', 'ministry', 'Tuesday', 'bodies', 'nine']) await execute(createStatement, actor, killed(snapshotId, TEXT, quote, 1));
    const seven = await watch(open);
    expect(seven.count).toBe(two.count);
    expect(wholeTables(seven.plans)).toEqual([]);
  });

  it('list statements in the order of the text', async () => {
    const starts = (await listStatements(sourceId, db)).map((row) => row.excerpt.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('show an outlet, and incidents to choose from, by an index', async () => {
    const { plans } = await watch(async () => {
      await readOutlet(outletId, db);
      await listIncidentChoices(db);
    });
    expect(wholeTables(plans)).toEqual([]);
  });
});
