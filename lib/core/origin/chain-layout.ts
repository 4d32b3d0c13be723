import { foldForSearch } from '@/lib/core/text/fold';
import type { AttributionRole } from './attribution';

/** One source of a claim with the chain its statement came by; names are words in the reader's language. */
export interface ChainItem {
  /** The source, once however many statements it has. */
  id: string;
  /** Its original source; null: not traced. */
  originId: string | null;
  links: readonly { name: string; role: AttributionRole }[];
  /** Its outlet, or its title where that is unknown. */
  label: string;
  /** Its date in words; null when undated. */
  date: string | null;
  /** Sorts by first publication; empty when undated. */
  dateKey: string;
  href: string | null;
}

export interface ChainInput {
  origins: readonly { id: string; label: string; href: string | null }[];
  items: readonly ChainItem[];
  /** Pairs of items that print the same passages. */
  reprints: readonly { a: string; b: string }[];
  /** What stands at the head of items whose origin is not traced. */
  untraced: string;
}

export interface ChainNode {
  id: string;
  kind: 'origin' | 'channel' | 'outlet';
  /** 0 is the first that said it. */
  layer: number;
  /** The middle of the node; from the side where reading begins, in units of the picture. */
  x: number;
  y: number;
  label: string;
  date: string | null;
  href: string | null;
  isUntraced: boolean;
}

export interface ChainEdge {
  from: string;
  to: string;
  kind: 'said' | 'reprint';
}

export interface ChainLayout {
  nodes: ChainNode[];
  edges: ChainEdge[];
  layers: number;
  width: number;
  height: number;
}

/** Sizes in units of the picture, about a pixel each. */
export const NODE = { width: 176, height: 52 } as const;
const GAP = { x: 72, y: 18 } as const;
const MARGIN = 8;

/**
 * Lays a claim's chain out in layers: who said it first, the channels it came through, the outlets that printed it. Outlets
 * stand by origin and first publication; everything before them stands in the middle of what came of it. `x` runs in the
 * direction of reading: the drawing mirrors it for Arabic. Pure; the order of the input makes no difference.
 */
export function layOutChain(input: ChainInput): ChainLayout {
  const items = [...input.items].sort((a, b) => (key(a.dateKey) + a.id < key(b.dateKey) + b.id ? -1 : 1));
  const paths = items.map((item) => pathOf(item, input));
  const layers = Math.max(2, ...paths.map(({ channels }) => channels.length + 2));
  const nodes = new Map<string, Omit<ChainNode, 'x' | 'y'>>();
  const edges = new Map<string, ChainEdge>();
  for (const { item, origin, channels } of paths) {
    const steps: Omit<ChainNode, 'x' | 'y'>[] = [
      { ...origin, kind: 'origin', layer: 0, date: null },
      ...channels.map((name, place) => ({ id: `channel ${place + 1} ${foldForSearch(name)}`, kind: 'channel' as const, layer: place + 1, label: name, date: null, href: null, isUntraced: false })),
      { id: `outlet ${item.id}`, kind: 'outlet', layer: layers - 1, label: item.label, date: item.date, href: item.href, isUntraced: false },
    ];
    for (const [place, step] of steps.entries()) {
      if (!nodes.has(step.id)) nodes.set(step.id, step);
      const before = steps[place - 1];
      if (before) edges.set(`${before.id}\n${step.id}`, { from: before.id, to: step.id, kind: 'said' });
    }
  }
  const shown = new Set(items.map(({ id }) => id));
  for (const { a, b } of input.reprints) {
    if (!shown.has(a) || !shown.has(b) || a === b) continue;
    // The one that printed it first is the one that may have been copied.
    const [first, second] = items.findIndex(({ id }) => id === a) < items.findIndex(({ id }) => id === b) ? [a, b] : [b, a];
    edges.set(`reprint\n${first}\n${second}`, { from: `outlet ${first}`, to: `outlet ${second}`, kind: 'reprint' });
  }
  const placed = place([...nodes.values()], [...edges.values()], layers);
  const height = Math.max(NODE.height, ...placed.map((node) => node.y + NODE.height / 2)) + MARGIN;
  return { nodes: placed, edges: [...edges.values()], layers, width: layers * NODE.width + (layers - 1) * GAP.x + 2 * MARGIN, height };
}

const key = (dateKey: string) => (dateKey === '' ? '~' : dateKey);

interface Path {
  item: ChainItem;
  origin: { id: string; label: string; href: string | null; isUntraced: boolean };
  channels: string[];
}

/** The origin, then whoever of the chain is neither the origin nor the outlet itself, in order. */
function pathOf(item: ChainItem, input: ChainInput): Path {
  const origin = input.origins.find(({ id }) => id === item.originId);
  const head = item.links[0];
  const isSpoken = head && head.role !== 'carrier' && head.role !== 'translator';
  const first = origin
    ? { id: `origin ${origin.id}`, label: origin.label, href: origin.href, isUntraced: false }
    : isSpoken
      ? { id: `agent ${foldForSearch(head.name)}`, label: head.name, href: null, isUntraced: true }
      : { id: 'untraced', label: input.untraced, href: null, isUntraced: true };
  const known = new Set([foldForSearch(first.label), foldForSearch(item.label)]);
  const channels = item.links.map(({ name }) => name).filter((name) => !known.has(foldForSearch(name)));
  return { item, origin: first, channels: channels.filter((name, place) => channels.findIndex((other) => foldForSearch(other) === foldForSearch(name)) === place) };
}

function place(nodes: readonly Omit<ChainNode, 'x' | 'y'>[], edges: readonly ChainEdge[], layers: number): ChainNode[] {
  const said = edges.filter(({ kind }) => kind === 'said');
  const step = NODE.height + GAP.y;
  const at = new Map<string, number>();
  // Outlets in the order of their origins' first appearance, within one origin by date: both are the order they were met in.
  const originOf = (id: string): number => {
    const before = said.find(({ to }) => to === id);
    return before ? originOf(before.from) : nodes.findIndex((node) => node.id === id);
  };
  const outlets = nodes.filter(({ kind }) => kind === 'outlet');
  [...outlets].sort((a, b) => originOf(a.id) - originOf(b.id) || outlets.indexOf(a) - outlets.indexOf(b)).forEach(({ id }, row) => at.set(id, row * step));
  for (let layer = layers - 2; layer >= 0; layer -= 1) {
    const own = nodes.filter((node) => node.layer === layer);
    const wish = (id: string) => {
      const next = said.filter(({ from }) => from === id).flatMap(({ to }) => at.get(to) ?? []);
      return next.length === 0 ? 0 : next.reduce((sum, y) => sum + y, 0) / next.length;
    };
    let free = -Infinity;
    for (const { id, y } of own.map(({ id }) => ({ id, y: wish(id) })).sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
      const placed = Math.max(y, free);
      at.set(id, placed);
      free = placed + step;
    }
  }
  const column = NODE.width + GAP.x;
  return nodes.map((node) => ({ ...node, x: MARGIN + NODE.width / 2 + node.layer * column, y: MARGIN + NODE.height / 2 + (at.get(node.id) ?? 0) }));
}
