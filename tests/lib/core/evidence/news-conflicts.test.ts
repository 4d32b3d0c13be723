import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparableFromExtracted } from '@/lib/core/evidence/comparable-from-extracted';
import { compareStatement } from '@/lib/core/evidence/compare-statement';
import type { Relation } from '@/lib/core/evidence/comparable';
import { extractStatements } from '@/lib/core/extract/extract';

const NEWS = join(import.meta.dirname, '../../../../../shared/eval/news');

interface EventLabels { event_date: string; texts: { id: string; file: string; time_as_crawled?: string }[] }

/** Everything that the headlines and bodies of one event's texts count, as a person who tied it all to the event would hold it. */
function readEvent(event: string) {
  const { event_date, texts } = JSON.parse(readFileSync(join(NEWS, event, 'labels.json'), 'utf8')) as EventLabels;
  return texts.flatMap(({ id, file, time_as_crawled }) => {
    const published = (time_as_crawled ?? event_date).slice(0, 10);
    return extractStatements(readFileSync(join(NEWS, event, file), 'utf8'), { published })
      .filter(({ segment }) => segment === 'headline' || segment === 'body')
      .flatMap((statement) => {
        const comparable = comparableFromExtracted({ ...statement, incident: event, origin: id, asOf: published });
        return comparable ? [{ text: id, ...statement, comparable }] : [];
      });
  });
}

type Side = readonly [attribute: string, low: number, high: number | null];

/** The relations between all readings of one figure and all of another, in two texts. */
function relations(event: string, claim: Side, statement: Side): Relation[] {
  const all = readEvent(event);
  const of = ([attribute, low, high]: Side) => all.filter((one) => one.attribute === attribute && one.low === low && one.high === high);
  return of(claim).flatMap((a) => of(statement).flatMap((b) => (a.text === b.text ? [] : [compareStatement(a.comparable, b.comparable).relation])));
}

describe.skipIf(!existsSync(NEWS))('conflicts and traps in five events told by several outlets (skipped where ../shared is absent)', () => {
  it.each<[string, string, Side, Side, Relation[]]>([
    ['a conflict in the same hours', 'baghdad-restaurant-2013-02-28', ['killed', 15, 15], ['killed', 5, 5], ['contradicts']],
    ['a later, higher toll', 'baghdad-restaurant-2013-02-28', ['killed', 5, 5], ['killed', 8, 8], ['contradicts', 'differs_later']],
    ['missing people', 'baghdad-restaurant-2013-02-28', ['missing', 3, null], ['missing', 2, 2], ['contradicts']],
    ['wounded people', 'basra-car-bomb-2013-03-17', ['wounded', 16, 16], ['wounded', 17, 17], ['contradicts']],
    ['killed in one, injured in the other', 'en-reza-gul-2014-11', ['killed', 50, 50], ['wounded', 50, null], ['recasts']],
    ['two claimants, two days apart', 'syria-70000-2013-02-12', ['killed', 70_000, 70_000], ['killed', 90_000, 90_000], ['differs_later']],
  ])('%s is found: %s', (_what, event, claim, statement, expected) => {
    const found = relations(event, claim, statement);
    expect(found.length).toBeGreaterThan(0);
    expect(expected).toEqual(expect.arrayContaining(found));
  });

  it.each<[string, string, Side, Side]>([
    ['at least nine leaves room for ten', 'basra-car-bomb-2013-03-17', ['killed', 9, null], ['killed', 10, 10]],
    ['26 killed and wounded hold the ten killed', 'basra-car-bomb-2013-03-17', ['killed_or_wounded', 26, 26], ['killed', 10, 10]],
    ['26 killed and wounded hold the 16 wounded', 'basra-car-bomb-2013-03-17', ['killed_or_wounded', 26, 26], ['wounded', 16, 16]],
    ['at least 25 leaves room for 25', 'en-reza-gul-2014-11', ['killed', 25, 25], ['killed', 25, null]],
    ['two women are part of the eight', 'baghdad-restaurant-2013-02-28', ['killed', 8, 8], ['killed', 2, 2]],
    ['seventy thousand, in words or digits', 'syria-70000-2013-02-12', ['killed', 70_000, 70_000], ['killed', 70_000, 70_000]],
  ])('a trap is no contradiction: %s (%s)', (_what, event, claim, statement) => {
    const found = [...relations(event, claim, statement), ...relations(event, statement, claim)];
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContain('contradicts');
  });
});
