import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetails } from '@/components/desk/audit/audit-event';
import { auditHref, readAuditQuery } from '@/components/desk/audit/audit-query';

describe('the address of a view of the log', () => {
  it('reads what it wrote', () => {
    const query = { actor: 'kind:system', command: 'source.capture', kind: 'source', object: 'c1', from: '2026-01-02', to: '2026-02-03', before: 51 };
    const asked = Object.fromEntries(new URL(auditHref(query), 'http://x').searchParams);
    expect(readAuditQuery(asked)).toEqual(query);
  });

  it('asks for nothing where it is unusable', () => {
    expect(readAuditQuery({ from: '2026-13-40', to: 'tomorrow', before: '-1', actor: '', kind: ['a', 'b'], command: 'x'.repeat(101) })).toEqual({ actor: null, command: null, kind: null, object: null, from: null, to: null, before: null });
  });

  it('never fails, whatever the address says', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('actor', 'from', 'to', 'before', 'kind'), fc.string()), (asked) => {
        expect(() => auditHref(readAuditQuery(asked))).not.toThrow();
      }),
    );
  });
});

describe('what a deed left in the audit', () => {
  it('is split into changed fields and what it says of itself; bare ids are left out', () => {
    expect(readDetails({ name: ['A', 'B'], role: [null, 'editor'], reason: 'moved', statement: 'cmwqwdrz30000ze7dane9e9mj', none: null })).toEqual({
      changes: [
        { field: 'name', before: 'A', after: 'B' },
        { field: 'role', before: null, after: 'editor' },
      ],
      notes: [['reason', 'moved']],
    });
  });
});
