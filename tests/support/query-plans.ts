import { PrismaLibSql } from '@prisma/adapter-libsql';
import Database from 'libsql';
import { PrismaClient } from '@/lib/server/db/generated/client';
import type { ReadClient } from '@/lib/server/db/clients';

/** Runs queries and asks SQLite how it would look each up: no list may read a whole big table. */

/** A line of EXPLAIN QUERY PLAN; `parent` 0 is the query's own loop, anything else a part that is made before or within it. */
interface PlanLine {
  detail: string;
  parent: number;
}

export interface PlannedQuery {
  sql: string;
  plan: PlanLine[];
}

export interface QueryWatch {
  /** To be given to the query under test. */
  client: ReadClient;
  /** What has run since the last call. */
  take: () => PlannedQuery[];
  close: () => Promise<void>;
}

/** A client on the database that keeps every query it runs. */
export function watchQueries(databasePath: string): QueryWatch {
  const ran: { sql: string; values: unknown[] }[] = [];
  const client = new PrismaClient({ adapter: new PrismaLibSql({ url: `file:${databasePath}` }), log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query, params }) => ran.push({ sql: query, values: JSON.parse(params) as unknown[] }));
  const db = new Database(databasePath);
  return {
    client,
    take: () => ran.splice(0).filter(({ sql }) => /^\s*(SELECT|WITH)/i.test(sql)).map(({ sql, values }) => ({ sql, plan: explain(db, sql, values) })),
    close: async () => {
      db.close();
      await client.$disconnect();
    },
  };
}

function explain(db: Database.Database, sql: string, values: readonly unknown[]): PlanLine[] {
  const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : typeof value === 'object' && value !== null ? JSON.stringify(value) : value));
  return db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...bound) as PlanLine[];
}

/** Tables that grow with the newsroom's work. */
const BIG_TABLES = ['Source', 'Snapshot', 'Segment', 'Excerpt', 'Statement', 'AttributionLink', 'Suggestion', 'Incident', 'IncidentSource', 'Claim', 'ClaimVersion', 'Evidence', 'Passage', 'Alert', 'AlertSource', 'AlertClaim', 'Verdict', 'Revision', 'RevisionText', 'ReviewComment', 'Correction', 'RecordDocument', 'AuditEvent', 'SearchDocument', 'Entity', 'Alias', 'Origin', 'Session'];

/**
 * The lines of a query's plan that read a whole big table. Walking an index in its order is no scan where a LIMIT ends the
 * walk and nothing is sorted afterwards; counting over an index is not either: it reads keys, never rows.
 */
export function wholeTableScans({ sql, plan }: PlannedQuery): string[] {
  if (/\bWHERE 1=0\b/.test(sql)) return []; // Prisma's way to ask for nothing
  const isCut = /\bLIMIT\b/i.test(sql) && !plan.some(({ detail }) => detail.startsWith('USE TEMP B-TREE FOR ORDER BY'));
  const isCount = /^\s*SELECT\s+COUNT\s*\(/i.test(sql);
  return plan
    .filter(({ detail, parent }) => {
      const scan = /^SCAN (?:`main`\.)?[`"]?(?:main\.)?([A-Za-z_]+)/.exec(detail);
      if (!scan || !BIG_TABLES.includes(tableOf(scan[1] ?? '', sql))) return false;
      if (isCount && /USING COVERING INDEX/.test(detail)) return false;
      return !(isCut && parent === 0 && (/USING (COVERING )?INDEX/.test(detail) || isWalkedByKey(sql)));
    })
    .map(({ detail }) => detail);
}

/** `ORDER BY rowid` of a table with a counted key needs no index: the table itself lies in that order. */
function isWalkedByKey(sql: string): boolean {
  return /ORDER BY\s+(?:[`"]?\w+[`"]?\.)*[`"]?seq[`"]?\s+(ASC|DESC)\s+LIMIT/i.test(sql);
}

/** The table behind a name in the plan, which may be an alias. */
function tableOf(name: string, sql: string): string {
  const alias = new RegExp(`[\`"](\\w+)[\`"]\\s+AS\\s+[\`"]?${name}[\`"]?(?![\\w\`"])`, 'i').exec(sql) ?? new RegExp(`"(\\w+)"\\s+${name}\\b`).exec(sql);
  return BIG_TABLES.includes(name) ? name : (alias?.[1] ?? name);
}
