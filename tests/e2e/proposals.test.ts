import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readClient } from '@/lib/server/db/clients';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { type Complaints, listenTo, openWindow, signIn } from '../support/desk-browser';
import { button, field, open, selectPassage, sourceText } from '../support/desk-steps';
import { joinNewsroom, leaveNewsroom } from '../support/join-newsroom';
import { sayIn } from '../support/messages';

/** A fact-checker goes through what was found in an article, by key, in Arabic; once over it in English. */
const HEADLINE = 'خلية الإعلام الأمني: مقتل عنصرين في وادي الصفصاف';
const DEAD = 'أعلنت خلية الإعلام الأمني مقتل عنصرين من مسلحي الراية في وادي الصفصاف وإصابة ثلاثة آخرين.';
const DESTROYED = 'وقالت الخلية إن القوات دمرت أربع مضافات واعتقلت سبعة مشتبه بهم، ولم يُصب أي مدني بأذى.';
/** Lines without a figure, so that the next ones lie out of view. */
const QUIET = Array.from({ length: 40 }, () => 'وتحدث السكان عن ليلة هادئة بعد ذلك، وعن طرق مفتوحة وأسواق عادت إليها الحركة.').join('\n\n');
const LINKS = 'اقرأ أيضا\nمقتل 9 إرهابيين في ضربة على الوادي\nاعتقال 12 مشتبها بهم في المدينة';
const TEXT = `${HEADLINE}\n\n${DEAD}\n\n${QUIET}\n\n${DESTROYED}\n\n${LINKS}\n`;
/** What the body tells, in its order. */
const WORDS = ['مقتل عنصرين', 'وإصابة ثلاثة آخرين', 'دمرت أربع مضافات', 'واعتقلت سبعة مشتبه', 'ولم يُصب أي مدني بأذى'] as const;
const [KILLED, WOUNDED, HIDEOUTS, DETAINED, UNHARMED] = WORDS;
const SOON = { timeout: 20_000 };
const ar = sayIn('ar');
const en = sayIn('en');

let server: AppServer;
let browser: Browser;
let page: Page;
let complaints: Complaints;
let path = '';

beforeAll(async () => {
  server = await startApp();
  joinNewsroom(server);
  browser = await launchBrowser();
  page = await signIn(await openWindow(browser), await server.addPerson({ email: 'rana@example.org', name: 'رنا', role: 'fact_checker', lang: 'ar' }));
  complaints = listenTo(page);
});

afterAll(async () => {
  await browser.close();
  await leaveNewsroom();
  await server.stop();
  removeData(server.dataDir);
});

