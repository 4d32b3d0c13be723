import type { OriginProposal, ProposalStatement, SharedWords } from './proposal';

/** So many pairs of copies are kept as reasons, the closest first. */
const COPIES_TOLD = 12;

interface Group {
  originId: string;
  members: ProposalStatement[];
  /** The days it is said to be of; more than one, and it is not one text. */
  days: Set<string>;
  communiqueIds: Set<string>;
  copies: SharedWords[];
}

/**
 * Proposes communiqués, the children of an original source (SPEC O6): one text that one origin put out on one day and several
 * sources carry. Told of statements that have their origin; whose word they are is settled first. Pure; the order of the
 * input makes no difference.
 */
export function proposeCommuniques(statements: readonly ProposalStatement[], shared: readonly SharedWords[]): OriginProposal[] {
  const groupOf = new Map<string, Group>();
  for (const statement of statements) {
    const { id, originId, communiqueId, issuedDay } = statement;
    if (originId === null || statement.isOwnReporting) continue;
    groupOf.set(id, { originId, members: [statement], days: new Set(issuedDay ? [issuedDay] : []), communiqueIds: new Set(communiqueId ? [communiqueId] : []), copies: [] });
  }
  for (const pair of [...shared].sort((x, y) => y.containment - x.containment || (x.a + x.b < y.a + y.b ? -1 : 1))) {
    const [a, b] = [groupOf.get(pair.a), groupOf.get(pair.b)];
    if (!a || !b || a.originId !== b.originId) continue;
    if (a !== b && !isOneText(a, b)) continue;
    if (a.copies.length < COPIES_TOLD) a.copies.push(pair);
    if (a === b) continue;
    a.members.push(...b.members);
    a.copies.push(...b.copies);
    for (const day of b.days) a.days.add(day);
    for (const id of b.communiqueIds) a.communiqueIds.add(id);
    for (const { id } of b.members) groupOf.set(id, a);
  }
  return [...new Set(groupOf.values())].flatMap((group) => toProposal(group) ?? []).sort((x, y) => (x.key < y.key ? -1 : 1));
}

const isOneText = (a: Group, b: Group) => new Set([...a.days, ...b.days]).size <= 1 && new Set([...a.communiqueIds, ...b.communiqueIds]).size <= 1;

function toProposal({ originId, members, days, communiqueIds, copies }: Group): OriginProposal | null {
  const sorted = [...members].sort((x, y) => ((x.publishedKey || '~') + x.id < (y.publishedKey || '~') + y.id ? -1 : 1));
  const [first] = sorted;
  const open = sorted.filter(({ communiqueId }) => !communiqueId).map(({ id }) => id);
  if (!first || open.length === 0 || new Set(members.map(({ sourceId }) => sourceId)).size < 2) return null;
  const title = sorted.find((member) => member.title && !member.isConfidential)?.title ?? '';
  const [id = null] = communiqueIds;
  const [day = null] = days;
  return {
    key: id === null ? `communique:new:${first.id}` : `communique:${id}`, action: 'communique', originId, mergedId: null, kind: 'agent', agent: null,
    communique: { id, title, issued: day }, statementIds: open,
    evidence: copies.slice(0, COPIES_TOLD).map((pair) => ({ because: 'reprint', ...pair })),
  };
}
