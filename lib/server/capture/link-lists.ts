import { linesOfHtml } from './lines-of-html';

/** A list counts as links to other articles from this many entries, each a link of at least so many words. */
const MIN_LINKS = 2;
const MIN_WORDS = 3;
/** At most so much of a page's lists is kept, in UTF-16 units: they are leads, not evidence. */
const MAX_LENGTH = 20_000;

/**
 * The lists of links to other articles ("Related", «اقرأ أيضا») that a page shows, with the heading right above each, as
 * text. They are kept so that segments can mark them: what a list repeats must not be taken for the article's own words.
 * Navigation is left out.
 */
export function linkListsOf(document: Document): string[] {
  const found: string[] = [];
  let length = 0;
  for (const list of document.querySelectorAll('ul, ol')) {
    if (list.closest('nav, header, footer, form, [role="navigation"]') || list.parentElement?.closest('ul, ol')) continue;
    const items = [...list.children].filter((child) => child.tagName.toUpperCase() === 'LI');
    const links = items.filter((item) => item.querySelector('a') && wordsIn(item) >= MIN_WORDS && wordsIn(item.querySelector('a')) >= wordsIn(item) / 2);
    if (links.length < MIN_LINKS || links.length < items.length / 2) continue;
    const text = [headingAbove(list), linesOfHtml(list)].filter((part) => part !== '').join('\n');
    length += text.length;
    if (length > MAX_LENGTH) break;
    found.push(text);
  }
  return found;
}

function headingAbove(list: Element): string {
  const before = list.previousElementSibling ?? list.parentElement?.previousElementSibling;
  const isHeading = before && (/^H[1-6]$/i.test(before.tagName) || (wordsIn(before) > 0 && wordsIn(before) <= 4));
  return isHeading ? linesOfHtml(before).replaceAll('\n', ' ') : '';
}

function wordsIn(element: Element | null): number {
  return (element?.textContent ?? '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
