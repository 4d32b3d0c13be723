import { foldTable, SEVERAL } from './fold-table';

/**
 * Folds a text for search, where no way back is needed: as `normalise` at level `letters`, with white space collapsed to
 * single spaces and trimmed. What is indexed and what is asked must both pass through here.
 */
export function foldForSearch(text: string): string {
  return foldLetters(text).replace(/\s+/g, ' ').trim();
}

/** One word or phrase as the readers' lexicons hold it: letters folded, nothing else touched. */
export function foldLetters(text: string): string {
  const { units, several } = foldTable('letters');
  let out = '';
  let kept = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const target = units[unit] ?? unit;
    if (target === unit && target > SEVERAL) continue;
    out += text.slice(kept, i);
    kept = i + 1;
    if (target > SEVERAL) out += String.fromCharCode(target);
    else if (target === SEVERAL) for (const letter of several.get(unit) ?? []) out += String.fromCharCode(letter);
  }
  return kept === 0 ? text : out + text.slice(kept);
}
