/** Languages that sources mostly come in; any other is kept when it is stored already. */
export const USUAL_LANGUAGES = ['ar', 'en', 'ckb', 'ku', 'fa', 'tr', 'he', 'fr', 'de', 'es', 'ru', 'und'] as const;

/** A language's name in the reader's own. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}
