import { describe, expect, it } from 'vitest';
import { makeLedger, standingOf, type TollEntry } from '@/lib/core/toll/ledger';
import { layOutTimeline } from '@/lib/core/toll/timeline';

let made = 0;
const entry = (originId: string | null, low: number | null, high: number | null, day: string | null, given: Partial<TollEntry> = {}): TollEntry => ({
  id: `e${String((made += 1)).padStart(3, '0')}`, attribute: 'killed', subject: 'militant', low, high, value: String(low ?? high), originId, earliest: day, latest: day, date: day, isPublication: false,
  standing: 'current', source: 'Outlet', href: null, ...given,
});

describe('the toll ledger', () => {
  it('keeps what speakers label differently apart', () => {
    expect(makeLedger([entry('a', 9, 9, '2031-05-01'), entry('a', 9, 9, '2031-05-01', { subject: 'civilian' })]).map(({ subject }) => subject).sort()).toEqual(['civilian', 'militant']);
  });

  it('joins an origin’s updates, and holds only latest figures against each other', () => {
    const [group] = makeLedger([entry('a', 11, 11, '2031-05-02'), entry('a', 9, 9, '2031-05-01'), entry('b', 11, 11, '2031-05-01'), entry('c', 5, 5, '2031-05-01')]);
    expect(group?.origins.map(({ originId, latest }) => [originId, latest.map(({ low }) => low)])).toEqual([['c', [5]], ['a', [11]], ['b', [11]]]);
    expect(group?.contradictions).toBe(2);
    expect(group?.origins.map(({ isContradicted }) => isContradicted)).toEqual([true, true, true]);
    expect([group?.low, group?.high]).toEqual([5, 11]);
  });

  it('an interval that allows the other figure contradicts nothing; what was set aside stands for nothing', () => {
    const [group] = makeLedger([entry('a', 9, 9, '2031-05-01'), entry('b', 5, null, '2031-05-01'), entry('c', 40, 40, '2031-05-01', { standing: 'withdrawn' })]);
    expect(group?.contradictions).toBe(0);
    expect([group?.low, group?.high]).toEqual([5, null]);
  });

  it('a figure said again is not replaced by itself, and a later reprint of it does not bring it back', () => {
    const published = { isPublication: true };
    const latestOf = (...entries: TollEntry[]) => makeLedger(entries)[0]?.origins[0]?.latest.map(({ earliest, low }) => [earliest?.slice(8), low]);
    expect(latestOf(entry('a', 9, 9, '2031-05-01'), entry('a', 9, 9, '2031-05-02'))).toEqual([['01', 9], ['02', 9]]);
    // Friday's figure, Saturday's, and Friday's as a newspaper prints it on Sunday.
    expect(latestOf(entry('a', 9, 9, '2031-05-02'), entry('a', 11, 11, '2031-05-03'), entry('a', 9, 9, '2031-05-04', published))).toEqual([['03', 11]]);
    // Where nobody tells when the figure held, publication is all there is.
    expect(latestOf(entry('a', 9, 9, '2031-05-02', published), entry('a', 11, 11, '2031-05-03', published))).toEqual([['03', 11]]);
  });

  it('untraced figures are nobody’s updates', () => {
    const [group] = makeLedger([entry(null, 9, 9, '2031-05-01'), entry(null, 12, 12, '2031-05-03')]);
    expect(group?.origins).toHaveLength(2);
  });

  it('of untraced figures only those are contradicted that differ', () => {
    const [group] = makeLedger([entry(null, 9, 9, '2031-05-01'), entry(null, 9, 12, '2031-05-03'), entry(null, 10, 10, '2031-05-03')]);
    const told = group?.origins.map((origin) => origin.entries.map((each) => [each.value, standingOf(each, origin)]));
    expect(told).toEqual([[['9', 'contradicted']], [['9', 'latest']], [['10', 'contradicted']]]);
  });
});

describe('the toll timeline', () => {
  const [group] = makeLedger([entry('a', 9, 9, '2031-05-01'), entry('a', 11, 11, '2031-05-04'), entry('b', 20, 30, '2031-05-02'), entry('c', 9, 9, '2031-05-01'), entry('d', 7, 7, null)]);
  const timeline = group ? layOutTimeline(group) : null;

  it('sets value against time, ranges as bars, and joins updates', () => {
    const at = (originId: string) => timeline?.marks.filter((mark) => mark.entry.originId === originId) ?? [];
    const [first, second] = at('a');
    expect((first?.x ?? 0) < (second?.x ?? 0) && (first?.y ?? 0) > (second?.y ?? 0)).toBe(true);
    expect([first?.standing, second?.standing]).toEqual(['update', 'contradicted']);
    expect(at('b')[0]?.top).toBeLessThan(at('b')[0]?.bottom ?? 0);
    expect(timeline?.updates).toHaveLength(1);
  });

  it('puts marks of one day and value beside each other, and tells origins by shape', () => {
    const spots = timeline?.marks.map(({ x, y }) => `${x} ${y}`) ?? [];
    expect(new Set(spots).size).toBe(spots.length);
    expect(new Set(timeline?.shapes.values()).size).toBe(4);
    expect(timeline?.undated).toBe(1);
  });

  it('has nothing to draw where nothing is dated, or all of one day', () => {
    for (const day of [null, '2031-05-01']) {
      const [alone] = makeLedger([entry('a', 9, 9, day), entry('b', 7, 7, day)]);
      expect(alone && layOutTimeline(alone)).toBeNull();
    }
  });

  it('names the first and the last day, and none whose words would run into another’s', () => {
    const [long] = makeLedger(['01', '02', '03', '10', '18', '29', '30'].map((day) => entry('a', 9, 9, `2031-05-${day}`)));
    const ticks = (long && layOutTimeline(long)?.xTicks) ?? [];
    expect(ticks.map(({ day }) => day.slice(8))).toEqual(['01', '10', '18', '30']);
    ticks.slice(1).forEach(({ x }, place) => expect(x - (ticks[place]?.x ?? 0)).toBeGreaterThan(110));
  });
});