describe('the proposals of an article', { timeout: 60_000 }, () => {
  it('come by themselves after capture, in text order, marked in the text, typed, read and attributed', async () => {
    await open(page, `${server.origin}/ar/desk/sources/new`);
    await field(page, ar('sources.pastedText')).fill(TEXT);
    await field(page, ar('sources.published')).fill('2026-03-15');
    await button(page, ar('sources.bringIn')).click();
    await row(KILLED).waitFor();
    path = new URL(page.url()).pathname.replace('/ar', '');
    const listed = await list().getByRole('option').allInnerTexts();
    expect(listed.slice(0, WORDS.length).map((told) => WORDS.find((words) => told.startsWith(words)))).toEqual(WORDS);
    expect(await row(KILLED).innerText()).toContain(['2 بالضبط', ar('values.attributes.killed'), ar('values.subjects.militant'), ar('proposals.saidBy', { name: '\u2068خلية الإعلام الأمني\u2069' })].join(' · '));
    expect(await row(UNHARMED).innerText()).toContain(`لا يوجد · ${ar('values.attributes.killed_or_wounded')} · ${ar('values.subjects.civilian')}`);
    const marked = await sourceText(page, ar).locator('mark[data-proposed=open]').allTextContents();
    expect(marked).toEqual(expect.arrayContaining([...WORDS]));
  });

  it('of headline and body that tell one thing are one, marked in both', async () => {
    expect(await list().getByRole('option').filter({ hasText: 'عنصرين' }).count()).toBe(1);
    await row(KILLED).getByText(ar('proposals.inHeadlineToo')).waitFor();
    const ids = await sourceText(page, ar).locator('mark').filter({ hasText: 'عنصرين' }).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-ids')));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('from a list of links are greyed, and no key makes evidence of them', async () => {
    const lead = list().getByRole('option').filter({ hasText: ar('proposals.lead') }).first();
    await lead.click();
    await button(toolbar(), `${ar('proposals.accept')} Enter`).waitFor();
    expect(await button(toolbar(), `${ar('proposals.accept')} Enter`).isDisabled()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    expect(await sourceText(page, ar).locator('mark[data-proposed=lead]').count()).toBeGreaterThan(0);
    expect(await statementCount()).toBe(0);
  });

  it('are stepped through by j and k, and the text follows', async () => {
    await open(page, `${server.origin}/ar${path}`);
    for (const words of [KILLED, WOUNDED, HIDEOUTS]) {
      await page.keyboard.press('j');
      await expectActive(words);
    }
    await expect.poll(() => isInView(HIDEOUTS), SOON).toBe(true);
    expect(await isInView(KILLED)).toBe(false);
    for (const words of [WOUNDED, KILLED]) {
      await page.keyboard.press('k');
      await expectActive(words);
    }
    await expect.poll(() => isInView(KILLED), SOON).toBe(true);
  });

  it('Enter accepts, in one deed: the excerpt is the sentence, the words are kept, the next is in view; u takes it back', async () => {
    await page.keyboard.press('Enter');
    await expect.poll(statementCount, SOON).toBe(1);
    await expectActive(WOUNDED);
    await lastDone(ar('proposals.doneOne.accepted', { words: '2 بالضبط' })).waitFor();
    const made = await readClient().statement.findFirstOrThrow({ select: { value: true, excerpt: { select: { exact: true } } } });
    expect(made.excerpt.exact).toBe(DEAD);
    expect(made.value).toMatchObject({ low: 2, high: 2, attribute: 'killed', subject: 'militant', text: KILLED });
    expect(await readClient().auditEvent.count({ where: { command: 'suggestion.accept' } })).toBe(1);
    await page.keyboard.press('u');
    await expect.poll(statementCount, SOON).toBe(0);
    await expectActive(KILLED);
  });

  it('a accepts all of a sentence, with one excerpt', async () => {
    await page.keyboard.press('a');
    await expect.poll(statementCount, SOON).toBe(2);
    expect(await readClient().excerpt.count({ where: { statements: { some: { removedAt: null } } } })).toBe(1);
    await expectActive(HIDEOUTS);
    await page.getByRole('tab', { name: ar('reader.statementsTab', { count: 2 }) }).waitFor();
  });

  it('e changes one before it is accepted; what was typed survives a refusal; u takes that back too', async () => {
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: ar('proposals.editTitle') });
    const number = field(form, ar('statements.number'));
    expect(await number.inputValue()).toBe('4');
    await number.fill('كثيرة');
    await number.press('Enter');
    await form.getByRole('alert').first().waitFor();
    expect(await number.inputValue()).toBe('كثيرة');
    await number.fill('3');
    await number.press('Enter');
    await form.waitFor({ state: 'detached' });
    await expect.poll(statementCount, SOON).toBe(3);
    expect(await readClient().statement.count({ where: { removedAt: null, attribute: 'hideouts_destroyed', low: 3 } })).toBe(1);
    await expectActive(DETAINED);
    await page.keyboard.press('u');
    await expect.poll(statementCount, SOON).toBe(2);
    await expectActive(HIDEOUTS);
  });

  it('keys are letters again while a field is typed into', async () => {
    const box = page.getByRole('combobox', { name: ar('proposals.tieTo') });
    await box.focus();
    await page.keyboard.type('xajk');
    expect(await box.inputValue()).toContain('x');
    await box.fill('');
    await page.keyboard.press('Escape');
    await list().focus();
    expect(await openCount()).toBe(3);
    expect(await statementCount()).toBe(2);
  });

  it('x dismisses, and what was dismissed stays so when the source is captured again', async () => {
    await row(DETAINED).click();
    await page.keyboard.press('x');
    await expect.poll(() => readClient().suggestion.count({ where: { state: 'dismissed' } }), SOON).toBe(1);
    await expectActive(UNHARMED);
    await page.getByRole('tab', { name: ar('reader.aboutTab') }).click();
    await button(page, ar('reader.captureAgain')).click();
    await field(page, ar('reader.textNow')).fill(TEXT.replace(HEADLINE, `${HEADLINE} (محدث)`));
    await button(page, ar('reader.keepCapture')).click();
    await page.waitForURL(/snapshot=/);
    await row(UNHARMED).waitFor();
    expect(await openCount()).toBe(2);
    expect(await row(DETAINED).count()).toBe(0);
    await filter('dismissed').click();
    await row(DETAINED).getByText(ar('proposals.decided.dismissed')).waitFor();
  });

  it('a key can be put elsewhere, and ? lists it there', async () => {
    await open(page, `${server.origin}/ar/desk/settings`);
    await button(page, ar('proposals.settings.button', { deed: ar('proposals.keys.dismiss'), key: 'x' })).click();
    await page.keyboard.press('d');
    await button(page, ar('proposals.settings.save')).click();
    await page.getByText(ar('proposals.settings.saved')).first().waitFor();
    await open(page, `${server.origin}/ar${path}`);
    await row(UNHARMED).click();
    await page.keyboard.press('x');
    await page.keyboard.press('d');
    await expect.poll(openCount, SOON).toBe(1);
    await page.keyboard.press('?');
    const listed = page.getByRole('dialog').locator('dl > div').filter({ hasText: ar('proposals.keys.dismiss') });
    expect(await listed.locator('kbd').innerText()).toBe('d');
    await page.keyboard.press('Escape');
  });

  it('a statement made by hand is shown among the statements; proposals wait where they were', async () => {
    await selectPassage(page, ar, 'سبعة مشتبه بهم');
    await page.keyboard.press('s');
    const form = page.getByRole('form', { name: ar('statements.new') });
    await button(form, ar('statements.save')).click();
    await form.waitFor({ state: 'detached' });
    expect(await page.getByRole('tab', { name: ar('reader.statementsTab', { count: 3 }) }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('article').filter({ hasText: 'سبعة مشتبه بهم' }).waitFor();
  });

  it('are read in English of the same Arabic text', async () => {
    await open(page, `${server.origin}/en${path}`);
    await page.getByRole('tab', { name: en('proposals.tab', { count: 1 }) }).click();
    await page.getByRole('group', { name: en('proposals.filter') }).getByRole('button', { name: new RegExp(en('proposals.states.accepted')) }).click();
    const told = await page.getByRole('listbox', { name: en('proposals.list') }).getByRole('option').first().innerText();
    expect(told.replace(/[\u2068\u2069]/g, '')).toContain('exactly 2 · killed · militants · said by Security Media Cell');
    expect(complaints.take()).toEqual([]);
  });
});

const list = (): Locator => page.getByRole('listbox', { name: ar('proposals.list') });
const row = (words: string): Locator => list().getByRole('option').filter({ hasText: words });
const toolbar = (): Locator => page.getByRole('toolbar', { name: ar('proposals.toolbar') });
const lastDone = (words: string): Locator => page.getByRole('status').filter({ hasText: words }).first();
const filter = (state: 'open' | 'accepted' | 'dismissed'): Locator => page.getByRole('group', { name: ar('proposals.filter') }).getByRole('button', { name: new RegExp(ar(`proposals.states.${state}`)) });

async function expectActive(words: string): Promise<void> {
  await list().getByRole('option', { selected: true }).filter({ hasText: words }).waitFor();
}

/** How many are open, leads left out, as the filter tells. */
async function openCount(): Promise<number> {
  return Number(/\d+/.exec(await filter('open').innerText())?.[0]);
}

function isInView(words: string): Promise<boolean> {
  return sourceText(page, ar).locator('mark').filter({ hasText: words }).last().evaluate((mark) => {
    const box = mark.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  });
}

function statementCount(): Promise<number> {
  return readClient().statement.count({ where: { removedAt: null } });
}
