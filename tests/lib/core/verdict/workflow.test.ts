import { describe, expect, it } from 'vitest';
import { findUnmet } from '@/lib/core/verdict/requirements';
import {
  REVISION_ACTIONS, REVISION_STATES, REVISION_STEPS, VERDICT_ACTIONS, VERDICT_STATES, VERDICT_STEPS,
  findRevisionStep, findVerdictStep, listRevisionActions, listVerdictActions, type RevisionAction, type RevisionState,
} from '@/lib/core/verdict/workflow';

const readyToApprove = {
  actorId: 'editor', authors: new Set(['checker']), ratingCode: 'likely', summary: 'Two sources agree.', reviewedStatements: 1,
  contentHash: 'abc', hashRead: 'abc',
};

describe('the revision workflow', () => {
  it('lists every pair of state and action at most once', () => {
    const pairs = REVISION_STEPS.map((step) => `${step.from}/${step.action}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const verdictPairs = VERDICT_STEPS.map((step) => `${step.from}/${step.action}`);
    expect(new Set(verdictPairs).size).toBe(verdictPairs.length);
  });

  it('leads from a draft through changes requested to publication', () => {
    const way: RevisionAction[] = ['submit', 'request_changes', 'edit', 'submit', 'approve', 'publish'];
    const end = way.reduce<RevisionState>((state, action) => {
      const step = findRevisionStep(state, action);
      if (!step) throw new Error(`${action} is refused in ${state}`);
      return step.to;
    }, 'draft');
    expect(end).toBe('published');
  });

  it.each(REVISION_STATES.flatMap((state) => REVISION_ACTIONS.map((action) => ({ state, action }))))(
    'refuses $action in $state unless the table lists it',
    ({ state, action }) => {
      expect(findRevisionStep(state, action) !== null).toBe(listRevisionActions(state).includes(action));
    },
  );

  it('leaves nothing to do in published and withdrawn', () => {
    expect(listRevisionActions('published')).toEqual([]);
    expect(listRevisionActions('withdrawn')).toEqual([]);
  });

  it('never reaches publication but from approved, nor approval but from review', () => {
    expect(REVISION_STEPS.filter((step) => step.to === 'published').map((step) => step.from)).toEqual(['approved']);
    expect(REVISION_STEPS.filter((step) => step.to === 'approved' && step.from !== 'approved').map((step) => step.from)).toEqual(['in_review']);
  });

  it('does not let an approved or a reviewed text be rewritten in place', () => {
    expect(findRevisionStep('in_review', 'edit')).toBeNull();
    expect(findRevisionStep('approved', 'edit')).toBeNull();
    expect(findRevisionStep('approved', 'copy_edit')).toBeNull();
  });
});

describe('what approval needs', () => {
  const { requires } = findRevisionStep('in_review', 'approve') ?? { requires: [] };

  it('is granted with rating, summary, one reviewed statement, other eyes and the text that was read', () => {
    expect(findUnmet(requires, readyToApprove)).toEqual([]);
  });

  it.each([
    ['rating', { ratingCode: null }],
    ['summary', { summary: '   ' }],
    ['reviewed_statement', { reviewedStatements: 0 }],
    ['four_eyes', { actorId: 'checker' }],
    ['four_eyes', { actorId: null }],
    ['four_eyes', { authors: undefined }],
    ['content_hash_as_read', { hashRead: 'abd' }],
    ['content_hash_as_read', { contentHash: null, hashRead: null }],
  ] as const)('names %s when it is missing (%j)', (requirement, change) => {
    expect(findUnmet(requires, { ...readyToApprove, ...change })).toEqual([requirement]);
  });

  it('names everything that is missing at once', () => {
    expect(findUnmet(requires, { actorId: 'editor' })).toEqual([...requires]);
  });
});

describe('publishing', () => {
  it('refuses a text that changed since approval, and one that was never approved', () => {
    const { requires } = findRevisionStep('approved', 'publish') ?? { requires: [] };
    expect(findUnmet(requires, { actorId: 'e', contentHash: 'a', approvedHash: 'a' })).toEqual([]);
    expect(findUnmet(requires, { actorId: 'e', contentHash: 'b', approvedHash: 'a' })).toEqual(['approved_hash_unchanged']);
    expect(findUnmet(requires, { actorId: 'e' })).toEqual(['approved_hash_unchanged']);
  });

  it('at a time asks for one that is still to come', () => {
    const { requires } = findRevisionStep('approved', 'schedule') ?? { requires: [] };
    const facts = { actorId: 'e', contentHash: 'a', approvedHash: 'a', now: '2026-01-01T10:00:00Z' };
    expect(findUnmet(requires, { ...facts, publishAt: '2026-01-01T10:00:01Z' })).toEqual([]);
    expect(findUnmet(requires, { ...facts, publishAt: '2026-01-01T12:00:00+03:00' })).toEqual(['future_time']);
    expect(findUnmet(requires, { ...facts, publishAt: 'soon' })).toEqual(['future_time']);
  });
});

describe('the verdict', () => {
  it('gets its banner only when something is published, and loses it by a decision or a further revision', () => {
    expect(VERDICT_STATES.filter((state) => findVerdictStep(state, 'raise_banner'))).toEqual(['published']);
    expect(findVerdictStep('under_review', 'lower_banner')?.to).toBe('published');
    expect(findVerdictStep('under_review', 'publish_revision')?.to).toBe('published');
  });

  it('stays retracted', () => {
    expect(listVerdictActions('retracted')).toEqual([]);
    expect(VERDICT_ACTIONS.every((action) => findVerdictStep('retracted', action) === null)).toBe(true);
  });
});
