import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Origin, TallyEvidence } from '@/lib/core/origin/origin';
import { sourcing } from '@/lib/core/origin/sourcing';
import { tally } from '@/lib/core/origin/tally';
import { dateFromEdtf } from '@/lib/core/values/date';

function origin(id: string, change: Partial<Origin> = {}): Origin {
  return { id, label: id, kind: 'agent', isReviewed: true, ownerGroupId: null, sideId: null, commandChainIds: [id], mergedIntoId: null, ...change };
}

let serial = 0;
function row(originId: string | null, change: Partial<Omit<TallyEvidence, 'asOf'>> & { asOf?: string } = {}): TallyEvidence {
  serial += 1;
  const { asOf, ...rest } = change;
  return {
    statementId: `s${String(serial).padStart(4, '0')}`, sourceId: `source-${serial}`, outletId: `outlet-${serial}`, originId, evidence: 'supports',
    publishedAt: '2024-11-22', standing: 'current', ...rest, asOf: asOf === undefined ? null : dateFromEdtf(asOf),
  };
}

const kindOf = (rows: TallyEvidence[], origins: Origin[], claim = {}) => {
  const { kind, count } = sourcing(tally(rows, origins, claim));
  return [kind, count];
};
const listed = (rows: TallyEvidence[], origins: Origin[]) => tally(rows, origins).listedNotCounted.map(({ because }) => because);

describe('O1 by origin', () => {
  it('six outlets that print one communiqué are one original source', () => {
    const rows = [1, 2, 3, 4, 5, 6].map(() => row('cell'));
    expect(tally(rows, [origin('cell')])).toMatchObject({ sources: 6, outlets: 6, originsReviewed: 1, independentFor: ['cell'], listedNotCounted: [] });
    expect(kindOf(rows, [origin('cell')])).toEqual(['one', 1]);
  });
});

describe('O2 the latest current position', () => {
  it('is the later figure, whichever was printed last', () => {
    const rows = [row('cell', { asOf: '2024-11-22' }), row('cell', { asOf: '2024-11-23', evidence: 'contradicts' }), row('cell', { asOf: '2024-11-22', publishedAt: '2024-11-24' })];
    const { byOrigin } = tally(rows, [origin('cell')]);
    expect(byOrigin).toMatchObject([{ position: 'contradicts', isCounted: true, statementIds: [rows[1]?.statementId] }]);
    expect(listed(rows, [origin('cell')])).toEqual(['older_position', 'older_position']);
  });

  it('does not bring a figure back by a late reprint that tells no "as of"', () => {
    const rows = [row('cell', { asOf: '2024-11-23', evidence: 'contradicts' }), row('cell', { publishedAt: '2024-11-24' })];
    expect(tally(rows, [origin('cell')]).byOrigin[0]?.position).toBe('contradicts');
    expect(kindOf(rows, [origin('cell')])).toEqual(['conflicting', 0]);
  });

  it('leaves withdrawn and superseded statements out, and lists them', () => {
    const rows = [row('cell', { standing: 'withdrawn' }), row('cell', { standing: 'superseded' })];
    expect(listed(rows, [origin('cell')])).toEqual(['withdrawn', 'superseded']);
    expect(kindOf(rows, [origin('cell')])).toEqual(['none', 0]);
  });
});

describe('O3 what can\'t be put in order', () => {
  it('clashes when it is for and against at once, and gives way when it is only consistent', () => {
    expect(listed([row('cell'), row('cell', { evidence: 'contradicts' })], [origin('cell')])).toEqual(['positions_clash', 'positions_clash']);
    expect(kindOf([row('cell'), row('cell', { evidence: 'consistent' })], [origin('cell')])).toEqual(['one', 1]);
  });
});

describe('O4-O7 listed and not counted', () => {
  it.each([
    ['origin_not_reviewed', row('cell'), origin('cell', { isReviewed: false })],
    ['unattributed', row('cell'), origin('cell', { kind: 'unattributed' })],
    ['only_consistent', row('cell', { evidence: 'consistent' }), origin('cell')],
    ['undetermined', row('cell', { evidence: 'undetermined' }), origin('cell')],
    ['context', row('cell', { evidence: 'context' }), origin('cell')],
    ['not_comparable', row('cell', { evidence: 'not_comparable' }), origin('cell')],
    ['undated', row('cell', { publishedAt: null }), origin('cell')],
    ['not_reviewed', row('cell', { isReviewed: false }), origin('cell')],
    ['origin_unknown', row(null), origin('cell')],
    ['origin_unknown', row('nobody'), origin('cell')],
  ])('%s', (because, evidence, source) => {
    expect(listed([evidence], [source])).toEqual([because]);
    expect(kindOf([evidence], [source])).toEqual(['none', 0]);
  });
});

