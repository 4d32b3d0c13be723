import { describe, expect, it } from 'vitest';
import { ALL, arrangeMatrix, UNKNOWN } from '@/components/desk/matrix/arrange-matrix';
import type { MatrixItem, MatrixRow, MatrixView } from '@/components/desk/matrix/matrix-view';

const row = (id: string, given: Partial<MatrixRow> = {}): MatrixRow => ({ id, title: id, outlet: null, published: null, publishedKey: '', isConfidential: false, origins: [], ...given });
const item = (id: string, rowId: string, columnId: string, given: Partial<MatrixItem> = {}): MatrixItem => ({
  id, rowId, columnId, number: 0, relation: 'agrees', kind: 'supports', proposed: 'supports', isDecided: true, isStale: false, standing: 'current', value: '9', ...given,
});
const command = { id: 'command', label: 'River Command' };
const clinic = { id: 'clinic', label: 'Clinic' };

const view: MatrixView = {
  columns: ['a', 'b'].map((id) => ({ id, wording: id, speaker: '', value: '', attribute: null, tally: null })),
  rows: [
    row('silent'),
    row('late', { publishedKey: '2031-05-03', origins: [command] }),
    row('both', { publishedKey: '2031-05-02', origins: [command, clinic] }),
    row('early', { publishedKey: '2031-05-01', origins: [clinic], outlet: { id: 'post', name: 'Valley Post' } }),
    row('unsigned-1', { publishedKey: '2031-05-01' }),
    row('unsigned-2', { publishedKey: '2031-05-01' }),
  ],
  items: [
    item('1', 'late', 'a'), item('2', 'late', 'a', { kind: 'contradicts', relation: 'contradicts' }), item('3', 'both', 'b'), item('4', 'early', 'a', { kind: 'consistent', relation: 'covers' }),
    item('5', 'unsigned-1', 'a'), item('6', 'unsigned-2', 'a'),
  ],
};
const shown = (filter: Partial<typeof ALL>) => arrangeMatrix(view, { ...ALL, ...filter }).groups.map((group) => [group.key, group.rows.map((each) => each.id)]);

describe('the matrix', () => {
  it('groups sources by original source; those of several, of none and silent ones come last, unknown outlets stay apart', () => {
    expect(shown({})).toEqual([
      ['clinic', ['early']],
      ['command', ['late']],
      ['several', ['both']],
      [UNKNOWN, ['unsigned-1', 'unsigned-2']],
      ['silent', ['silent']],
    ]);
  });

  it('orders by first publication, undated ones last', () => {
    expect(shown({ order: 'published' })).toEqual([[null, ['early', 'unsigned-1', 'unsigned-2', 'both', 'late', 'silent']]]);
  });

  it('a cell holds every statement of the source', () => {
    expect(arrangeMatrix(view, ALL).cells.get('late')?.get('a')?.map((each) => each.id)).toEqual(['1', '2']);
  });

  it('narrows by evidence, original source and outlet', () => {
    expect(shown({ kind: 'contradicts' })).toEqual([['command', ['late']]]);
    expect(arrangeMatrix(view, { ...ALL, kind: 'contradicts' }).cells.get('late')?.get('a')?.map((each) => each.id)).toEqual(['2']);
    expect(shown({ originId: 'clinic' })).toEqual([['clinic', ['early']], ['several', ['both']]]);
    expect(shown({ originId: UNKNOWN })).toEqual([[UNKNOWN, ['unsigned-1', 'unsigned-2']]]);
    expect(shown({ outletId: 'post' })).toEqual([['clinic', ['early']]]);
  });
});
