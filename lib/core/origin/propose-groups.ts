import type { ProposalEvidence, Traced } from './proposal';
import type { AgentBook } from './propose-agents';

/** Statements that are held to have one origin, and why: a union-find that keeps the reasons. */
export class ProposalGroups {
  private readonly parent: Map<Traced, Traced>;
  private readonly reasons: { of: Traced; evidence: ProposalEvidence }[] = [];

  constructor(private readonly traced: readonly Traced[]) {
    this.parent = new Map(traced.map((row) => [row, row]));
  }

  join(a: Traced, b: Traced, evidence: ProposalEvidence | null): void {
    if (evidence) this.note(a, evidence);
    this.parent.set(this.rootOf(a), this.rootOf(b));
  }

  note(of: Traced, evidence: ProposalEvidence): void {
    // One command relation is told once, however many statements it ties.
    if (evidence.because === 'command' && this.reasons.some((reason) => JSON.stringify(reason.evidence) === JSON.stringify(evidence))) return;
    this.reasons.push({ of, evidence });
  }

  /** Whether joining two groups would put two named speakers, or two settled origins, into one. */
  clash(a: Traced, b: Traced, book: AgentBook): boolean {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    if (rootA === rootB) return false;
    const [inA, inB] = [rootA, rootB].map((root) => this.traced.filter((row) => this.rootOf(row) === root));
    const agents = (rows: readonly Traced[] = []) => rows.flatMap(({ originator }) => originator ?? []);
    const settled = new Set([...(inA ?? []), ...(inB ?? [])].flatMap(({ statement }) => statement.originId ?? []));
    return settled.size > 1 || agents(inA).some((x) => agents(inB).some((y) => x.key !== y.key && book.upperOf(x, y) === null));
  }

  list(): { members: Traced[]; evidence: ProposalEvidence[] }[] {
    const groups = new Map<Traced, { members: Traced[]; evidence: ProposalEvidence[] }>();
    for (const row of this.traced) {
      const root = this.rootOf(row);
      const group = groups.get(root) ?? { members: [], evidence: [] };
      group.members.push(row);
      groups.set(root, group);
    }
    for (const { of, evidence } of this.reasons) groups.get(this.rootOf(of))?.evidence.push(evidence);
    return [...groups.values()];
  }

  private rootOf(row: Traced): Traced {
    let at = row;
    for (let up = this.parent.get(at); up && up !== at; up = this.parent.get(at)) at = up;
    return at;
  }
}
