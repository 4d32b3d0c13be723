import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARISON_RULES, compareStatement } from '@/lib/core/evidence/compare-statement';
import type { Comparable, Relation } from '@/lib/core/evidence/comparable';
import { makePair } from '@/lib/core/evidence/pair';
import { REASON_CODES } from '@/lib/core/evidence/reason-codes';
import { ASSERTIONS, SCOPES, type Attribute, type Subject, type TypedValue } from '@/lib/core/values/typed-value';
import { count, on, place, side, unit } from './sides';

const interval = fc.tuple(fc.option(fc.nat(30)), fc.option(fc.nat(30))).map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]) as [number | null, number | null]);
const attribute = fc.constantFrom<Attribute>('killed', 'wounded', 'killed_or_wounded', 'strikes', 'members', 'seized_materiel');
const subject = fc.constantFrom<Subject>('unknown', 'militant', 'civilian', 'leaders');
const quantity = fc.tuple(interval, attribute, subject, fc.constantFrom(null, 'rifles', 'belts')).map(([[low, high], what, whom, unitName]) => count(what, low, high, { subject: whom, unit: unitName }));
const date = fc.constantFrom('2024-11-20', '2024-11-21~', '2024-11-22?', '2024-11', '2024-11-21/2024-11-23', '2024-08-29/', '2024-11-22T23:30', '2024-08-29/..').map(on);
const places = fc.constantFrom(place('iraq'), place('nineveh', 'iraq'), place('kirkuk', 'iraq'), place('mosul', 'nineveh', 'iraq'), place('tikrit', 'salah', 'iraq'), place(null));
const value: fc.Arbitrary<TypedValue> = fc.oneof(
  quantity,
  quantity,
  quantity,
  date,
  places,
  fc.constantFrom(unit(7), unit(9), unit(9, null)),
  fc.record({ kind: fc.constant('money' as const), low: fc.constantFrom(5, 50), high: fc.constantFrom(50, null), qualifier: fc.constant('range' as const), currency: fc.constantFrom('USD', 'IQD', null), text: fc.constant('') }),
  fc.constant({ kind: 'proposition' as const, text: 'it was so' }),
);
const anySide = (values: fc.Arbitrary<TypedValue>): fc.Arbitrary<Comparable> =>
  fc.record({
    value: values, scope: fc.constantFrom(...SCOPES), period: fc.option(date), assertion: fc.constantFrom(...ASSERTIONS), eventDate: fc.option(date), asOf: fc.option(date),
    place: fc.option(places), incidentId: fc.option(fc.constantFrom('i', 'j')), originId: fc.option(fc.constantFrom('o', 'p')), isPart: fc.boolean(),
  });
const context = fc.record({ alignedCopies: fc.boolean(), night: fc.boolean(), sameSource: fc.boolean() });
const codes: ReadonlySet<string> = new Set(REASON_CODES);
const runs = { numRuns: 600 };

describe('P1 exactly one rule decides', () => {
  it('for any two sides: the first that finds something, by a reason that has its sentence', () => {
    fc.assert(fc.property(anySide(value), anySide(value), context, (claim, statement, known) => {
      const comparison = compareStatement(claim, statement, known);
      const pair = makePair(claim, statement, known);
      expect(comparison.reason.rule).toBe(COMPARISON_RULES.find((rule) => rule.find(pair) !== null)?.number);
      expect(codes.has(comparison.reason.code)).toBe(true);
    }), runs);
  });

  it('and the rules stand in the order of their numbers', () => {
    expect(COMPARISON_RULES.map((rule) => rule.number)).toEqual(COMPARISON_RULES.map((_, i) => i + 1));
  });
});

describe('P2 swapping the sides', () => {
  const turned: Partial<Record<Relation, Relation>> = { refines: 'covers', covers: 'refines' };

  it('turns refines into covers and leaves the rest, but for "later and higher", which looks one way', () => {
    fc.assert(fc.property(anySide(value), anySide(value), context, (a, b, known) => {
      const there = compareStatement(a, b, known).relation;
      const back = compareStatement(b, a, known).relation;
      if (there === 'differs_later' || back === 'differs_later') expect([there, back]).toContain('contradicts');
      else expect(back).toBe(turned[there] ?? there);
    }), runs);
  });
});

describe('P3 values that share nothing', () => {
  it('never support and are never consistent', () => {
    fc.assert(fc.property(anySide(quantity), anySide(quantity), (claim, statement) => {
      if (claim.value.kind !== 'quantity' || statement.value.kind !== 'quantity') return;
      const [a, b] = [claim.value, statement.value];
      if ((a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity)) return;
      expect(['supports', 'consistent']).not.toContain(compareStatement(claim, statement).evidence);
    }), runs);
  });
});

describe('P4 widening the statement', () => {
  it('never turns supports into contradicts', () => {
    fc.assert(fc.property(anySide(quantity), anySide(quantity), fc.nat(10), fc.option(fc.nat(20)), (claim, statement, down, up) => {
      if (statement.value.kind !== 'quantity' || compareStatement(claim, statement).evidence !== 'supports') return;
      const { low, high } = statement.value;
      const wide = { ...statement.value, qualifier: 'range' as const, low: low === null ? null : Math.max(0, low - down), high: high === null || up === null ? null : high + up };
      expect(compareStatement(claim, { ...statement, value: wide }).evidence).not.toBe('contradicts');
    }), runs);
  });
});

describe('P5 a certain relation', () => {
  it('is found only of one event: tied by a person, or place and date both known', () => {
    fc.assert(fc.property(anySide(value), anySide(value), (claim, statement) => {
      const { reason } = compareStatement(claim, statement);
      if (reason.rule < 10 || reason.rule === 18) return;
      const isTied = claim.incidentId !== null && claim.incidentId === statement.incidentId;
      const pair = makePair(claim, statement);
      expect(isTied || (pair.place !== 'unknown' && pair.dates !== 'unknown')).toBe(true);
    }), runs);
  });

  it('is never found when nothing names the event', () => {
    const bare = side(count('killed', 9), { incidentId: null });
    expect(compareStatement(bare, bare).reason.rule).toBe(2);
  });
});
