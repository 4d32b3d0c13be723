import { brotliCompressSync, constants } from 'node:zlib';
import { NextIntlClientProvider } from 'next-intl';
import { renderToString } from 'react-dom/server';
import { ALL, arrangeMatrix } from '@/components/desk/matrix/arrange-matrix';
import { layOutLines, windowOf } from '@/components/desk/matrix/lay-out-lines';
import { MatrixCell } from '@/components/desk/matrix/matrix-cell';
import type { MatrixItem, MatrixView } from '@/components/desk/matrix/matrix-view';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import { packMatrix, unpackMatrix } from '@/components/desk/matrix/pack-matrix';

/**
 * 300 sources × 50 claims, every cell filled: what the server does for it against rendering it whole with `renderToString` in
 * the same run, and what is sent. Run: `npx tsx tests/bench/matrix-bench.tsx`.
 */

const [ROWS, COLUMNS, ORIGINS, RUNS] = [300, 50, 40, 5];
const id = (kind: string, place: number) => `${kind}${(place * 2_654_435_761 % 2 ** 32).toString(36).padStart(8, '0')}${(place * 40_503 + 7).toString(36).padStart(12, 'x')}`;

function makeView(): MatrixView {
  const columns = Array.from({ length: COLUMNS }, (_, place) => ({ id: id('claim', place), wording: `قُتل ${place} مسلحين في ضربة على مخازن الوادي رقم ${place}`, speaker: `قيادة العمليات ${place % 7}`, value: `${place} · قتلى`, attribute: null, tally: null }));
  const rows = Array.from({ length: ROWS }, (_, place) => ({
    id: id('source', place), title: `عنوان خبر من أخبار الوادي يحمل الرقم ${place * 37} ويطول بعض الشيء`, outlet: { id: id('outlet', place % 60), name: `صحيفة السهل ${place % 60}` },
    published: `${(place % 28) + 1} آذار/مارس 2031`, publishedKey: `2031-03-${String((place % 28) + 1).padStart(2, '0')}`, isConfidential: false, origins: [{ id: id('origin', place % ORIGINS), label: `مصدر أصلي ${place % ORIGINS}` }],
  }));
  const relations = ['agrees', 'contradicts', 'covers', 'updates'] as const;
  const kinds = ['supports', 'contradicts', 'consistent', 'undetermined'] as const;
  const items = rows.flatMap((row, r) =>
    columns.map((column, c): MatrixItem => {
      const at = (r * 31 + c * 17) % 4;
      const kind: EvidenceKind = kinds[at] ?? 'context';
      return { id: `${row.id}${column.id}`, rowId: row.id, columnId: column.id, number: 0, relation: relations[at] ?? 'agrees', kind, proposed: kind, isDecided: (r + c) % 3 > 0, isStale: false, standing: 'current' as const, value: `${(r * c) % 60} · قتلى` };
    }),
  );
  return { columns, rows, items };
}

const words = { relations: {}, kinds: {}, proposed: 'مقترح', stale: 'تغيّر', rules: '', standings: {}, times: String };

/** The cells of some lines and columns, as the grid draws them. */
function render(view: MatrixView, isWhole: boolean): string {
  const arranged = arrangeMatrix(view, ALL);
  const lines = layOutLines(arranged, isWhole ? new Set(view.rows.flatMap((row) => row.origins.map((origin) => origin.id))) : new Set());
  const down = isWhole ? { start: 0, end: lines.length } : windowOf(lines.map(({ height }) => height), 0, 900, 400);
  const across = isWhole ? { start: 0, end: view.columns.length } : windowOf(view.columns.map(() => 208), 0, 1_700, 400);
  return renderToString(
    <NextIntlClientProvider locale="ar" messages={{}}>
      <table>
        <tbody>
          {lines.slice(down.start, down.end).map((line) =>
            line.kind === 'group' ? null : (
              <tr key={line.key}>
                {view.columns.slice(across.start, across.end).map((column, place) => (
                  <MatrixCell key={column.id} faces={line.faces.get(column.id)} incidentId="incident" row={line.number} column={place} tabIndex={-1} words={words} />
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </NextIntlClientProvider>,
  );
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}

const view = makeView();
const ours = () => {
  const packed = packMatrix(view);
  const json = JSON.stringify(packed);
  return { json, html: render(unpackMatrix(packed), false) };
};
ours();
const whole = median(() => render(view, true));
const taken = median(ours);
const { json, html } = ours();
const compressed = brotliCompressSync(Buffer.from(html + json), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
process.stdout.write(`${JSON.stringify({ rows: ROWS, columns: COLUMNS, cells: view.items.length, wholeMs: Math.round(whole), oursMs: Math.round(taken), ratio: Number((taken / whole).toFixed(3)), sentKb: Math.round(compressed / 102.4) / 10 })}\n`);
