import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComparableLine } from '@/lib/core/evidence/comparable-from-extracted';
import { ROOT } from './source-files';

/** The seeds and their gold rows lie beside the checkout and are never copied into it: tests that read them skip where they are absent. */
const SHARED = join(ROOT, '..', 'shared');
export const SEEDS = join(SHARED, 'seeds');
const GOLD = join(SHARED, 'gold');
export const isGoldHere = existsSync(GOLD);

/** A row of the gold statements; `start` and `end` are code points of the seed. */
export interface GoldStatement {
  id: string; seed: string; quote: string; start: number; end: number; attribution: string; type: string; qualifier: string; low: number | null; high: number | null;
  unit_or_object: string; place: string; eventDate: string; victimClass: string; assertion: string;
  /** article | embedded-article | headline | related-links … */
  segment: string;
}
export interface GoldRelation { id: string; a: string; b: string; relation: string }

function readRows<Row>(name: string): Row[] {
  return isGoldHere ? (JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as Row[]) : [];
}

export const GOLD_STATEMENTS: ReadonlyMap<string, GoldStatement> = new Map(readRows<GoldStatement>('statements.json').map((row) => [row.id, row]));
export const GOLD_RELATIONS: readonly GoldRelation[] = readRows<GoldRelation>('relations.json');

export function goldStatement(id: string): GoldStatement {
  const row = GOLD_STATEMENTS.get(id);
  if (!row) throw new Error(`no gold statement ${id}`);
  return row;
}

const SUBJECTS: Record<string, string> = { militant_leader: 'leaders', suspect: 'unknown', civilian_displaced: 'civilian' };
const COUNTED = /^(?:killed|wounded|detained|strikes|operations|hideouts|tunnels|seized|members|leaders_removed|returned|countries|killed_or_detained|fighters|group_size|disease|attack|duration)/;

/** A gold row in the shape of `isnad extract`. */
export function goldLine(id: string, incident?: string, isPart = false): ComparableLine {
  const row = goldStatement(id);
  const kind = row.type === 'money' ? 'money' : COUNTED.test(row.type) ? 'quantity' : row.type.endsWith('_date') ? 'date' : 'proposition';
  return {
    kind, quote: row.quote, attribute: kind === 'quantity' ? row.type : null, low: row.low, high: row.high, unit: row.type === 'money' ? 'USD' : row.unit_or_object,
    subject: SUBJECTS[row.victimClass] ?? row.victimClass, scope: row.eventDate.endsWith('/') ? 'period_total' : 'incident',
    assertion: row.assertion === 'desired' ? 'desired' : row.assertion === 'commitment' ? 'promised' : 'asserted',
    edtf: row.eventDate, place: row.place, incident, partOf: isPart ? 0 : null, attribution: [{ name: row.attribution, role: 'originator' }],
  };
}
