import { foldForSearch } from '@/lib/core/text/fold';
import type { Proposal } from './proposal';

/**
 * Headline and body of one source count once, and the body prevails: what the headline tells and the body tells too is left
 * out, and its passage named in the body's proposal. A headline that says something else stays a proposal of its own.
 */
export function foldHeadline(proposals: readonly Proposal[]): Proposal[] {
  const inBody = proposals.filter(({ segment }) => segment === 'body');
  const headlineOf = new Map<Proposal, Proposal>();
  const told = new Set<Proposal>();
  for (const headline of proposals) {
    if (headline.segment !== 'headline') continue;
    const same = inBody.find((body) => tellsTheSame(headline, body));
    if (!same) continue;
    told.add(headline);
    if (!headlineOf.has(same)) headlineOf.set(same, headline);
  }
  return proposals
    .filter((proposal) => !told.has(proposal))
    .map((proposal) => {
      const headline = headlineOf.get(proposal);
      return headline ? { ...proposal, headline: { start: headline.start, end: headline.end } } : proposal;
    });
}

/** Whether two passages may tell one thing: a headline rounds and shortens ("more than 30" over "33"), so bounds need only meet. */
function tellsTheSame(a: Proposal, b: Proposal): boolean {
  if (a.kind !== b.kind || a.assertion !== b.assertion || a.scope !== b.scope) return false;
  switch (a.kind) {
    case 'quantity':
      return a.attribute === b.attribute && isSameSubject(a, b) && (a.attribute !== 'other' || isSameWord(a.unit, b.unit)) && meet(a, b);
    case 'money':
      return a.unit === b.unit && meet(a, b);
    case 'date':
      return a.edtf !== null && a.edtf === b.edtf;
    case 'entity':
      return isSameWord(a.entity, b.entity);
    case 'place':
      return isSameWord(a.place, b.place);
    case 'proposition':
      return false; // only people compare free text
  }
}

/** Leaders are militants or officials to a headline; a subject left out is any. */
function isSameSubject(a: Proposal, b: Proposal): boolean {
  const open = ['unknown', 'leaders', null];
  return a.subject === b.subject || open.includes(a.subject) || open.includes(b.subject);
}

function meet(a: Proposal, b: Proposal): boolean {
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity);
}

function isSameWord(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldForSearch(a) === foldForSearch(b);
}
