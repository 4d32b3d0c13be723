import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How long something on screen may take to appear, in milliseconds. Generous: two slow cores may carry three servers and a browser. */
const PATIENCE_MS = 30_000;

/** What a browser complains about while pages are open: errors on the console and errors nobody caught. */
export interface Complaints {
  /** Takes what has been heard so far, and forgets it. */
  take: () => string[];
}

/** A browser window of one person: cookies of their own, and patience for a busy machine. */
export async function openWindow(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  context.setDefaultNavigationTimeout(PATIENCE_MS);
  return context;
}

/** Signs a person in with their one-time link and gives their window's first page. */
export async function signIn(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForURL(/\/desk/);
  return page;
}

/** Listens to a page. */
export function listenTo(page: Page): Complaints {
  let heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.message}`));
  return {
    take: () => {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}
