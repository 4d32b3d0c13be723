/**
 * A place of the gazetteer. `parent` is the id of what directly contains it; ids of Iraq begin with `iq`, of Syria with `sy`.
 * A `weak` name is an ordinary word as well ("الدورة" is also a session): it is read only behind a word such as منطقة or مدينة.
 */
export interface GazetteerEntry {
  id: string;
  ar: string;
  en: string;
  parent: string | null;
  /** Other spellings in either script. Hamza, ى/ي, ة/ه, case and clitics need none of their own. */
  aliases: readonly string[];
  isWeak: boolean;
}

/** `place('iq-anbar-hit', 'هيت', 'Hit', 'Heet')`: the parent is the id without its last part. */
export function place(id: string, ar: string, en: string, ...aliases: string[]): GazetteerEntry {
  const cut = id.lastIndexOf('-');
  return { id, ar, en, parent: cut > 0 ? id.slice(0, cut) : null, aliases, isWeak: false };
}

/** A place whose name is an ordinary word as well. */
export function weakPlace(id: string, ar: string, en: string, ...aliases: string[]): GazetteerEntry {
  return { ...place(id, ar, en, ...aliases), isWeak: true };
}
