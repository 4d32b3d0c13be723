import { describe, expect, it } from 'vitest';
import { countProposals, openInSentence, proposalsIn, stepFrom } from '@/components/desk/proposals/proposal-steps';
import type { ProposalState, ProposalView } from '@/components/desk/proposals/proposal-view';
import { DEFAULT_PROPOSAL_KEYS, isFreeKey, keyLabel, PROPOSAL_DEEDS, proposalKeysOf } from '@/lib/schemas/shortcuts';
import { EMPTY_DRAFT, valueOf } from '@/components/desk/statement/statement-draft';

function view(id: string, start: number, given: Partial<Pick<ProposalView, 'isLead' | 'state' | 'sentence'>> = {}): ProposalView {
  const told = { ...EMPTY_DRAFT, value: valueOf(EMPTY_DRAFT, id), placeText: '', place: null, incident: null, chain: [] };
  return { id, start, end: start + 3, state: 'open', statementId: null, quote: id, isLead: false, sentence: { start: 0, end: 50 }, passage: { start: 0, end: 50 }, headline: null, speaker: null, told, ...given };
}

const all = [view('a', 0), view('b', 10, { state: 'dismissed' }), view('c', 20), view('lead', 30, { isLead: true }), view('d', 60, { sentence: { start: 50, end: 90 } })];
const open = proposalsIn(all, 'open');
const to = (from: string | null, by: 1 | -1, listed: readonly ProposalView[] = open) => stepFrom(listed, all, from, by)?.id ?? null;

describe('going through proposals', () => {
  it('steps in text order past leads and stops at both ends', () => {
    expect([to(null, 1), to('a', 1), to('c', 1), to('d', 1)]).toEqual(['a', 'c', 'd', null]);
    expect([to(null, -1), to('d', -1), to('a', -1)]).toEqual(['d', 'c', null]);
  });

  it('goes on from where one was when that one has just been decided', () => {
    expect(to('a', 1, open.filter(({ id }) => id !== 'a'))).toBe('c');
    expect(to('b', -1)).toBe('a');
  });

  it('accepts with a sentence what is open in it and evidence', () => {
    expect(openInSentence(all, view('x', 0)).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('counts leads apart', () => {
    expect(countProposals(all)).toEqual({ open: 3, accepted: 0, dismissed: 1, leads: 1 } satisfies Record<ProposalState | 'leads', number>);
  });
});

describe('one’s own keys', () => {
  it('are as delivered where nothing, or nothing usable, is stored', () => {
    expect(proposalKeysOf(null)).toEqual(DEFAULT_PROPOSAL_KEYS);
    expect(proposalKeysOf({ accept: 'KeyE' })).toEqual(DEFAULT_PROPOSAL_KEYS); // would do two things
    expect(proposalKeysOf({ dismiss: 'KeyD' })).toMatchObject({ dismiss: 'KeyD', accept: 'Enter' });
  });

  it('can’t be keys that mean something else on the page', () => {
    expect(PROPOSAL_DEEDS.every((deed) => isFreeKey(DEFAULT_PROPOSAL_KEYS[deed]))).toBe(true);
    for (const code of ['KeyG', 'KeyS', 'KeyN', 'KeyP', 'Slash', 'Tab', 'Escape', 'ArrowDown', 'F5', 'ShiftLeft']) expect(isFreeKey(code)).toBe(false);
  });

  it('are told as they are printed', () => {
    expect(['KeyJ', 'Digit4', 'Enter', 'Period'].map(keyLabel)).toEqual(['j', '4', 'Enter', '.']);
  });
});
