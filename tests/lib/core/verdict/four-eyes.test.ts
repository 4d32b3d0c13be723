import { describe, expect, it } from 'vitest';
import { authorsOf, mayApprove, type AuthorshipEvent, type Touch } from '@/lib/core/verdict/four-eyes';

const by = (actorId: string | null, touches: Touch): AuthorshipEvent => ({ actorId, touches });

describe('authorship', () => {
  it.each(['text', 'evidence', 'override', 'origin'] as const)('comes from touching %s, and bars from approving', (touch) => {
    const authors = authorsOf([by('rana', touch)]);
    expect(mayApprove('rana', authors)).toBe(false);
    expect(mayApprove('omar', authors)).toBe(true);
  });

  it.each(['copy_edit', 'review', 'none'] as const)('does not come from %s', (touch) => {
    expect(mayApprove('rana', authorsOf([by('rana', touch)]))).toBe(true);
  });

  it('stays once earned, whatever the same person did later', () => {
    expect(mayApprove('rana', authorsOf([by('rana', 'text'), by('rana', 'copy_edit')]))).toBe(false);
  });

  it('counts a touch it does not know', () => {
    const unknown: AuthorshipEvent = JSON.parse('{"actorId":"rana","touches":"rewrote_in_some_new_way"}');
    expect(mayApprove('rana', authorsOf([unknown]))).toBe(false);
  });

  it('makes nobody of the system, and lets nobody unknown approve', () => {
    expect(authorsOf([by(null, 'text')]).size).toBe(0);
    expect(mayApprove(null, new Set())).toBe(false);
    expect(mayApprove('', new Set())).toBe(false);
  });
});
