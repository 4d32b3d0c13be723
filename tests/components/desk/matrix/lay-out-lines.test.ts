import { describe, expect, it } from 'vitest';
import { ALL, arrangeMatrix } from '@/components/desk/matrix/arrange-matrix';
import { layOutLines, windowOf } from '@/components/desk/matrix/lay-out-lines';
import type { MatrixItem, MatrixView } from '@/components/desk/matrix/matrix-view';
import { packMatrix, unpackMatrix } from '@/components/desk/matrix/pack-matrix';

const command = { id: 'command', label: 'River Command' };
const item = (rowId: string, given: Partial<MatrixItem> = {}): MatrixItem => ({ id: rowId, rowId, columnId: 'killed', number: 0, relation: 'agrees', kind: 'supports', proposed: 'supports', isDecided: true, isStale: false, standing: 'current', value: '9', ...given });
const six = ['a', 'b', 'c', 'd', 'e', 'f'];
const view: MatrixView = {
  columns: [{ id: 'killed', wording: '', speaker: '', value: '9', attribute: { id: 'killed', label: 'killed' }, tally: null }, { id: 'place', wording: '', speaker: '', value: '', attribute: null, tally: null }],
  rows: [...six, 'other'].map((id, place) => ({ id, title: id, outlet: id === 'a' ? null : { id: `o${id}`, name: id }, published: null, publishedKey: `2031-05-0${place + 1}`, isConfidential: false, origins: id === 'other' ? [] : [command] })),
  items: [...six.map((id) => item(id, id === 'f' ? { value: '19', relation: 'contradicts', kind: 'contradicts', proposed: 'contradicts' } : {})), item('other', { isDecided: false })],
};

describe('the matrix in lines', () => {
  it('six copies of one origin fold into one line with their count, what differs apart', () => {
    const lines = layOutLines(arrangeMatrix(view, ALL), new Set());
    expect(lines.map(({ kind }) => kind)).toEqual(['group', 'fold', 'group', 'row']);
    const [, fold] = lines;
    expect(fold?.kind === 'fold' ? fold.faces.get('killed')?.map(({ count, item: { value } }) => [count, value]) : null).toEqual([[5, '9'], [1, '19']]);
  });

  it('opened, each source has its own line, and what takes more lines of text is higher', () => {
    const lines = layOutLines(arrangeMatrix(view, ALL), new Set(['command']));
    expect(lines.filter(({ kind }) => kind === 'row')).toHaveLength(7);
    const many: MatrixView = { ...view, items: [1, 2, 3, 4].map((number) => item('a', { id: `a${number}`, isDecided: false })) };
    const [tall, short] = [layOutLines(arrangeMatrix(many, ALL), new Set(['command'])), lines].map((all) => all.find(({ kind }) => kind === 'row')?.height ?? 0);
    expect(tall).toBeGreaterThan(short ?? 0);
  });

  it('narrows by what is counted and by days of publication', () => {
    expect(arrangeMatrix(view, { ...ALL, attribute: 'killed' }).columns.map(({ id }) => id)).toEqual(['killed']);
    expect(arrangeMatrix(view, { ...ALL, from: '2031-05-02', to: '2031-05-03' }).rowCount).toBe(2);
  });

  it('draws what is in view and a little more', () => {
    const sizes = Array.from({ length: 1_000 }, () => 100);
    expect(windowOf(sizes, 5_000, 800, 200)).toEqual({ start: 47, end: 60, before: 4_700, after: 94_000 });
    expect(windowOf(sizes, 0, 800, 200)).toMatchObject({ start: 0, before: 0 });
  });
});

describe('a packed matrix', () => {
  it('comes out as it went in, but for the ids of its evidence', () => {
    const back = unpackMatrix(packMatrix(view));
    expect(back.rows).toEqual(view.rows);
    expect(back.columns).toEqual(view.columns);
    const bare = (items: readonly MatrixItem[]) => items.map(({ id: _id, ...rest }) => rest);
    expect(bare(back.items)).toEqual(bare(view.items));
  });
});
