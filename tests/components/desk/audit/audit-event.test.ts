import { describe, expect, it } from 'vitest';
import { readDetails } from '@/components/desk/audit/audit-event';

describe('what a deed left in the audit', () => {
  it('two statements that moved are a number, not a change from one to the other', () => {
    const moved = [{ statement: 'a', before: null }, { statement: 'b', before: null }];
    expect(readDetails({ moved, rating: ['likely', 'established'] })).toEqual({ changes: [{ field: 'rating', before: 'likely', after: 'established' }], notes: [['moved', 2]] });
  });
});
