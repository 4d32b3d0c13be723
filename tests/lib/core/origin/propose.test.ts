import { describe, expect, it } from 'vitest';
import type { AttributionRole } from '@/lib/core/origin/attribution';
import type { ProposalStatement } from '@/lib/core/origin/proposal';
import { proposeOrigins } from '@/lib/core/origin/propose';
import { AgentBook } from '@/lib/core/origin/propose-agents';

const BOOK = new AgentBook([
  { entityId: 'cell', names: ['خلية السهل الإعلامية', 'Plain Media Cell'], commandChainIds: ['command'] },
  { entityId: 'command', names: ['قيادة النهر', 'River Command'], commandChainIds: [] },
  { entityId: 'harbour', names: ['وكالة الميناء', 'Harbour Agency'], commandChainIds: [] },
]);

let made = 0;
/** A statement whose chain is given as `name:role`. */
function said(chain: readonly string[], given: Partial<ProposalStatement> = {}): ProposalStatement {
  made += 1;
  const links = chain.map((link) => {
    const [name = '', role = 'originator'] = link.split(':');
    return { name, role: role as AttributionRole, entityId: null };
  });
  return { id: `s${made}`, sourceId: `source${made}`, originId: null, chain: links, outlet: null, attribute: 'killed', publishedKey: `2031-05-0${(made % 8) + 1}`, isOwnReporting: false, ...given };
}

describe('O1: the head of the chain', () => {
  it('one agent in two scripts is one original source', () => {
    const [a, b] = [said(['خلية السهل الإعلامية']), said(['Plain Media Cell'])];
    const [only, ...rest] = proposeOrigins([a, b], [], [], BOOK);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ action: 'create', agent: { entityId: 'cell' } });
    expect(only?.statementIds.sort()).toEqual([a.id, b.id].sort());
  });

  it('a cell and the command above it are one, and the reason says so', () => {
    const found = proposeOrigins([said(['Plain Media Cell']), said(['قيادة النهر'])], [], [], BOOK);
    expect(found).toHaveLength(1);
    expect(found[0]?.evidence).toContainEqual({ because: 'command', lower: 'Plain Media Cell', upper: 'قيادة النهر' });
  });

  it('joins an origin that stands, and never moves a statement that has one', () => {
    const settled = said(['River Command'], { originId: 'o1' });
    const open = said(['Plain Media Cell']);
    expect(proposeOrigins([settled, open], [{ id: 'o1', agent: { name: '', entityId: 'command' } }], [], BOOK)).toMatchObject([{ action: 'assign', originId: 'o1', statementIds: [open.id] }]);
    expect(proposeOrigins([settled], [{ id: 'o1', agent: { name: '', entityId: 'command' } }], [], BOOK)).toEqual([]);
  });

  it('"a security source" and "witnesses" name nobody', () => {
    expect(proposeOrigins([said(['مصدر أمني']), said(['مصدر أمني']), said(['witnesses']), said(['a source'])], [], [], BOOK)).toEqual([]);
  });
});

describe('O2: explicit credit', () => {
  it('goes to the origin of what the credited outlet said, though no words are shared', () => {
    const theirs = said(['River Command'], { outlet: { name: 'Harbour Agency', entityId: 'harbour' }, publishedKey: '2031-05-01' });
    const relayed = said(['وكالة الميناء:carrier'], { publishedKey: '2031-05-02' });
    const found = proposeOrigins([theirs, relayed], [], [], BOOK);
    expect(found).toHaveLength(1);
    expect(found[0]?.statementIds).toEqual([theirs.id, relayed.id]);
    expect(found[0]?.evidence).toContainEqual({ because: 'credit', name: 'وكالة الميناء', statementId: relayed.id, creditedId: theirs.id });
  });

  it('an earlier article can’t rest on a later one; what is not here is named as far as it goes', () => {
    const theirs = said(['River Command'], { outlet: { name: 'Harbour Agency', entityId: 'harbour' }, publishedKey: '2031-05-05' });
    const earlier = said(['Harbour Agency:carrier'], { publishedKey: '2031-05-01' });
    const found = proposeOrigins([theirs, earlier], [], [], BOOK);
    expect(found.map(({ agent }) => agent?.entityId).sort()).toEqual(['command', 'harbour']);
  });

  it('an outlet that names itself as carrier credits nobody', () => {
    expect(proposeOrigins([said(['Harbour Agency:carrier'], { outlet: { name: 'Harbour Agency', entityId: 'harbour' } })], [], [], BOOK)).toEqual([]);
  });
});

