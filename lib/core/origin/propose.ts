import type { ProposalEvidence, ProposalOrigin, ProposalStatement, OriginProposal, SharedWords, Traced } from './proposal';
import type { AgentBook, NamedAgent } from './propose-agents';
import { ProposalGroups } from './propose-groups';

/**
 * Proposes original sources for an incident's statements (SPEC O1-O5): from the head of each attribution chain with its other
 * names and its chain of command, from explicit credit, and from copied passages. A person decides; a statement that has an
 * origin is never moved. Pure; the order of the input makes no difference.
 */
export function proposeOrigins(statements: readonly ProposalStatement[], origins: readonly ProposalOrigin[], shared: readonly SharedWords[], book: AgentBook): OriginProposal[] {
  const traced = [...statements].sort(byPublication).map((statement) => trace(statement, book));
  const groups = new ProposalGroups(traced);
  joinByAgent(traced, groups, book);
  joinByCredit(traced, groups);
  joinByWords(traced, groups, shared, book);
  const agents = origins.map((origin) => ({ id: origin.id, agent: origin.agent ? book.find(origin.agent) : null }));
  return [...groups.list().flatMap(({ members, evidence }) => proposalOf(members, evidence, agents, book) ?? []), ...mergers(agents, book)].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function trace(statement: ProposalStatement, book: AgentBook): Traced {
  const named = (roles: readonly string[]) => statement.chain.filter(({ role }) => roles.includes(role)).flatMap((link) => book.find(link) ?? []);
  const own = statement.outlet ? book.find(statement.outlet) : null;
  const said = named(['originator'])[0] ?? named(['spokesperson', 'witness'])[0] ?? null;
  const speaks = statement.chain.some(({ role }) => role === 'originator' || role === 'spokesperson' || role === 'witness');
  // "نقلا عن وكالة …": another outlet at the head of the chain is credited with the words, and may have them from someone.
  const isCredit = said !== null && said.isOutlet && said.key !== own?.key;
  // The outlet at the end of its own chain carries nobody's words but those it had already.
  const carrier = speaks ? null : (named(['carrier', 'translator']).find(({ key }) => key !== own?.key) ?? null);
  return { statement, originator: isCredit ? null : said, credited: isCredit ? said : carrier, outletKey: own?.key ?? null };
}

/** O1: one agent under any of its names, and those in one chain of command. */
function joinByAgent(traced: readonly Traced[], groups: ProposalGroups, book: AgentBook): void {
  const heads = new Map<string, { row: Traced; agent: NamedAgent }>();
  for (const row of traced) {
    const { originator } = row;
    if (!originator) continue;
    const head = heads.get(originator.key);
    if (head) groups.join(row, head.row, null);
    else heads.set(originator.key, { row, agent: originator });
  }
  const list = [...heads.values()].filter(({ agent }) => agent.entityId !== null);
  for (const [i, a] of list.entries()) {
    for (const b of list.slice(i + 1)) {
      const upper = book.upperOf(a.agent, b.agent);
      if (upper === null) continue;
      const [lower, above] = upper === a.agent.entityId ? [b.agent, a.agent] : [a.agent, b.agent];
      groups.join(a.row, b.row, { because: 'command', lower: lower.name, upper: above.name });
    }
  }
}

/** O2: who is credited, where no words are shared: what that outlet itself says of the same thing, not later. */
function joinByCredit(traced: readonly Traced[], groups: ProposalGroups): void {
  const published = groupBy(traced, ({ outletKey, statement }) => (outletKey === null || statement.attribute === null ? [] : [`${outletKey} ${statement.attribute}`]));
  const namedBy = groupBy(traced, ({ credited, originator }) => [credited, originator].flatMap((agent) => agent?.key ?? []));
  for (const row of traced) {
    const { credited, statement } = row;
    if (!credited) continue;
    const theirs = (published.get(`${credited.key} ${statement.attribute}`) ?? []).find(({ statement: other }) => other.sourceId !== statement.sourceId
      && (other.publishedKey === '' || statement.publishedKey === '' || other.publishedKey <= statement.publishedKey));
    const evidence: ProposalEvidence = { because: 'credit', name: credited.name, statementId: statement.id, creditedId: theirs?.statement.id ?? null };
    if (theirs) groups.join(row, theirs, evidence);
    else {
      groups.note(row, evidence);
      const same = namedBy.get(credited.key)?.find((other) => other !== row);
      if (same) groups.join(row, same, null);
    }
  }
}

function groupBy(traced: readonly Traced[], keysOf: (row: Traced) => string[]): Map<string, Traced[]> {
  const groups = new Map<string, Traced[]>();
  for (const row of traced) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

/** O3: copies of one text, unless the two name different speakers: an article may quote both. */
function joinByWords(traced: readonly Traced[], groups: ProposalGroups, shared: readonly SharedWords[], book: AgentBook): void {
  const byId = new Map(traced.map((row) => [row.statement.id, row]));
  for (const pair of [...shared].sort((x, y) => y.containment - x.containment || (x.a + x.b < y.a + y.b ? -1 : 1))) {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    if (!a || !b || a.statement.sourceId === b.statement.sourceId || groups.clash(a, b, book)) continue;
    groups.join(a, b, { because: 'reprint', ...pair });
  }
}

function proposalOf(members: readonly Traced[], evidence: readonly ProposalEvidence[], origins: readonly { id: string; agent: NamedAgent | null }[], book: AgentBook): OriginProposal | null {
  const open = members.filter(({ statement }) => statement.originId === null);
  const agent = members.find(({ originator }) => originator !== null)?.originator ?? members.find(({ credited }) => credited !== null)?.credited ?? null;
  const settled = [...new Set(members.flatMap(({ statement }) => statement.originId ?? []))];
  if (open.length === 0 || settled.length > 1) return null;
  const statementIds = open.map(({ statement }) => statement.id);
  const base = { mergedId: null, kind: 'agent' as const, agent: agent && { entityId: agent.entityId, name: agent.name }, statementIds };
  const told = [...agentEvidence(members), ...evidence];
  const standing = settled[0] ?? origins.find((origin) => agent && origin.agent && (origin.agent.key === agent.key || book.upperOf(origin.agent, agent) !== null))?.id;
  if (standing !== undefined) return { ...base, key: `assign:${standing}`, action: 'assign', originId: standing, evidence: told };
  if (agent) return { ...base, key: `create:${agent.key}`, action: 'create', originId: null, evidence: told };
  const [first] = open;
  if (!first) return null;
  if (members.every(({ statement }) => statement.isOwnReporting)) return { ...base, key: `own:${first.statement.sourceId}`, action: 'create', originId: null, kind: 'own_witness', evidence: [{ because: 'own_reporting' }] };
  if (members.length < 2) return null; // nobody named, nobody copied: background, for a person to say
  // The name goes into the public record: a confidential source may not lend its outlet's.
  const outlet = open.find(({ statement }) => !statement.isConfidential)?.statement.outlet ?? null;
  const publisher = outlet ? book.find(outlet) : null;
  return { ...base, agent: publisher && { entityId: publisher.entityId, name: publisher.name }, key: `copies:${first.statement.id}`, action: 'create', originId: null, evidence: told };
}

/** Who stands at the head of the chains, and apart from them whom only the texts name. */
function agentEvidence(members: readonly Traced[]): ProposalEvidence[] {
  const found = new Map<string, { because: 'agent' | 'text'; name: string; statementIds: string[] }>();
  for (const { originator, statement } of members) {
    if (!originator) continue;
    const because = statement.isReadFromText ? 'text' : 'agent';
    const told = found.get(`${because} ${originator.key}`) ?? { because, name: originator.name, statementIds: [] };
    told.statementIds.push(statement.id);
    found.set(`${because} ${originator.key}`, told);
  }
  return [...found.values()];
}

/** O4: two origins of one agent, or of one chain of command, that stand apart. The lower goes into the upper. */
function mergers(origins: readonly { id: string; agent: NamedAgent | null }[], book: AgentBook): OriginProposal[] {
  const sorted = [...origins].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((a, i) =>
    sorted.slice(i + 1).flatMap((b): OriginProposal[] => {
      if (!a.agent || !b.agent) return [];
      const upper = book.upperOf(a.agent, b.agent);
      if (a.agent.key !== b.agent.key && upper === null) return [];
      const [into, from] = upper !== null && upper === b.agent.entityId ? [b, a] : [a, b];
      const evidence: ProposalEvidence = upper === null ? { because: 'agent', name: a.agent.name, statementIds: [] } : { because: 'command', lower: from.agent?.name ?? '', upper: into.agent?.name ?? '' };
      return [{ key: `merge:${a.id}:${b.id}`, action: 'merge', originId: into.id, mergedId: from.id, kind: 'agent', agent: null, statementIds: [], evidence: [evidence] }];
    }),
  );
}

const byPublication = (a: ProposalStatement, b: ProposalStatement) => ((a.publishedKey || '~') + a.id < (b.publishedKey || '~') + b.id ? -1 : 1);
