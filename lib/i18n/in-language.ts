/** What is stored in two languages, in the reader's where it is there, else in the other; empty when in neither. */
export function inLanguage(locale: string, arabic: string | null | undefined, english: string | null | undefined): string {
  return (locale === 'ar' ? arabic || english : english || arabic) || '';
}
