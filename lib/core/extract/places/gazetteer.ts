import { buildPhraseIndex, type PhraseIndex } from '../entities/phrase-index';
import type { GazetteerEntry } from './gazetteer-entry';
import { GAZETTEER_IQ } from './gazetteer-iq';
import { GAZETTEER_SY } from './gazetteer-sy';

/** The places known, by name and by id. */
export interface Gazetteer {
  index: PhraseIndex<GazetteerEntry>;
  /** Whether a folded word, clitics and all, may be the first of a name. */
  mayBegin(word: string): boolean;
  byId: ReadonlyMap<string, GazetteerEntry>;
}

let builtIn: Gazetteer | undefined;

/** The built-in gazetteer, with a newsroom's own places after it: an equal name or id of theirs wins. */
export function openGazetteer(extra: readonly GazetteerEntry[] = []): Gazetteer {
  if (extra.length > 0) return build([...GAZETTEER_IQ, ...GAZETTEER_SY, ...extra]);
  builtIn ??= build([...GAZETTEER_IQ, ...GAZETTEER_SY]);
  return builtIn;
}

function build(entries: readonly GazetteerEntry[]): Gazetteer {
  const names = entries.flatMap((entry) => [entry.ar, entry.en, ...entry.aliases].map((name) => [name, entry] as const));
  const index = buildPhraseIndex(names);
  return { index, mayBegin: (word) => index.mayBegin(word), byId: new Map(entries.map((entry) => [entry.id, entry])) };
}

/** Ids of everything that contains a place, nearest first. A cycle in a newsroom's data ends the walk. */
export function ancestorsOf(gazetteer: Gazetteer, entry: GazetteerEntry): string[] {
  const ancestors: string[] = [];
  for (let parent = entry.parent; parent !== null && !ancestors.includes(parent); parent = gazetteer.byId.get(parent)?.parent ?? null) ancestors.push(parent);
  return ancestors;
}
