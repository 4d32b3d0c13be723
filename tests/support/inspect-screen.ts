import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { directionOf, type Locale } from '@/lib/i18n/locales';
import { NAMESPACES } from '@/lib/i18n/namespaces';
import type { Complaints } from './desk-browser';

/** A key that stands where its message should, such as `shell.places.start`. */
const BARE_KEY = new RegExp(`(?<![\\w@./-])(?:${NAMESPACES.join('|')})\\.[a-z][A-Za-z]+(?:\\.[A-Za-z_]+)*(?![\\w/@-])`, 'g');

/** Everything wrong with the screen that is open, a line each; empty when it is as it should be. */
export async function inspectScreen(page: Page, locale: Locale, complaints: Complaints): Promise<string[]> {
  const found: string[] = [];
  const facts = await page.evaluate(() => {
    const root = document.documentElement;
    return { lang: root.lang, dir: root.dir, text: document.body.innerText, over: root.scrollWidth - root.clientWidth, title: document.title };
  });
  if (facts.lang !== locale) found.push(`its language is ${facts.lang}`);
  if (facts.dir !== directionOf(locale)) found.push(`its direction is ${facts.dir}`);
  if (facts.title.trim() === '') found.push('it has no title');
  if (facts.over > 0) found.push(`it scrolls sideways by ${facts.over} px`);
  for (const key of new Set(facts.text.match(BARE_KEY) ?? [])) found.push(`a bare key: ${key}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, help, nodes } of violations) found.push(`axe ${id} (${help}): ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
  // Last: what the browser complains about may come a moment after the page.
  return [...found, ...complaints.take()];
}
