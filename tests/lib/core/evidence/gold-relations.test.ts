import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparableFromExtracted, type ComparableLine } from '@/lib/core/evidence/comparable-from-extracted';
import { compareStatement } from '@/lib/core/evidence/compare-statement';

const GOLD = path.resolve('../shared/gold');
const isHere = existsSync(GOLD);

interface GoldStatement {
  id: string; quote: string; attribution: string; type: string; qualifier: string; low: number | null; high: number | null; unit_or_object: string;
  place: string; eventDate: string; victimClass: string; assertion: string;
}
interface GoldRelation { id: string; a: string; b: string; relation: string }

function readGold<Row>(name: string): Row[] {
  return isHere ? JSON.parse(readFileSync(path.join(GOLD, name), 'utf8')) : [];
}

const statements = new Map(readGold<GoldStatement>('statements.json').map((row) => [row.id, row]));
const relations = readGold<GoldRelation>('relations.json');

const SUBJECTS: Record<string, string> = { militant_leader: 'leaders', suspect: 'unknown', civilian_displaced: 'civilian' };
const COUNTED = /^(?:killed|wounded|detained|strikes|operations|hideouts|tunnels|seized|members|leaders_removed|returned|countries|killed_or_detained|fighters|group_size|disease|attack|duration)/;

/** A gold row in the shape of `isnad extract`. */
function asLine(id: string, incident?: string, isPart = false): ComparableLine {
  const row = statements.get(id);
  if (!row) throw new Error(`no gold statement ${id}`);
  const kind = row.type === 'money' ? 'money' : COUNTED.test(row.type) ? 'quantity' : row.type.endsWith('_date') ? 'date' : 'proposition';
  return {
    kind, quote: row.quote, attribute: kind === 'quantity' ? row.type : null, low: row.low, high: row.high, unit: row.type === 'money' ? 'USD' : row.unit_or_object,
    subject: SUBJECTS[row.victimClass] ?? row.victimClass, scope: row.eventDate.endsWith('/') ? 'period_total' : 'incident',
    assertion: row.assertion === 'desired' ? 'desired' : row.assertion === 'commitment' ? 'promised' : 'asserted',
    edtf: row.eventDate, place: row.place, incident, partOf: isPart ? 0 : null, attribution: [{ name: row.attribution, role: 'originator' }],
  };
}

function compare(a: string, b: string, incident?: string, part?: string) {
  const [claim, statement] = [comparableFromExtracted(asLine(a, incident, a === part)), comparableFromExtracted(asLine(b, incident, b === part))];
  if (!claim || !statement) throw new Error(`${a} or ${b} has no value`);
  return compareStatement(claim, statement);
}

const pairs = (...kinds: string[]) => relations.filter((row) => kinds.includes(row.relation)).flatMap(({ id, a, b }) => [{ id, a, b, first: a }, { id: `${id} turned`, a: b, b: a, first: a }]);

describe.skipIf(!isHere)('the gold relations of the seeds (skipped where ../shared is absent)', () => {
  it.each(pairs('NOT_COMPARABLE', 'PART_OF', 'THEMATIC', 'SAME_ENTITY', 'LEAD_ONLY'))('$id: never for or against', ({ a, b }) => {
    expect(['contradicts', 'supports', 'consistent']).not.toContain(compare(a, b).evidence);
  });

  it.each(pairs('TENSION', 'SAME_STATEMENT', 'REPEAT_IN_ARTICLE', 'COMPATIBLE_PRECISION', 'CORROBORATES'))('$id: no contradiction', ({ a, b }) => {
    expect(compare(a, b).evidence).not.toBe('contradicts');
  });

  it.each(pairs('SAME_STATEMENT', 'REPEAT_IN_ARTICLE', 'COMPATIBLE_PRECISION', 'CORROBORATES'))('$id: no contradiction when a person ties the two', ({ a, b }) => {
    expect(compare(a, b, 'one incident').evidence).not.toBe('contradicts');
  });

  it.each(pairs('PART_OF'))('$id: no contradiction when a person ties the two and the source tells the first as a part', ({ a, b, first }) => {
    expect(compare(a, b, 'one incident', first).evidence).not.toBe('contradicts');
  });

  it.each([['000-01', '000-08', 'refines'], ['001-09', '001-12', 'refines'], ['001-12', '001-09', 'covers'], ['001-01', '001-11', 'agrees'], ['001-08', '001-11', 'refines']])(
    '%s against %s, tied: %s', (claim, statement, relation) => {
      expect(compare(claim, statement, 'one incident').relation).toBe(relation);
    });
});
