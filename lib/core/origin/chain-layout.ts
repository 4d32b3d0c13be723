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
  /** Where it passes the layers between its ends, the middle of each: a lane of its own, so that it runs behind nobody. */
  via: readonly { x: number; y: number }[];
}

export interface ChainLayout {
  nodes: ChainNode[];
  edges: ChainEdge[];
  /** The middle of each layer, `x` of its nodes. */
  layers: number[];
  width: number;
  height: number;
}

/** Sizes in units of the picture, about a pixel each. */
export const NODE = { width: 176, height: 52 } as const;
const GAP = { x: 72, y: 18 } as const;
const MARGIN = 8;
/** How much of a layer's height a line takes that only passes it. */
const LANE = 16;
/** Room beyond the last layer for the bows of reprints. */
export const BOW = 56;

/**
 * Lays a claim's chain out in layers: who said it first, the channels it came through, the outlets that printed it. Outlets
 * stand by origin, channel and first publication; everything before them stands in the middle of what came of it. `x` runs in the
 * direction of reading: the drawing mirrors it for Arabic. Pure; the order of the input makes no difference.
 */
export function layOutChain(input: ChainInput): ChainLayout {
  const items = [...input.items].sort((a, b) => (key(a.dateKey) + a.id < key(b.dateKey) + b.id ? -1 : 1));
  const paths = items.map((item) => pathOf(item, input));
  const count = Math.max(2, ...paths.map(({ channels }) => channels.length + 2));
  const nodes = new Map<string, Step>();
  const edges = new Map<string, Edge>();
  for (const { item, origin, channels } of inOrder(paths)) {
    const steps: Step[] = [
      { ...origin, kind: 'origin', layer: 0, date: null },
      ...channels.map((name, place) => ({ id: `channel ${place + 1} ${foldForSearch(name)}`, kind: 'channel' as const, layer: place + 1, label: name, date: null, href: null, isUntraced: false })),
      { id: `outlet ${item.id}`, kind: 'outlet', layer: count - 1, label: item.label, date: item.date, href: item.href, isUntraced: false },
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
  return draw([...nodes.values()], [...edges.values()], count);
}

type Step = Omit<ChainNode, 'x' | 'y'>;
type Edge = Omit<ChainEdge, 'via'>;

/** Puts steps and edges, whose rows are settled, into the picture's units. */
function draw(nodes: readonly Step[], edges: readonly Edge[], count: number): ChainLayout {
  const rows = placeRows(nodes, edges, count);
  const layers = Array.from({ length: count }, (_, layer) => MARGIN + NODE.width / 2 + layer * (NODE.width + GAP.x));
  const spot = (id: string, layer: number) => ({ x: layers[layer] ?? 0, y: MARGIN + NODE.height / 2 + (rows.get(id) ?? 0) });
  const placed = nodes.map((node) => ({ ...node, ...spot(node.id, node.layer) }));
  const led = edges.map((edge) => ({ ...edge, via: lanesOf(edge, nodes).map(({ id, layer }) => spot(id, layer)) }));
  const lowest = Math.max(NODE.height, ...placed.map(({ y }) => y + NODE.height / 2), ...led.flatMap(({ via }) => via.map(({ y }) => y)));
  const bow = edges.some(({ kind }) => kind === 'reprint') ? BOW : 0;
  return { nodes: placed, edges: led, layers, width: (layers.at(-1) ?? 0) + NODE.width / 2 + MARGIN + bow, height: lowest + MARGIN };
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

/** By origin, then by channel, each in the order of its first publication: what came one way stands together. */
function inOrder(paths: readonly Path[]): Path[] {
  const first = new Map<string, number>();
  const ranked = paths.map((path, place) => {
    const ways = path.channels.map((_, length) => [path.origin.id, ...path.channels.slice(0, length + 1).map(foldForSearch)].join('\n'));
    return { path, rank: [...[path.origin.id, ...ways].map((way) => first.get(way) ?? (first.set(way, place), place)), place] };
  });
  return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ path }) => path);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, place) => rank !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The layers that an edge only passes, each with the id of its lane there. */
function lanesOf({ from, to, kind }: Edge, nodes: readonly Step[]): { id: string; layer: number }[] {
  if (kind === 'reprint') return [];
  const layerOf = (id: string) => nodes.find((node) => node.id === id)?.layer ?? 0;
  const first = layerOf(from) + 1;
  return Array.from({ length: Math.max(0, layerOf(to) - first) }, (_, step) => ({ id: `lane ${first + step}\n${from}\n${to}`, layer: first + step }));
}

/** How far down each node and each lane stands: outlets a row each, everything before them in the middle of what came of it. */
function placeRows(nodes: readonly Step[], edges: readonly Edge[], count: number): Map<string, number> {
  const cells: { id: string; layer: number; room: number; next: string[] }[] = nodes.map(({ id, layer }) => ({ id, layer, room: NODE.height + GAP.y, next: [] }));
  for (const edge of edges.filter(({ kind }) => kind === 'said')) {
    const lanes = lanesOf(edge, nodes);
    lanes.forEach(({ id, layer }, place) => cells.push({ id, layer, room: LANE, next: [lanes[place + 1]?.id ?? edge.to] }));
    cells.find(({ id }) => id === edge.from)?.next.push(lanes[0]?.id ?? edge.to);
  }
  const at = new Map<string, number>();
  nodes.filter(({ kind }) => kind === 'outlet').forEach(({ id }, row) => at.set(id, row * (NODE.height + GAP.y)));
  for (let layer = count - 2; layer >= 0; layer -= 1) {
    const own = cells.filter((cell) => cell.layer === layer && !at.has(cell.id)).map((cell) => ({ ...cell, wish: middle(cell.next.map((id) => at.get(id) ?? 0)) }));
    let free = -Infinity;
    for (const { id, room, wish } of own.sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1))) {
      const placed = Math.max(wish, free + room / 2);
      at.set(id, placed);
      free = placed + room / 2;
    }
  }
  return at;
}

const middle = (rows: readonly number[]) => (rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length);
