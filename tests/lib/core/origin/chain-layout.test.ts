import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainInput, type ChainItem, layOutChain, NODE } from '@/lib/core/origin/chain-layout';

const item = (id: string, given: Partial<ChainItem> = {}): ChainItem => ({ id, originId: 'o1', links: [], label: `Outlet ${id}`, date: null, dateKey: '', href: null, ...given });
const input = (items: readonly ChainItem[], given: Partial<ChainInput> = {}): ChainInput => ({ origins: [{ id: 'o1', label: 'River Command', href: null }], items, reprints: [], untraced: 'Not traced', ...given });
const link = (name: string, role: 'originator' | 'carrier' = 'carrier') => ({ name, role });

describe('the chain as a picture', () => {
  it('goes from the origin through channels to outlets, and draws an agent once', () => {
    const layout = layOutChain(input([item('a', { links: [link('River Command', 'originator'), link('Harbour Agency')] }), item('b', { links: [link('River Command', 'originator'), link('Harbour Agency')] })]));
    expect(layout.nodes.map(({ kind, label, layer }) => [kind, label, layer])).toEqual([['origin', 'River Command', 0], ['channel', 'Harbour Agency', 1], ['outlet', 'Outlet a', 2], ['outlet', 'Outlet b', 2]]);
    expect(layout.edges).toHaveLength(3);
  });

  it('leaves the outlet itself out of its own channels, and stands untraced items under their own head', () => {
    const layout = layOutChain(input([item('a', { originId: null, links: [link('Outlet a')] })]));
    expect(layout.nodes.map(({ label, isUntraced }) => [label, isUntraced])).toEqual([['Not traced', true], ['Outlet a', false]]);
  });

  it('leads a reprint from the earlier to the later, and puts the earlier higher', () => {
    const layout = layOutChain(input([item('late', { dateKey: '2031-05-03' }), item('early', { dateKey: '2031-05-01' })], { reprints: [{ a: 'late', b: 'early' }] }));
    expect(layout.edges.at(-1)).toMatchObject({ from: 'outlet early', to: 'outlet late', kind: 'reprint' });
    const y = (id: string) => layout.nodes.find((node) => node.id === `outlet ${id}`)?.y ?? 0;
    expect(y('early')).toBeLessThan(y('late'));
  });

  it('puts what came through one channel together, and leads what came straight past it', () => {
    const through = { links: [link('River Command', 'originator'), link('Harbour Agency')] };
    const layout = layOutChain(input([item('a', { ...through, dateKey: '1' }), item('b', { dateKey: '2' }), item('c', { ...through, dateKey: '3' })]));
    expect(layout.nodes.flatMap(({ kind, label }) => (kind === 'outlet' ? [label] : []))).toEqual(['Outlet a', 'Outlet c', 'Outlet b']);
    const [channel, straight] = [layout.nodes.find(({ kind }) => kind === 'channel'), layout.edges.find(({ to }) => to === 'outlet b')];
    expect(straight?.via.map(({ x }) => x)).toEqual([channel?.x]);
    expect(Math.abs((straight?.via[0]?.y ?? 0) - (channel?.y ?? 0))).toBeGreaterThan(NODE.height / 2);
  });

  it('no two nodes lie on each other and no line behind one, whatever the chains', () => {
    const names = fc.constantFrom('A', 'B', 'C', 'D');
    const items = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), originId: fc.constantFrom('o1', 'o2', null), links: fc.array(names.map((name) => link(name)), { maxLength: 3 }) }), { maxLength: 20, selector: ({ id }) => id });
    fc.assert(
      fc.property(items, (given) => {
        const layout = layOutChain(input(given.map(({ id, ...rest }) => item(id, rest)), { origins: [{ id: 'o1', label: 'One', href: null }, { id: 'o2', label: 'Two', href: null }] }));
        for (const a of layout.nodes) for (const b of layout.nodes) if (a !== b) expect(a.x !== b.x || Math.abs(a.y - b.y) >= NODE.height).toBe(true);
        const lanes = layout.edges.flatMap(({ via }) => via);
        for (const lane of lanes) for (const node of layout.nodes) expect(lane.x !== node.x || Math.abs(lane.y - node.y) > NODE.height / 2).toBe(true);
        for (const node of layout.nodes) expect(node.y + NODE.height / 2 <= layout.height && node.x + NODE.width / 2 <= layout.width).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
