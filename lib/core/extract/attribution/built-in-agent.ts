import { foldForSearch } from '@/lib/core/text/fold';
import { type Agent, agentNames, AGENTS } from './agents';

let byName: ReadonlyMap<string, Agent> | undefined;

/** The built-in agent that goes by a name, in any of its spellings; null where none does. */
export function builtInAgent(name: string): Agent | null {
  byName ??= new Map(Array.from(agentNames(AGENTS), ([known, agent]) => [foldForSearch(known), agent]));
  return byName.get(foldForSearch(name)) ?? null;
}
