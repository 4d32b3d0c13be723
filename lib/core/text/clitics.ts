/** An Arabic word parted: what is glued before it, and what remains. Folded letters. */
export interface CliticSplit {
  /** Conjunction و or ف, or ''. */
  conjunction: string;
  /** Preposition ب ل ك (or س of the future), or ''. */
  preposition: string;
  /** The article ال, also where ل swallowed its alif (للجيش). */
  article: boolean;
  rest: string;
}

/**
 * Every way a folded word may be parted into clitics and a rest, the whole word first, the shortest prefix next.
 * Whether a rest is a word is for the caller's lexicon to say: وجد is not و + جد by spelling alone. At most 10 splits.
 */
export function splitClitics(word: string): CliticSplit[] {
  const splits: CliticSplit[] = [{ conjunction: '', preposition: '', article: false, rest: word }];
  addPrepositions(splits, word, '');
  const first = word.charAt(0);
  if (word.length > 2 && (first === 'و' || first === 'ف')) {
    const rest = word.slice(1);
    splits.push({ conjunction: first, preposition: '', article: false, rest });
    addPrepositions(splits, rest, first);
  }
  return splits;
}

function addPrepositions(splits: CliticSplit[], word: string, conjunction: string): void {
  if (word.startsWith('ال') && word.length > 3) {
    splits.push({ conjunction, preposition: '', article: true, rest: word.slice(2) });
  }
  const first = word.charAt(0);
  if (word.length <= 2 || !'بلكس'.includes(first)) return;
  const rest = word.slice(1);
  splits.push({ conjunction, preposition: first, article: false, rest });
  if (first !== 'س' && rest.startsWith('ال') && rest.length > 3) {
    splits.push({ conjunction, preposition: first, article: true, rest: rest.slice(2) });
  }
  if (first === 'ل' && rest.startsWith('ل') && rest.length > 2) {
    splits.push({ conjunction, preposition: first, article: true, rest: rest.slice(1) });
  }
}
