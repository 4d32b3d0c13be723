import type { ProposalEvidence, Traced } from './proposal';
import type { AgentBook, NamedAgent } from './propose-agents';

/** So many pairs of copies are kept as reasons of one group, the closest first: fifty copies of a communiqué make a thousand. */
const COPIES_TOLD = 12;

interface Group {
  members: Traced[];
  evidence: ProposalEvidence[];
  /** By the agent's key. */
  agents: Map<string, NamedAgent>;
  settled: Set<string>;
  copiesTold: number;
}

/** Statements that are held to have one origin, and why. Joining moves the smaller group into the larger. */
export class ProposalGroups {
  private readonly groupOf = new Map<Traced, Group>();
  /** One command relation is told once, however many statements it ties. */
  private readonly commands = new Set<string>();

  constructor(private readonly traced: readonly Traced[]) {
    for (const row of traced) {
      const agents = new Map(row.originator ? [[row.originator.key, row.originator]] : []);
      this.groupOf.set(row, { members: [row], evidence: [], agents, settled: new Set(row.statement.originId === null ? [] : [row.statement.originId]), copiesTold: 0 });
    }
  }

  join(a: Traced, b: Traced, evidence: ProposalEvidence | null): void {
    if (evidence) this.note(a, evidence);
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return;
    const [into, from] = one.members.length >= other.members.length ? [one, other] : [other, one];
    for (const row of from.members) {
      into.members.push(row);
      this.groupOf.set(row, into);
    }
    into.evidence.push(...from.evidence);
    for (const [key, agent] of from.agents) into.agents.set(key, agent);
    for (const id of from.settled) into.settled.add(id);
    into.copiesTold += from.copiesTold;
  }

  note(of: Traced, evidence: ProposalEvidence): void {
    const group = this.find(of);
    if (evidence.because === 'command') {
      const key = JSON.stringify(evidence);
      if (this.commands.has(key)) return;
      this.commands.add(key);
    }
    if (evidence.because === 'reprint') {
      if (group.copiesTold >= COPIES_TOLD) return;
      group.copiesTold += 1;
    }
    group.evidence.push(evidence);
  }

  /** Whether joining two groups would put two named speakers, or two settled origins, into one. */
  clash(a: Traced, b: Traced, book: AgentBook): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return false;
    const settled = new Set([...one.settled, ...other.settled]);
    return settled.size > 1 || [...one.agents.values()].some((x) => [...other.agents.values()].some((y) => x.key !== y.key && book.upperOf(x, y) === null));
  }

  /** In the order in which their first members were given. */
  list(): { members: Traced[]; evidence: ProposalEvidence[] }[] {
    const order = new Map(this.traced.map((row, place) => [row, place]));
    const inOrder = (rows: readonly Traced[]) => [...rows].sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0));
    return [...new Set(this.traced.map((row) => this.find(row)))].map(({ members, evidence }) => ({ members: inOrder(members), evidence }));
  }

  private find(row: Traced): Group {
    const group = this.groupOf.get(row);
    if (!group) throw new Error('a statement that was not given');
    return group;
  }
}
