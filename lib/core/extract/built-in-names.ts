import { foldForSearch } from '@/lib/core/text/fold';
import { AGENTS } from './attribution/agents';
import { GAZETTEER_IQ } from './places/gazetteer-iq';
import { GAZETTEER_SY } from './places/gazetteer-sy';

export const BUILT_IN_KINDS = ['place', 'body', 'outlet'] as const;
/** `place`: of the gazetteer; `body` and `outlet`: of those who speak and who carry. */
export type BuiltInKind = (typeof BUILT_IN_KINDS)[number];

/** A place or agent that the readers know from the start, as a newsroom may take it over. */
export interface BuiltInName {
  /** `place:` or `agent:` and its id in the list it is of; what a newsroom's own entry remembers. */
  key: string;
  kind: BuiltInKind;
  ar: string;
  en: string;
  /** Other spellings in either script. */
  aliases: readonly string[];
  /** The key of the place it lies in. */
  parentKey: string | null;
  /** Its name is an ordinary word as well. */
  isOrdinaryWord: boolean;
}

const PLACES = [...GAZETTEER_IQ, ...GAZETTEER_SY].map(({ id, ar, en, aliases, parent, isWeak }): BuiltInName => ({
  key: keyOf('place', id), kind: 'place', ar, en, aliases, parentKey: parent && keyOf('place', parent), isOrdinaryWord: isWeak,
}));
const SPEAKERS = AGENTS.map(({ id, ar, en, kind, aliases }): BuiltInName => ({ key: keyOf('agent', id), kind, ar, en, aliases, parentKey: null, isOrdinaryWord: false }));

/** All of them, places first, each list in its own order. */
export const BUILT_IN_NAMES: readonly BuiltInName[] = [...PLACES, ...SPEAKERS];

const byKey = new Map(BUILT_IN_NAMES.map((name) => [name.key, name]));

function keyOf(list: 'place' | 'agent', id: string): string {
  return `${list}:${id}`;
}

/** The built-in name of a key; null where there is none (any more). */
export function builtInName(key: string): BuiltInName | null {
  return byKey.get(key) ?? null;
}

/** The id that the readers know a built-in name by: what stands behind the colon of its key. */
export function builtInId(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Those of a kind (null: any) in whose names the words that are asked for stand, folded. */
export function searchBuiltInNames(asked: string, kind: BuiltInKind | null): BuiltInName[] {
  const folded = foldForSearch(asked);
  return BUILT_IN_NAMES.filter((name) => (kind === null || name.kind === kind) && (folded === '' || [name.ar, name.en, ...name.aliases].some((each) => foldForSearch(each).includes(folded))));
}
