import { compareAgainInput } from '@/lib/schemas/evidence';
import { defineCommand } from '@/lib/server/commands/define-command';
import { recompare } from './recompare';

/** Does a piece of the comparing that a large change left behind (comparison-work.ts). Done twice, it changes nothing. */
export const compareAgain = defineCommand({
  name: 'evidence.compare-again',
  permission: 'job:run',
  input: compareAgainInput,
  async run(tx, _context, work) {
    await recompare(tx, work);
    const { claimIds = [], statementIds = [] } = work;
    return {
      value: null,
      audit: { objectKind: 'evidence', objectId: claimIds[0] ?? statementIds[0] ?? '', details: { claims: claimIds.length, statements: statementIds.length } },
    };
  },
});
