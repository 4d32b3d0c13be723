import { AGENTS } from '@/lib/core/extract/attribution/agents';
import { GROUPS_AR } from '@/lib/core/extract/attribution/speech-ar';
import { foldForSearch } from '@/lib/core/text/fold';
import type { AttributionLink } from './attribution';

/** Someone who may stand at the head of a chain: one of the newsroom's names, or a name that only a text gives. */
export interface KnownAgent {
  entityId: string;
  names: readonly string[];
  /** Everything above it in its chain of command, nearest first. */
  commandChainIds: readonly string[];
  /** It publishes: what it tells may be others' words. */
  isOutlet?: boolean;
}

export interface NamedAgent {
  /** Equal for every name of one agent, in any script. */
  key: string;
  entityId: string | null;
  name: string;
  /** An outlet carries others' words: named as the source of a statement, it is credited with it. */
  isOutlet: boolean;
}

/** English words that begin the name of nobody in particular; the Arabic ones are the reader's own (speech-ar.ts). */
const GROUPS_EN = new Set('source sources witness witnesses official officials resident residents activist activists observers experts locals medics'.split(' '));

/** Finds agents by any of their names: those of the newsroom first, then those the reader of attributions knows. */
export class AgentBook {
  private readonly byName = new Map<string, string>();
  private readonly byId: ReadonlyMap<string, KnownAgent>;
  private readonly outlets = new Set<string>();

  constructor(agents: readonly KnownAgent[]) {
    this.byId = new Map(agents.map((agent) => [agent.entityId, agent]));
    for (const agent of agents) for (const name of agent.names) this.add(name, `entity:${agent.entityId}`);
    // A catalogued agent of which the newsroom knows one name is the newsroom's under all its names.
    for (const agent of AGENTS) {
      const names = [agent.ar, agent.en, ...agent.aliases];
      const own = names.map((name) => this.byName.get(foldForSearch(name))).find((key) => key !== undefined);
      for (const name of names) this.add(name, own ?? `agent:${agent.id}`);
      if (agent.kind === 'outlet') this.outlets.add(own ?? `agent:${agent.id}`);
    }
    for (const agent of agents) if (agent.isOutlet) this.outlets.add(`entity:${agent.entityId}`);
  }

  /** The agent that a link of a chain names; null for nobody in particular ("a security source", "witnesses"). */
  find(link: Pick<AttributionLink, 'name' | 'entityId'>): NamedAgent | null {
    const folded = foldForSearch(link.name);
    const key = link.entityId ? `entity:${link.entityId}` : (this.byName.get(folded) ?? `name:${folded}`);
    if (key.startsWith('name:') && (folded === '' || isNobody(folded))) return null;
    return { key, entityId: key.startsWith('entity:') ? key.slice('entity:'.length) : null, name: link.name, isOutlet: this.outlets.has(key) };
  }

  /** Whether one of the two sits in the other's chain of command; the upper one's entity, or null. */
  upperOf(a: NamedAgent, b: NamedAgent): string | null {
    if (a.entityId === null || b.entityId === null || a.entityId === b.entityId) return null;
    if (this.byId.get(a.entityId)?.commandChainIds.includes(b.entityId)) return b.entityId;
    return this.byId.get(b.entityId)?.commandChainIds.includes(a.entityId) ? a.entityId : null;
  }

  private add(name: string, key: string): void {
    const folded = foldForSearch(name);
    if (folded !== '' && !this.byName.has(folded)) this.byName.set(folded, key);
  }
}

function isNobody(folded: string): boolean {
  const [first = '', second = ''] = folded.toLowerCase().split(' ');
  const word = first.replace(/^ال/, '');
  return GROUPS_AR.has(first) || GROUPS_AR.has(word) || GROUPS_EN.has(first) || GROUPS_EN.has(second);
}
