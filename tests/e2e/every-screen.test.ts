import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PLACES } from '@/components/desk/shell/places';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { type Complaints, listenTo, openWindow, signIn } from '../support/desk-browser';
import { inspectScreen } from '../support/inspect-screen';

/** Where pictures of the screens go, for people to look at; none are made when it is not set. */
const SHOTS = process.env.ISNAD_SHOTS ?? '';
/** Windows at work at a time. */
const WINDOWS = 3;
const PHONE = { width: 390, height: 844 };
/** Long enough for all screens of one language on two slow cores, in milliseconds. */
const PATIENCE_MS = 240_000;

/** Screens of one object: found by the links that lead to them, so that a new kind of link is not forgotten. */
const OBJECTS = ['incidents', 'sources', 'claims', 'outlets', 'origins', 'entities', 'verdicts', 'record'] as const;

interface Screen {
  name: string;
  /** After the language. */
  path: string;
}

let server: AppServer;
let browser: Browser;
let staff: BrowserContext;

beforeAll(async () => {
  server = await startApp({ verb: 'demo' });
  browser = await launchBrowser();
  staff = await openWindow(browser);
  await (await signIn(staff, await adminLink())).close();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  removeData(server.dataDir);
});

describe.each(LOCALES)('every screen in %s, with the sample dossier', (locale) => {
  it('the desk: right language and direction, nothing on the console, nothing missing, nothing for axe, no scrolling sideways', { timeout: PATIENCE_MS }, async () => {
    const screens = await deskScreens(locale);
    expect(screens.map(({ name }) => name)).toEqual(expect.arrayContaining([...OBJECTS.map((object) => `${object}-one`), 'incident-matrix', 'incident-figures', 'sources-shared', 'side-by-side', 'verdicts-new']));
    expect(await inspectAll(staff, locale, screens)).toEqual([]);
  });

  it('before signing in: the same, with links that do not work', { timeout: PATIENCE_MS }, async () => {
    const stranger = await openWindow(browser);
    const screens = ['sign-in', 'first-run', 'invitation?token=unknown'].map((path) => ({ name: path.split('?')[0] ?? path, path: `/${path}` }));
    expect(await inspectAll(stranger, locale, screens)).toEqual([]);
    await stranger.close();
  });

  it('reader pages: the same, wide and on a phone', { timeout: PATIENCE_MS }, async () => {
    const reader = await openWindow(browser, { javaScriptEnabled: true });
    const screens = await readerScreens(reader, locale);
    expect(screens.map(({ name }) => name)).toEqual(expect.arrayContaining(['home', 'verdicts', 'incidents']));
    expect(await inspectAll(reader, locale, screens)).toEqual([]);
    await reader.close();
    const phone = await openWindow(browser, { viewport: PHONE, isMobile: true, hasTouch: true });
    expect(await inspectAll(phone, locale, screens, 'phone-')).toEqual([]);
    await phone.close();
  });
});

/** The demo prints its links last; they may come a moment after it answers. */
function adminLink(): Promise<string> {
  const printed = () => {
    const link = /^\s+admin\s.*\n\s*(\S+)/m.exec(server.output())?.[1];
    if (!link) throw new Error(`no link for the admin in: ${server.output()}`);
    return link;
  };
  return vi.waitFor(printed, { timeout: 30_000, interval: 100 });
}