describe('O8 what does not add up', () => {
  it.each([
    ['same_owner', { ownerGroupId: 'media-group' }], ['same_side', { sideId: 'government' }], ['same_command', { commandChainIds: ['joint-operations'] }],
  ])('%s: two are shown, one counts', (because, shared) => {
    const origins = [origin('a', shared), origin('b', shared)];
    const rows = [row('a'), row('b')];
    expect(kindOf(rows, origins)).toEqual(['one', 1]);
    expect(tally(rows, origins).notAddedUp).toEqual([{ originIds: ['a', 'b'], because }]);
  });

  it('two that share nothing with each other stay two when a third shares with both', () => {
    const origins = [origin('a', { ownerGroupId: 'x' }), origin('b', { ownerGroupId: 'x', sideId: 'y' }), origin('c', { sideId: 'y' })];
    expect(kindOf([row('a'), row('c')], origins)).toEqual(['independent', 2]);
    expect(kindOf([row('a'), row('b'), row('c')], origins)).toEqual(['independent', 2]);
  });
});

describe('O9 merged origins', () => {
  it('are one, also through several mergers and in a circle', () => {
    const rows = [row('a'), row('b'), row('c')];
    expect(kindOf(rows, [origin('a', { mergedIntoId: 'b' }), origin('b', { mergedIntoId: 'c' }), origin('c')])).toEqual(['one', 1]);
    expect(kindOf(rows, [origin('a', { mergedIntoId: 'b' }), origin('b', { mergedIntoId: 'a' }), origin('c')])).toEqual(['independent', 2]);
  });

  it('keep the interests of all their members', () => {
    const origins = [origin('a', { mergedIntoId: 'b', sideId: 'government' }), origin('b'), origin('c', { sideId: 'government' })];
    expect(kindOf([row('a'), row('c')], origins)).toEqual(['one', 1]);
  });
});

describe('O10-O12', () => {
  it('O10 a claimant repeating itself adds nothing, and is told', () => {
    const rows = [row('cell'), row('cell'), row('cell')];
    const { count, steps } = sourcing(tally(rows, [origin('cell')], { originId: 'cell' }));
    expect(count).toBe(1);
    expect(steps).toContainEqual({ code: 'claimant_repeats', values: { count: 3 } });
  });

  it('O11 the body prevails over the headline of its source', () => {
    const rows = [row('cell', { sourceId: 'article', segment: 'headline', evidence: 'contradicts' }), row('cell', { sourceId: 'article', segment: 'body' })];
    expect(listed(rows, [origin('cell')])).toEqual(['headline_yields_to_body']);
    expect(kindOf(rows, [origin('cell')])).toEqual(['one', 1]);
  });

  it('O12 sources of unknown outlets stay apart', () => {
    expect(tally([row('cell', { outletId: null }), row('cell', { outletId: null }), row('cell', { outletId: 'o' })], [origin('cell')])).toMatchObject({ sources: 3, outlets: 1, sourcesWithoutOutlet: 2 });
  });
});

