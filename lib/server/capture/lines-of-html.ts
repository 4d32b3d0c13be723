/** Never shown, or furniture that a reader of the page operates and does not read. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'CANVAS', 'HEAD', 'BUTTON', 'SELECT', 'TEXTAREA', 'INPUT']);
const PARAGRAPHS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'UL', 'OL', 'DL', 'TABLE', 'FIGURE', 'SECTION', 'ARTICLE', 'ASIDE', 'HEADER', 'FOOTER', 'NAV', 'MAIN', 'PRE', 'HR', 'FORM']);
const LINES = new Set(['DIV', 'LI', 'TR', 'DT', 'DD', 'FIGCAPTION', 'ADDRESS', 'TIME', 'CAPTION', 'OPTION']);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * The visible words of a node as plain text: paragraphs apart by a blank line, list items on lines of their own behind
 * "- " (by which segments know link lists), table cells apart by spaces. Nothing is run and nothing is fetched.
 */
export function linesOfHtml(root: Node): string {
  const out: string[] = [];
  walk(root, out);
  return out
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').replace(/^ | $/g, ''))
    .join('\n')
    .replace(/^- \n+/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function walk(node: Node, out: string[]): void {
  if (node.nodeType === TEXT_NODE) {
    // Line ends inside an element are white space like any other. One pass: a long run must not be scanned from each of its places.
    out.push((node.textContent ?? '').replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run)));
    return;
  }
  if (node.nodeType !== ELEMENT_NODE) {
    for (const child of node.childNodes) walk(child, out);
    return;
  }
  const element = node as Element;
  const name = element.tagName.toUpperCase();
  if (SKIPPED.has(name) || element.hasAttribute('hidden')) return;
  if (name === 'BR') {
    out.push('\n');
    return;
  }
  const around = PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : '';
  out.push(around);
  if (name === 'LI') out.push('- ');
  for (const child of element.childNodes) walk(child, out);
  out.push(name === 'TD' || name === 'TH' ? ' ' : around);
}
