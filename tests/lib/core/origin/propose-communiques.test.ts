import { describe, expect, it } from 'vitest';
import type { ProposalStatement, SharedWords } from '@/lib/core/origin/proposal';
import { proposeCommuniques } from '@/lib/core/origin/propose-communiques';

let made = 0;
function copy(given: Partial<ProposalStatement> = {}): ProposalStatement {
  made += 1;
  return {
    id: `s${made}`, sourceId: `source${made}`, originId: 'river', chain: [], outlet: null, attribute: 'killed', publishedKey: `2031-05-01 0${made % 10}:00`, isOwnReporting: false,
    communiqueId: null, issuedDay: '2031-05-01', title: `Report ${made}`, ...given,
  };
}
const same = (a: ProposalStatement, b: ProposalStatement, containment = 0.9): SharedWords => ({ a: a.id, b: b.id, words: 40, containment });

describe('O6: communiqués', () => {
  it('one text of one origin on one day in several sources is proposed, named after its first copy', () => {
    const [a, b, c] = [copy({ publishedKey: '2031-05-01 09:00' }), copy({ publishedKey: '2031-05-01 08:00', title: 'The first' }), copy({ issuedDay: '', publishedKey: '2031-05-02' })];
    const [only, ...rest] = proposeCommuniques([a, b, c], [same(a, b), same(a, c, 0.7)]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ action: 'communique', originId: 'river', communique: { id: null, title: 'The first', issued: '2031-05-01' } });
    expect(new Set(only?.statementIds)).toEqual(new Set([a.id, b.id, c.id]));
    expect(only?.evidence.every(({ because }) => because === 'reprint')).toBe(true);
  });

  it('no confidential source lends it its title', () => {
    const [a, b] = [copy({ publishedKey: '2031-05-01 08:00', title: 'Told in confidence', isConfidential: true }), copy({ publishedKey: '2031-05-01 09:00', title: 'Told to all' })];
    expect(proposeCommuniques([a, b], [same(a, b)])[0]?.communique?.title).toBe('Told to all');
  });

  it('not across origins, nor across days, nor where the origin is not settled, nor within one source', () => {
    const base = copy();
    for (const other of [copy({ originId: 'cell' }), copy({ issuedDay: '2031-05-02' }), copy({ originId: null }), copy({ sourceId: base.sourceId })]) {
      expect(proposeCommuniques([base, other], [same(base, other)])).toEqual([]);
    }
  });

  it('an undated copy does not bridge two days: it goes with its closest', () => {
    const [friday, saturday, undated] = [copy(), copy({ issuedDay: '2031-05-02' }), copy({ issuedDay: '' })];
    const found = proposeCommuniques([friday, saturday, undated], [same(friday, undated, 0.7), same(saturday, undated, 0.95)]);
    expect(found.map(({ statementIds }) => new Set(statementIds))).toEqual([new Set([saturday.id, undated.id])]);
  });

  it('a further copy joins the communiqué that stands; nothing is proposed once all are in it', () => {
    const [a, b, late] = [copy({ communiqueId: 'k' }), copy({ communiqueId: 'k' }), copy()];
    expect(proposeCommuniques([a, b, late], [same(a, b), same(b, late)])).toMatchObject([{ key: 'communique:k', communique: { id: 'k' }, statementIds: [late.id] }]);
    expect(proposeCommuniques([a, b], [same(a, b)])).toEqual([]);
  });

  it('the order of the input makes no difference', () => {
    const rows = [copy(), copy(), copy({ issuedDay: '2031-05-02' }), copy({ issuedDay: '' })];
    const [a, b, c, d] = rows as [ProposalStatement, ProposalStatement, ProposalStatement, ProposalStatement];
    const shared = [same(a, b, 0.8), same(b, d, 0.7), same(c, d, 0.9)];
    expect(proposeCommuniques([...rows].reverse(), [...shared].reverse())).toEqual(proposeCommuniques(rows, shared));
  });
});
