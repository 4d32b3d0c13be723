import { describe, expect, it } from 'vitest';
import { comparableFromExtracted } from '@/lib/core/evidence/comparable-from-extracted';
import { compareStatement } from '@/lib/core/evidence/compare-statement';
import { GOLD_RELATIONS, goldLine, isGoldHere } from '../../../support/gold';

function compare(a: string, b: string, incident?: string, part?: string) {
  const [claim, statement] = [comparableFromExtracted(goldLine(a, incident, a === part)), comparableFromExtracted(goldLine(b, incident, b === part))];
  if (!claim || !statement) throw new Error(`${a} or ${b} has no value`);
  return compareStatement(claim, statement);
}

const pairs = (...kinds: string[]) => GOLD_RELATIONS.filter((row) => kinds.includes(row.relation)).flatMap(({ id, a, b }) => [{ id, a, b, first: a }, { id: `${id} turned`, a: b, b: a, first: a }]);

describe.skipIf(!isGoldHere)('the gold relations of the seeds (skipped where ../shared is absent)', () => {
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