describe('S the sourcing line', () => {
  const two = [origin('a'), origin('b')];
  it.each([
    ['S1', [], {}, ['none', 0]],
    ['S2', [row('a')], {}, ['one', 1]],
    ['S3', [row('a'), row('b')], {}, ['independent', 2]],
    ['S4', [row('a'), row('b', { evidence: 'contradicts' })], {}, ['conflicting', 1]],
    ['S4', [row('b', { evidence: 'contradicts' })], {}, ['conflicting', 0]],
  ] as const)('%s', (_, rows, claim, expected) => {
    expect(kindOf([...rows], two, claim)).toEqual(expected);
  });

  it('S5 is conceded by the side it counts against, unless someone contradicts or it concedes to itself', () => {
    const sides = [origin('army', { sideId: 'army-side' }), origin('other')];
    const claim = { originId: 'other', againstSideId: 'army-side' };
    expect(kindOf([row('army')], sides, claim)).toEqual(['conceded', 1]);
    expect(kindOf([row('army'), row('other', { evidence: 'contradicts' })], sides, claim)[0]).toBe('conflicting');
    expect(kindOf([row('army')], sides, { originId: 'army', againstSideId: 'army-side' })).toEqual(['one', 1]);
  });

  it('S6 tells its arithmetic in order', () => {
    const rows = [row('a'), row('a'), row('b', { publishedAt: null }), row(null, { outletId: null })];
    expect(sourcing(tally(rows, two)).steps.map(({ code }) => code)).toEqual(['heard', 'not_counted_origin_unknown', 'not_counted_undated', 'supporting', 'result_one']);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const someOrigins = fc.tuple(...ids.map((id) => fc.record({
  ownerGroupId: fc.constantFrom(null, null, 'x', 'y'), sideId: fc.constantFrom(null, null, 'p', 'q'), commandChainIds: fc.constantFrom([id], [id, 'command']),
}).map((change) => origin(id, change))));
const someRow = fc.record({
  originId: fc.constantFrom(...ids, null), evidence: fc.constantFrom('supports', 'contradicts', 'consistent', 'undetermined'), standing: fc.constantFrom('current', 'current', 'superseded', 'withdrawn'),
  asOf: fc.constantFrom('2024-11-20', '2024-11-21', '2024-11-22'), sourceId: fc.constantFrom('s1', 's2', 's3', 's4'),
} as const);
const someRows = fc.array(someRow, { maxLength: 12 }).map((rows) => rows.map(({ originId, ...change }) => row(originId, change)));
const countFor = (rows: readonly TallyEvidence[], origins: readonly Origin[]) => sourcing(tally(rows, origins)).count;

describe('properties', () => {
  it('P1 the order of rows and origins changes nothing', () => {
    fc.assert(fc.property(someRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))), someOrigins, ([rows, shuffled], origins) => {
      expect(tally(shuffled, [...origins].reverse())).toEqual(tally(rows, origins));
    }));
  });

  it('P2 a copy from the same origin never raises the count', () => {
    fc.assert(fc.property(someRows.filter((rows) => rows.length > 0), fc.nat(), someOrigins, (rows, pick, origins) => {
      const original = rows[pick % rows.length];
      if (!original) return;
      const copy = { ...original, statementId: 'zzz', sourceId: 'reprint', outletId: 'another' };
      expect(countFor([...rows, copy], origins)).toBe(countFor(rows, origins));
    }));
  });

  it('P3 merging reviewed origins never raises the count', () => {
    fc.assert(fc.property(someRows, someOrigins, fc.constantFrom(...ids), fc.constantFrom(...ids), (rows, origins, from, into) => {
      fc.pre(from !== into);
      const merged = origins.map((one) => (one.id === from ? { ...one, mergedIntoId: into } : one));
      expect(countFor(rows, merged)).toBeLessThanOrEqual(countFor(rows, origins));
    }), { numRuns: 1000 });
  });

  it('P4 every statement is behind a counted position or listed with a reason', () => {
    fc.assert(fc.property(someRows, someOrigins, (rows, origins) => {
      const { byOrigin, listedNotCounted } = tally(rows, origins);
      const behind = byOrigin.filter((one) => one.isCounted).flatMap((one) => one.statementIds);
      expect([...behind, ...listedNotCounted.map((one) => one.statementId)].sort()).toEqual(rows.map((one) => one.statementId).sort());
    }));
  });

  it('P5 never more independent origins than counted ones, and P6 a new one for the claim never lowers the count', () => {
    fc.assert(fc.property(someRows, someOrigins, fc.constantFrom(null, 'x'), fc.constantFrom(null, 'p'), (rows, origins, ownerGroupId, sideId) => {
      const { independentFor, byOrigin } = tally(rows, origins);
      expect(independentFor.length).toBeLessThanOrEqual(byOrigin.filter((one) => one.isCounted && one.position === 'supports').length);
      expect(countFor([...rows, row('new')], [...origins, origin('new', { ownerGroupId, sideId })])).toBeGreaterThanOrEqual(independentFor.length);
    }));
  });
});
