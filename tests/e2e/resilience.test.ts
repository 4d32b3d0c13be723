import { join } from 'node:path';
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf, LOCALES } from '@/lib/i18n/locales';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { openWindow, signIn } from '../support/desk-browser';
import { sayIn } from '../support/messages';

const ANNA = { email: 'anna@example.org', name: 'Anna', role: 'fact_checker' } as const;
const say = sayIn('en');

let server: AppServer;
let browser: Browser;

beforeAll(async () => {
  server = await startApp();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  removeData(server.dataDir);
});

describe('a form that something happens to on its way', () => {
  it('keeps what was typed when its session was deleted, says so, and is sent once more after signing in', async () => {
    const context = await openWindow(browser);
    const page = await signIn(context, await server.addPerson(ANNA));
    await openPasteForm(page, 'The ferry office says it was told of two boats.');
    endAllSessions();
    await bringIn(page).click();
    await page.getByRole('alert').getByText(say('problems.notSignedIn')).waitFor();
    expect(await pastedText(page).inputValue()).toContain('two boats');
    expect(countSources()).toBe(0);

    const told = await server.isnad('user', 'link', ANNA.email);
    await (await signIn(context, /^https?:\/\/\S+$/m.exec(told)?.[0] ?? '')).close();
    await bringIn(page).click();
    await page.getByRole('document', { name: say('reader.textLabel') }).getByText('two boats').waitFor();
    expect(countSources()).toBe(1);
    await context.close();
  });

  it('is done once when it is clicked twice', async () => {
    const page = await signIn(await openWindow(browser), await linkFor('twice@example.org'));
    const before = countSources();
    await openPasteForm(page, 'Three wardens counted the boats at noon.');
    await bringIn(page).dblclick();
    await page.getByRole('document', { name: say('reader.textLabel') }).getByText('Three wardens').waitFor();
    expect(countSources()).toBe(before + 1);
    await page.context().close();
  });

  it('is done once when the answer to the first sending was lost and it is sent again', async () => {
    const page = await signIn(await openWindow(browser), await linkFor('again@example.org'));
    const before = countSources();
    await openPasteForm(page, 'Four wardens counted the boats at dusk.');
    let lost = 0;
    await page.route('**/desk/sources/new*', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch(); // The server did it; the browser never hears so.
      return route.abort('connectionreset');
    });
    await bringIn(page).click();
    await page.getByRole('alert').getByText(say('problems.unreachable')).waitFor();
    expect(countSources()).toBe(before + 1);
    expect(await pastedText(page).inputValue()).toContain('Four wardens');
    await bringIn(page).click();
    await page.getByRole('document', { name: say('reader.textLabel') }).getByText('Four wardens').waitFor();
    expect(lost).toBe(1);
    expect(countSources()).toBe(before + 1);
    await page.context().close();
  });
});

describe('with the app process killed (kill -9)', () => {
  it('readers notice nothing, the desk is answered calmly in its language, and the app comes back', async () => {
    const reader = await (await openWindow(browser, { javaScriptEnabled: false })).newPage();
    const desk = await signIn(await openWindow(browser), await linkFor('calm@example.org'));
    const release = keepAppDown();
    for (const locale of LOCALES) {
      const baked = await reader.goto(`${server.origin}/${locale}`);
      expect(baked?.status()).toBe(200);
      expect(await reader.locator('html').getAttribute('lang')).toBe(locale);
      const calm = await desk.goto(`${server.origin}/${locale}/desk`);
      expect(calm?.status()).toBe(503);
      expect(calm?.headers()['retry-after']).toBeTruthy();
      expect(await desk.locator('html').getAttribute('dir')).toBe(directionOf(locale));
      await desk.getByRole('heading', { name: sayIn(locale)('public.unavailable.title') }).waitFor();
    }
    expect(release()).toBeGreaterThan(0);
    await expect.poll(async () => (await desk.goto(`${server.origin}/en/desk`))?.status(), { timeout: 60_000 }).toBe(200);
    await desk.getByRole('navigation').first().waitFor();
    await desk.context().close();
    await reader.context().close();
  });
});

/**
 * Kills the app, and again whenever the front has started it anew: the front waits a moment for an app that comes back, so
 * one death is hardly seen. Gives what ends it, which says how often it killed.
 */
function keepAppDown(): () => number {
  let deaths = 0;
  const kill = () => {
    const pid = server.appPid();
    if (pid === null) return;
    try {
      process.kill(pid, 'SIGKILL');
      deaths += 1;
    } catch {
      // Gone since it was listed.
    }
  };
  kill();
  const timer = setInterval(kill, 100);
  return () => {
    clearInterval(timer);
    return deaths;
  };
}

/** A fact-checker of their own for each test, so that no test ends another's session. */
function linkFor(email: string): Promise<string> {
  return server.addPerson({ email, name: email.split('@')[0] ?? email, role: 'fact_checker' });
}

async function openPasteForm(page: Page, text: string): Promise<void> {
  await page.goto(`${server.origin}/en/desk/sources/new`, { waitUntil: 'networkidle' });
  await pastedText(page).fill(text);
}

const pastedText = (page: Page) => page.getByRole('textbox', { name: say('sources.pastedText'), exact: true });
const bringIn = (page: Page) => page.getByRole('button', { name: say('sources.bringIn'), exact: true });

/** As an admin's "sign out there" or a cleared database would: the cookie stays, the session is gone. */
function endAllSessions(): void {
  withDatabase((database) => database.exec('DELETE FROM "Session"'));
}

function countSources(): number {
  return withDatabase((database) => (database.prepare('SELECT count(*) AS n FROM "Source"').get() as { n: number }).n);
}

function withDatabase<T>(use: (database: Database.Database) => T): T {
  const database = new Database(join(server.dataDir, 'isnad.db'), { timeout: 5_000 });
  try {
    return use(database);
  } finally {
    database.close();
  }
}
