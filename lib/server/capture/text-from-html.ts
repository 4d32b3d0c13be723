import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { MAX_HTML_DEPTH, MAX_HTML_ELEMENTS } from './limits';
import { linesOfHtml } from './lines-of-html';
import { linkListsOf } from './link-lists';

/** What a page says, laid out in lines, and what it says of itself. */
interface HtmlReading {
  text: string;
  title: string | null;
  author: string | null;
  /** As the page gives it: mostly ISO 8601. */
  published: string | null;
  outletName: string | null;
}

/** The page is too large or too deeply nested to be laid out. */
export class UnreadableHtml extends Error {
  override name = 'UnreadableHtml';
}

/**
 * Lays an HTML page out as text: headline, byline and date on lines of their own, the article, then the page's lists of
 * links. Scripts never run (the parser knows none) and nothing is fetched. A page in which no article is found is laid out
 * whole. Throws UnreadableHtml.
 */
export function textFromHtml(html: string): HtmlReading {
  try {
    return readPage(html);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableHtml('nested too deeply', { cause: error });
    throw error;
  }
}

function readPage(html: string): HtmlReading {
  if (isNestedDeeperThan(html, MAX_HTML_DEPTH)) throw new UnreadableHtml('nested too deeply');
  const document = parse(html);
  if (document.querySelectorAll('*').length > MAX_HTML_ELEMENTS) throw new UnreadableHtml('too many elements');
  const lists = linkListsOf(document);
  const whole = linesOfHtml(document.body);
  // Readability takes the document apart; everything else was read before.
  const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
  if (!article?.content) return { text: whole, title: titleOf(document), author: null, published: null, outletName: null };
  const body = linesOfHtml(article.content);
  const own = new Set(body.split('\n'));
  const isNew = (line: string | null): line is string => line !== null && line !== '' && !own.has(line);
  const [title, author, published] = [plain(article.title), plain(article.byline), plain(article.publishedTime)];
  const head = [title, author, published].filter(isNew);
  const tail = lists.filter((list) => !list.split('\n').every((line) => own.has(line)));
  return { text: [head.join('\n'), body, ...tail].filter((part) => part !== '').join('\n\n'), title, author, published, outletName: plain(article.siteName) };
}

/** Tags that close by themselves, or that the next of their kind closes: they add no depth. */
const NO_DEPTH = new Set([
  'area', 'base', 'br', 'col', 'dd', 'dt', 'embed', 'hr', 'img', 'input', 'li', 'link', 'meta', 'option', 'p', 'param', 'path', 'source', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'track', 'wbr',
]);

/** Whether tags open within tags beyond a depth; told before anything is parsed. */
function isNestedDeeperThan(html: string, limit: number): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})/gi)) {
    if (NO_DEPTH.has((name ?? '').toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}

/** Runs of white space as long as this are padding; Readability's own patterns go over each of their places again. */
const PADDING = /\s{200,}/g;

function parse(padded: string): Document {
  const html = padded.replace(PADDING, '\n');
  const isWhole = /<html[\s>]/i.test(html.slice(0, 4096)) || /<body[\s>]/i.test(html);
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`).document;
}

function titleOf(document: Document): string | null {
  return plain(document.querySelector('h1')?.textContent) ?? plain(document.querySelector('title')?.textContent);
}

function plain(text: string | null | undefined): string | null {
  const trimmed = text?.replace(/\s+/g, ' ').trim();
  return trimmed ? trimmed : null;
}
