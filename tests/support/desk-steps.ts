import type { Locator, Page } from 'playwright-core';
import type { Say } from './messages';

/** What people do on the desk again and again, by hand: what they see is addressed by role and name. */

/** Opens an address and waits until the page answers to clicks. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}

/** A field that is typed into. */
export function field(within: Page | Locator, label: string): Locator {
  return within.getByRole('textbox', { name: label, exact: true });
}

export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}

/** Types into a field that offers choices, and takes one of them. */
export async function pick(within: Page | Locator, label: string, choice: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label, exact: true });
  await box.fill(choice);
  const page = 'page' in within ? within.page() : within;
  await page.getByRole('option', { name: choice }).first().click();
}

/** The text of the source that is open. */
export function sourceText(page: Page, say: Say): Locator {
  return page.getByRole('document', { name: say('reader.textLabel') });
}

/** Selects a passage with the mouse, from before its first letter to after its last, and waits until the bar shows it. */
export async function selectPassage(page: Page, say: Say, passage: string | { start: number; end: number }): Promise<string> {
  const text = sourceText(page, say);
  await text.waitFor();
  const ends = await text.evaluate(findEnds, passage);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('toolbar', { name: say('reader.selection') }).getByText(ends.quote).waitFor();
  return ends.quote;
}

/** Runs in the page: where a passage's first and last letters stand. Offsets are code points of the whole text. */
function findEnds(container: HTMLElement | SVGElement, passage: string | { start: number; end: number }) {
  const letters: { node: Node; offset: number; at: number }[] = [];
  let whole = '';
  for (const paragraph of container.querySelectorAll('[data-start]')) {
    // What lies between two paragraphs (line breaks) is not in the page.
    whole = whole.padEnd(Number(paragraph.getAttribute('data-start')), '\n');
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const content = node.textContent ?? '';
      for (let offset = 0; offset < content.length; offset += 1) letters.push({ node, offset, at: whole.length + offset });
      whole += content;
    }
  }
  const units = (codePoints: number) => Array.from(whole).slice(0, codePoints).join('').length;
  const start = typeof passage === 'string' ? whole.indexOf(passage) : units(passage.start);
  const end = typeof passage === 'string' ? start + passage.length : units(passage.end);
  const first = letters.find((letter) => letter.at === start);
  const last = letters.find((letter) => letter.at === end - 1);
  if (!first || !last) throw new Error('this passage does not stand in the text');
  first.node.parentElement?.scrollIntoView({ block: 'center' });
  const edgeOf = (letter: { node: Node; offset: number }, side: 'before' | 'after') => {
    const range = document.createRange();
    range.setStart(letter.node, letter.offset);
    range.setEnd(letter.node, letter.offset + 1);
    const box = range.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(letter.node.parentElement ?? document.body).direction === 'rtl';
    const isAtRight = (side === 'before') === isRightToLeft;
    return { x: isAtRight ? box.right - 0.5 : box.left + 0.5, y: box.top + box.height / 2 };
  };
  return { from: edgeOf(first, 'before'), to: edgeOf(last, 'after'), quote: whole.slice(start, end).replace(/\s+/g, ' ') };
}

/** Waits until the desk says that something was kept, such as "Saved." */
export async function waitForStatus(page: Page, words: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).first().waitFor();
}