describe('O3: copied words', () => {
  it('of nobody named are called after their first publisher, and never after that of a confidential source', () => {
    const ofOutlet = (name: string, given: Partial<ProposalStatement>) => said([], { outlet: { name, entityId: null }, ...given });
    const a = ofOutlet('The Confidant', { publishedKey: '2031-05-01', isConfidential: true });
    const b = ofOutlet('The Herald', { publishedKey: '2031-05-02' });
    const words = [{ a: a.id, b: b.id, words: 40, containment: 0.9 }];
    expect(proposeOrigins([a, b], [], words, BOOK)).toMatchObject([{ action: 'create', agent: { name: 'The Herald' }, statementIds: [a.id, b.id] }]);
    expect(proposeOrigins([{ ...a, isConfidential: false }, b], [], words, BOOK)).toMatchObject([{ agent: { name: 'The Confidant' } }]);
  });

  it('carry an unattributed copy to the origin of its twin, and name the first publisher where nobody is named', () => {
    const [a, b] = [said(['River Command']), said([])];
    expect(proposeOrigins([a, b], [], [{ a: a.id, b: b.id, words: 40, containment: 0.9 }], BOOK)[0]?.statementIds.sort()).toEqual([a.id, b.id].sort());
    const [first, second] = [said([], { publishedKey: '2031-05-01', outlet: { name: 'Harbour Agency', entityId: null } }), said([], { publishedKey: '2031-05-03' })];
    expect(proposeOrigins([second, first], [], [{ a: first.id, b: second.id, words: 40, containment: 0.8 }], BOOK)).toMatchObject([{ action: 'create', agent: { entityId: 'harbour' }, statementIds: [first.id, second.id] }]);
  });

  it('never put two named speakers, or two settled origins, into one', () => {
    const [a, b] = [said(['River Command']), said(['وزارة الغابات'])];
    expect(proposeOrigins([a, b], [], [{ a: a.id, b: b.id, words: 40, containment: 0.9 }], BOOK)).toHaveLength(2);
    const [c, d, e] = [said([], { originId: 'o1' }), said([], { originId: 'o2' }), said([])];
    const found = proposeOrigins([c, d, e], [], [{ a: c.id, b: e.id, words: 40, containment: 0.9 }, { a: d.id, b: e.id, words: 20, containment: 0.7 }], BOOK);
    expect(found).toMatchObject([{ action: 'assign', originId: 'o1', statementIds: [e.id] }]);
  });
});

describe('O4 and O5', () => {
  it('two origins of one chain of command are proposed for merging, the lower into the upper', () => {
    expect(proposeOrigins([], [{ id: 'a', agent: { name: '', entityId: 'cell' } }, { id: 'b', agent: { name: '', entityId: 'command' } }], [], BOOK)).toMatchObject([{ action: 'merge', originId: 'b', mergedId: 'a' }]);
  });

  it('own reporting is an origin of its own; background without a name is left to people', () => {
    expect(proposeOrigins([said([], { isOwnReporting: true })], [], [], BOOK)).toMatchObject([{ kind: 'own_witness' }]);
    expect(proposeOrigins([said([])], [], [], BOOK)).toEqual([]);
  });

  it('the order of the input makes no difference', () => {
    const rows = [said(['River Command']), said(['Plain Media Cell']), said(['وكالة الميناء:carrier']), said([])];
    const shared = [{ a: rows[0]?.id ?? '', b: rows[3]?.id ?? '', words: 30, containment: 0.7 }];
    const keys = (list: typeof rows) => proposeOrigins(list, [], shared, BOOK).map(({ key, statementIds }) => ({ key, statementIds }));
    expect(keys([...rows].reverse())).toEqual(keys(rows));
  });
});
