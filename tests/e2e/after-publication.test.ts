import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { openWindow, signIn } from '../support/desk-browser';
import { button, field, open } from '../support/desk-steps';
import { sayIn } from '../support/messages';

/** What an editor and an admin do once readers have read: the sample dossier's verdicts, in English and in Arabic. */
const en = sayIn('en');
const ar = sayIn('ar');
/** Baking takes a moment, and two slow cores carry it all. */
const SOON = { timeout: 30_000, interval: 200 };
const PUBLISHED = 'safsaf-no-civilian-harmed';
const DAY_MS = 24 * 60 * 60_000;

let server: AppServer;
let browser: Browser;
let editor: Page;
let admin: Page;

beforeAll(async () => {
  server = await startApp({ verb: 'demo' });
  browser = await launchBrowser();
  const [editorsLink, adminsLink] = [
    await server.addPerson({ email: 'wafa@example.org', name: 'وفاء', role: 'editor', lang: 'ar' }),
    await server.addPerson({ email: 'otto@example.org', name: 'Otto', role: 'admin' }),
  ];
  [editor, admin] = [await signIn(await openWindow(browser, { locale: 'ar' }), editorsLink), await signIn(await openWindow(browser), adminsLink)];
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
  removeData(server.dataDir);
});

const asReader = async (language: 'ar' | 'en') => (await fetch(`${server.origin}/${language}/verdicts/${PUBLISHED}`)).text();
const alert = (page: Page) => page.getByRole('alertdialog');
const dialog = (page: Page) => page.getByRole('dialog').or(alert(page));

/** Opens the newest verdict of a state on the desk. */
async function openVerdict(page: Page, language: 'ar' | 'en', state: string, title?: RegExp): Promise<void> {
  await open(page, `${server.origin}/${language}/desk/review?state=${state}`);
  const link = page.locator('main a[href*="/desk/verdicts/"]').filter({ hasText: title ?? /./ }).first();
  await open(page, `${server.origin}${await link.getAttribute('href')}`);
}

describe('a published verdict', { timeout: 120_000 }, () => {
  it('is put under review at once, in Arabic, and readers see why, and then what it found', async () => {
    await openVerdict(editor, 'ar', 'published', /المدنيين/);
    await button(editor, ar('verdicts.public.raise')).click();
    await field(dialog(editor), ar('verdicts.public.noteAr')).fill('وصلتنا رواية جديدة.');
    await button(dialog(editor), ar('verdicts.public.raise')).click();
    await expect.poll(() => asReader('ar'), SOON).toContain('وصلتنا رواية جديدة.');
    await button(editor, ar('verdicts.public.lower')).click();
    await field(dialog(editor), ar('verdicts.public.noteAr')).fill('لا تغيّر الرواية شيئًا.');
    await button(dialog(editor), ar('verdicts.public.lower')).click();
    await expect.poll(() => asReader('ar'), SOON).toContain('لا تغيّر الرواية شيئًا.');
    expect(await asReader('ar')).not.toContain('وصلتنا رواية جديدة.');
  });

  it('is retracted with a reason; the reason is withheld, and it is retracted still', async () => {
    await openVerdict(editor, 'ar', 'published', /المدنيين/);
    await button(editor, ar('verdicts.public.retract')).click();
    await field(dialog(editor), ar('verdicts.public.noteEn')).fill('It named Widad, who is eleven.');
    await button(dialog(editor), ar('verdicts.public.retract')).click();
    await expect.poll(() => asReader('en'), SOON).toContain('It named Widad, who is eleven.');

    await open(admin, `${server.origin}/en/desk/record`);
    await admin.locator('main').getByRole('row').filter({ hasText: en('record.kinds.correction') }).first().getByRole('link').click();
    await button(admin, en('record.withhold')).click();
    await button(alert(admin), en('record.withhold')).click();
    await admin.getByText(en('record.withheldExplain')).waitFor();
    await expect.poll(() => asReader('en'), SOON).not.toContain('Widad');
    expect(await asReader('en')).toContain(en('public.notice.retracted'));
    expect((await fetch(`${server.origin}/record/documents/${new URL(admin.url()).pathname.split('/').at(-1)}.json`)).status).toBe(404);
  });
});

describe('a verdict in review', { timeout: 120_000 }, () => {
  it('is mended without becoming one’s own, approved, and given a time that can be taken back', async () => {
    await openVerdict(admin, 'en', 'in_review');
    await admin.getByRole('button', { name: /^English/ }).click();
    await button(admin, en('verdicts.copyEdit.open')).click();
    const summary = field(admin, en('verdicts.fields.summary'));
    const mended = (await summary.inputValue()).replace(/\.$/, '');
    await summary.fill(mended);
    await button(admin, en('verdicts.copyEdit.save')).click();
    await button(admin, en('verdicts.copyEdit.open')).waitFor();
    await expect.poll(() => admin.getByText(mended, { exact: true }).count(), SOON).toBe(1);

    for (const box of await admin.getByRole('checkbox', { name: /^I have read/ }).all()) await box.check({ force: true });
    await button(admin, en('review.approve')).click();
    const tomorrow = new Date(Date.now() + DAY_MS).toLocaleDateString('en-GB');
    await field(admin, en('review.publishDay')).fill(tomorrow);
    await field(admin, en('review.publishTime')).fill('18:30');
    await button(admin, en('review.schedule')).click();
    await button(admin, en('review.unschedule')).waitFor();
    await button(admin, en('review.unschedule')).click();
    await button(admin, en('review.schedule')).waitFor();
  });
});
