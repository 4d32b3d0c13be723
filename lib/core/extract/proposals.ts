import type { ExtractedStatement } from './extracted-statement';

/** A statement as it is offered to a person, with the places of the text that tell the same. */
export interface Proposal {
  statement: ExtractedStatement;
  /** Its index among the extracted statements; `partOf` counts by these. */
  index: number;
  /** Statements of the headline that tell the same and are not offered by themselves, by index. */
  alsoIn: number[];
}

/**
 * What to offer of a text's statements, in text order: headline and body of one source telling one thing are one, the
 * body's; a headline repeated is one, the first. Everything else is offered as it stands, other segments too (they are shown
 * greyed and are no evidence). O(n).
 */
export function offerProposals(statements: readonly ExtractedStatement[]): Proposal[] {
  const proposals: Proposal[] = statements.map((statement, index) => ({ statement, index, alsoIn: [] }));
  const inBody = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const key = keyOf(proposal.statement);
    if (proposal.statement.segment === 'body' && !inBody.has(key)) inBody.set(key, proposal);
  }
  const inHeadline = new Map<string, Proposal>();
  return proposals.filter((proposal) => {
    if (proposal.statement.segment !== 'headline') return true;
    const key = keyOf(proposal.statement);
    const told = inBody.get(key) ?? inHeadline.get(key);
    if (!told) {
      inHeadline.set(key, proposal);
      return true;
    }
    told.alsoIn.push(proposal.index);
    return false;
  });
}

/** What makes two statements one: the same thing counted, the same value and hedge, told the same way. */
function keyOf({ kind, attribute, low, high, qualifier, unit, assertion, entity }: ExtractedStatement): string {
  return JSON.stringify([kind, attribute, low, high, qualifier, kind === 'money' ? unit : null, assertion, entity]);
}
