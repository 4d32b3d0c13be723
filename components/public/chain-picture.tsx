import { BOW, type ChainEdge, type ChainLayout, type ChainNode, NODE } from '@/lib/core/origin/chain-layout';
import { baseDirection } from '@/lib/core/text/direction';

interface ChainPictureProps {
  layout: ChainLayout;
  direction: 'ltr' | 'rtl';
  /** What the picture is; the outline beside it says the same in words. */
  title: string;
  /** Words over the first and the last layer. */
  ends: { first: string; last: string };
}

/** Longest line of a label, in UTF-16 units: what fits a node in both scripts. */
const LINE = 24;
const HEAD = 22;

/** Who said it first, through whom it came, who printed it: layers in the direction of reading, reprints dashed. No script. */
export function ChainPicture({ layout, direction, title, ends }: ChainPictureProps) {
  const x = (at: number) => (direction === 'rtl' ? layout.width - at : at);
  const nodes = new Map(layout.nodes.map((node) => [node.id, node]));
  return (
    <svg className="chain-picture" viewBox={`0 0 ${layout.width} ${layout.height + HEAD}`} width={layout.width} height={layout.height + HEAD} role="group" aria-label={title} direction={direction}>
      <g className="chain-ends" aria-hidden="true">
        <text x={x(layout.layers[0] ?? 0)} y={14} textAnchor="middle">{ends.first}</text>
        <text x={x(layout.layers.at(-1) ?? 0)} y={14} textAnchor="middle">{ends.last}</text>
      </g>
      <g transform={`translate(0 ${HEAD})`}>
        <g aria-hidden="true" fill="none">
          {layout.edges.map((edge) => (
            <path key={`${edge.from} ${edge.to} ${edge.kind}`} className={`chain-edge chain-${edge.kind}`} d={curve(edge, nodes, x)} />
          ))}
        </g>
        {layout.nodes.map((node) => (
          <Node key={node.id} node={node} x={x(node.x)} />
        ))}
      </g>
    </svg>
  );
}

function Node({ node, x }: { node: ChainNode; x: number }) {
  const lines = wrap(node.label, node.date === null ? 2 : 1);
  const rows = node.date === null ? lines : [...lines, node.date];
  const box = (
    <>
      <title>{node.date === null ? node.label : `${node.label}, ${node.date}`}</title>
      <rect x={x - NODE.width / 2} y={node.y - NODE.height / 2} width={NODE.width} height={NODE.height} rx={6} />
      {rows.map((row, place) => (
        <text key={place} x={x} y={node.y + 5 + (place - (rows.length - 1) / 2) * 18} textAnchor="middle" direction={baseDirection(row) ?? undefined} className={node.date !== null && place === rows.length - 1 ? 'chain-date' : undefined}>
          {row}
        </text>
      ))}
    </>
  );
  const className = `chain-node chain-node-${node.kind}${node.isUntraced ? ' chain-untraced' : ''}`;
  return node.href === null ? <g className={className}>{box}</g> : <a href={node.href} className={className}>{box}</a>;
}

/** From the end of one node to the beginning of the next, straight through the lanes between; a reprint bows out beyond the last layer. */
function curve({ from, to, kind, via }: ChainEdge, nodes: ReadonlyMap<string, ChainNode>, x: (at: number) => number): string {
  const [a, b] = [nodes.get(from), nodes.get(to)];
  if (!a || !b) return '';
  const half = NODE.width / 2;
  if (kind === 'reprint') {
    const [side, bow] = [x(a.x + half), x(a.x + half + Math.min(BOW, 24 + Math.abs(b.y - a.y) / 8))];
    return `M${side} ${a.y} C${bow} ${a.y} ${bow} ${b.y} ${side} ${b.y}`;
  }
  const stops = [...via, { x: b.x, y: b.y }];
  let path = `M${x(a.x + half)} ${a.y}`;
  let last = { x: a.x, y: a.y };
  for (const stop of stops) {
    const [start, end] = [x(last.x + half), x(stop.x - half)];
    const middle = (start + end) / 2;
    path += ` C${middle} ${last.y} ${middle} ${stop.y} ${end} ${stop.y}`;
    if (stop.x !== b.x) path += ` H${x(stop.x + half)}`;
    last = stop;
  }
  return path;
}

/** A label in lines of whole words; what does not fit ends in an ellipsis (the whole of it is the node's title). */
function wrap(label: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of label.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '' || line.length + word.length + 1 <= LINE) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => (line.length > LINE ? `${line.slice(0, LINE - 1)}…` : line));
  if (lines.length > most) shown[most - 1] = `${(shown[most - 1] ?? '').slice(0, LINE - 1)}…`;
  return shown;
}