/** Every place of the desk, and one object of every kind its lists lead to. */
async function deskScreens(locale: Locale): Promise<Screen[]> {
  const page = await staff.newPage();
  const hrefs = new Set<string>();
  for (const { href } of PLACES) for (const link of await linksOf(page, `/${locale}${href}`)) hrefs.add(link);
  const firstOf = (object: string) => [...hrefs].find((href) => new RegExp(`^/${locale}/desk/${object}/[^/?]{12,}$`).test(href))?.slice(`/${locale}`.length);
  const incident = firstOf('incidents') ?? '';
  const claim = firstOf('claims') ?? '';
  for (const href of await linksOf(page, `/${locale}${claim}`)) hrefs.add(href);
  const tabs = (await linksOf(page, `/${locale}${incident}`)).flatMap((href) => /[?&]tab=([a-z]+)$/.exec(href)?.[1] ?? []);
  // The sample leaves one claim without a verdict: its page offers to write one.
  let newVerdict: string | undefined;
  for (const href of [...hrefs].filter((each) => /\/desk\/claims\/[^/?]{12,}$/.test(each))) newVerdict ??= (await linksOf(page, href)).find((each) => each.includes('/verdicts/new?'));
  const shared = await findShared(page, locale, [...hrefs]);
  await page.close();
  return [
    ...PLACES.map(({ id, href }) => ({ name: id, path: href })),
    ...['incidents/new', 'sources/new', 'outlets/new', 'entities/new', 'entities/built-in', `claims/new?incident=${incident.split('/').pop()}`].map((path) => ({ name: path.split('?')[0]?.replace('/', '-') ?? path, path: `/desk/${path}` })),
    ...OBJECTS.flatMap((object) => {
      const path = firstOf(object);
      return path ? [{ name: `${object}-one`, path }] : [];
    }),
    ...tabs.map((tab) => ({ name: `incident-${tab}`, path: `${incident}?tab=${tab}` })),
    { name: 'incident-edit', path: `${incident}/edit` },
    ...shared.map((path, place) => ({ name: place === 0 ? 'sources-shared' : 'side-by-side', path: path.slice(`/${locale}`.length) })),
    ...(newVerdict ? [{ name: 'verdicts-new', path: newVerdict.slice(`/${locale}`.length) }] : []),
    { name: 'search', path: '/desk/search?q=%D8%A7%D9%84%D8%B5%D9%81%D8%B5%D8%A7%D9%81' },
  ];
}

/** What shares text with a source that does, and the two side by side. The worker compares the sample's sources after they are loaded. */
function findShared(page: Page, locale: Locale, hrefs: readonly string[]): Promise<string[]> {
  const sources = hrefs.filter((href) => new RegExp(`^/${locale}/desk/sources/[^/?]{12,}$`).test(href));
  const find = async () => {
    for (const href of sources) {
      const shared = (await linksOf(page, href)).find((each) => each.endsWith('/shared'));
      const beside = shared && (await linksOf(page, shared)).find((each) => each.includes('/shared/'));
      if (shared && beside) return [shared, beside];
    }
    throw new Error('no source of the sample shares text with another');
  };
  return vi.waitFor(find, { timeout: 60_000, interval: 500 });
}

/** The home page and one page of every kind it leads to, by way of those pages. */
async function readerScreens(context: BrowserContext, locale: Locale): Promise<Screen[]> {
  const page = await context.newPage();
  const screens = new Map<string, Screen>([['home', { name: 'home', path: '' }]]);
  const add = (hrefs: readonly string[]) => {
    for (const href of hrefs) {
      const kind = new RegExp(`^/${locale}/([a-z]+)/[^/#?]+$`).exec(href)?.[1];
      if (kind && kind !== 'desk' && !screens.has(kind)) screens.set(kind, { name: kind, path: href.slice(`/${locale}`.length) });
    }
  };
  add(await linksOf(page, `/${locale}`));
  for (const { path } of [...screens.values()]) add(await linksOf(page, `/${locale}${path}`));
  await page.close();
  return [...screens.values()];
}

async function linksOf(page: Page, path: string): Promise<string[]> {
  await page.goto(server.origin + path);
  return page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** Opens the screens, a few at a time, and says what is wrong with them. */
async function inspectAll(context: BrowserContext, locale: Locale, screens: readonly Screen[], prefix = ''): Promise<string[]> {
  const left = [...screens];
  const found: string[] = [];
  const work = async () => {
    const page = await context.newPage();
    const complaints = listenTo(page);
    for (let screen = left.shift(); screen; screen = left.shift()) {
      const { name } = screen;
      found.push(...(await inspectOne(page, complaints, locale, screen, prefix)).map((line) => `${prefix}${name}: ${line}`));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
  return found;
}

async function inspectOne(page: Page, complaints: Complaints, locale: Locale, { name, path }: Screen, prefix: string): Promise<string[]> {
  const response = await page.goto(`${server.origin}/${locale}${path}`, { waitUntil: 'networkidle' });
  if (response?.status() !== 200) return [`answered ${response?.status()}`];
  const found = await inspectScreen(page, locale, complaints);
  if (SHOTS !== '') {
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: join(SHOTS, `${prefix}${name}-${locale}.png`), fullPage: true });
  }
  return found;
}
