import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INCIDENT } from '@/prisma/sample/names';
import type { Relation } from '@/lib/core/evidence/comparable';
import { RELATION_SIGNS } from '@/lib/core/evidence/relation-signs';
import { DEFAULT_RATING_SCALE } from '@/lib/core/verdict/rating-scale';
import { readClient } from '@/lib/server/db/clients';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { button, field, open, pick, selectPassage, sourceText, waitForStatus } from '../support/desk-steps';
import { openWindow } from '../support/desk-browser';
import { actorOf, joinNewsroom, leaveNewsroom } from '../support/join-newsroom';
import { sayIn } from '../support/messages';
import { joinOrigin, originName, outletName, sourceOf, tellByCommands, traceByCommands } from '../support/sample-story';
import { expectTamperingFound } from '../support/tampering';

/**
 * The sample story worked from an empty newsroom by three people in three browsers: Idris, the admin, and Huda, the
 * editor, in English; Rana, the fact-checker, in Arabic. Every kind of deed is done by hand once; the rest of the sources
 * come by the same commands.
 */
const PASSWORD = 'a sentence of five words';
const IDRIS = { name: 'Idris', email: 'idris@example.org' };
const RANA = { name: 'رنا', email: 'rana@example.org' };
const HUDA = { name: 'Huda', email: 'huda@example.org' };
/** Texts are saved a moment after the last key, and two slow cores carry it all. */
const SOON = { timeout: 30_000 };
const en = sayIn('en');
const ar = sayIn('ar');

const SLUG = 'safsaf-nine-killed';
const CLAIM = { ar: 'قُتل تسعة من مسلحي جماعة الراية في وادي الصفصاف.', en: 'Nine Raya Group fighters were killed in Safsaf Valley.' };
const TEXT = {
  ar: { title: 'من قُتل في الوادي؟ الروايات متضاربة', summary: 'تسعة مسلحين عند جهتين، وخمسة عند ثالثة، ومدنيون عند رابعة.', unknown: 'لا نعرف هويات القتلى.' },
  en: { title: 'Who was killed in the valley? Accounts conflict', summary: 'Nine fighters by two accounts, five by a third, civilians by a fourth.' },
};
const HUDAS_SUMMARY = 'A summary that came too late.';
const KILLED = sourceOf('communique').statements[0]?.quote ?? '';
const CIVILIANS_SEEN = sourceOf('interview').statements[0]?.quote ?? '';
/** Words of the confidential note beside the passage that is quoted. */
const UNPUBLISHED = sourceOf('interview').text.split('\n').at(-1) ?? '';
const CONFLICTING = DEFAULT_RATING_SCALE.find(({ code }) => code === 'conflicting')?.label ?? { ar: '', en: '' };

let server: AppServer;
let browser: Browser;
let idris: Page;
let rana: Page;
let huda: Page;
let incidentId = '';
let claimPath = '';
let verdictId = '';

beforeAll(async () => {
  server = await startApp();
  joinNewsroom(server);
  browser = await launchBrowser();
  [idris, rana, huda] = await Promise.all([0, 1, 2].map(async () => (await openWindow(browser)).newPage()) as [Promise<Page>, Promise<Page>, Promise<Page>]);
});

afterAll(async () => {
  await browser.close();
  await leaveNewsroom();
  await server.stop();
  removeData(server.dataDir);
});

describe('the sample story, from an empty newsroom to a verdict that anyone can check', { timeout: 240_000 }, () => {
  it('the first admin comes by the printed link and invites a fact-checker and an editor', async () => {
    const firstRun = /^http\S+first-run\S+$/m.exec(server.output())?.[0] ?? '';
    expect(firstRun).not.toBe('');
    await open(idris, firstRun.replace('/ar/', '/en/'));
    await makeAccount(idris, en, { ...IDRIS, submit: en('signIn.firstRun.submit') });
    await expect.poll(() => idris.url(), SOON).toMatch(/\/en\/desk$/);
    await accept(rana, ar, RANA, await invite('fact_checker', 'ar'));
    await accept(huda, en, HUDA, await invite('editor', 'en'));
  });

  it('an incident is opened', async () => {
    await open(rana, at('/ar/desk/incidents/new'));
    await field(rana, ar('incidents.form.titleAr')).fill(INCIDENT.title.ar);
    await field(rana, ar('incidents.form.titleEn')).fill(INCIDENT.title.en);
    await field(rana, ar('incidents.date')).fill(INCIDENT.date);
    await rana.getByRole('checkbox', { name: ar('incidents.form.night') }).check({ force: true });
    await button(rana, ar('incidents.create')).click();
    await rana.getByRole('heading', { level: 1, name: INCIDENT.title.ar }).waitFor();
    incidentId = rana.url().split('/').pop() ?? '';
  });

  it('a communiqué is pasted, and a passage selected in it becomes a statement', async () => {
    const source = sourceOf('communique');
    await open(rana, at('/ar/desk/sources/new'));
    await field(rana, ar('sources.pastedText')).fill(source.text);
    await fillSource(rana, { outlet: outletName(source), published: source.published });
    await button(rana, ar('sources.bringIn')).click();
    await selectPassage(rana, ar, KILLED);
    await rana.getByRole('toolbar', { name: ar('reader.selection') }).getByRole('button', { name: ar('reader.makeStatement') }).click();
    await saveStatement(rana, { number: '9', incident: INCIDENT.title.ar });
  });

  it('an article is uploaded, and a statement made in it by the keyboard', async () => {
    const source = sourceOf('mithal-reprint');
    await open(rana, at('/ar/desk/sources/new'));
    await rana.getByRole('tab', { name: ar('sources.wayUpload') }).click();
    const chosen = rana.waitForEvent('filechooser');
    await button(rana, ar('sources.chooseFiles')).click();
    await (await chosen).setFiles({ name: 'mithal.txt', mimeType: 'text/plain', buffer: Buffer.from(source.text, 'utf8') });
    await fillSource(rana, { outlet: outletName(source), published: source.published });
    await button(rana, ar('sources.bringInFiles', { count: 1 })).click();
    await rana.getByRole('list', { name: ar('sources.files') }).getByRole('link').click();
    await selectPassage(rana, ar, source.statements[0]?.quote ?? '');
    await rana.keyboard.press('s');
    await saveStatement(rana, { number: '9', incident: INCIDENT.title.ar });
  });

  it('a confidential note is written down, with the wording agreed on', async () => {
    const source = sourceOf('interview');
    await open(rana, at('/ar/desk/sources/new'));
    await rana.getByRole('tab', { name: ar('sources.wayNote') }).click();
    await field(rana, ar('sources.noteText')).fill(source.text);
    await rana.getByRole('checkbox', { name: ar('sources.confidential') }).check({ force: true });
    await field(rana, ar('sources.agreedWordingAr')).fill(source.agreed?.ar ?? '');
    await field(rana, ar('sources.agreedWordingEn')).fill(source.agreed?.en ?? '');
    await button(rana, ar('sources.bringIn')).click();
    await selectPassage(rana, ar, CIVILIANS_SEEN);
    await rana.keyboard.press('s');
    await saveStatement(rana, { number: '4', incident: INCIDENT.title.ar });
  });

  it('a claim is made of what the communiqué states', async () => {
    await open(rana, at(`/ar/desk/incidents/${incidentId}?tab=sources`));
    await rana.getByRole('listitem').filter({ hasText: KILLED }).last().getByRole('button', { name: ar('incidents.sourceList.makeClaim') }).click();
    await field(rana.getByRole('dialog'), ar('incidents.claimFrom.wordingAr')).fill(CLAIM.ar);
    await field(rana.getByRole('dialog'), ar('incidents.claimFrom.wordingEn')).fill(CLAIM.en);
    await button(rana.getByRole('dialog'), ar('incidents.claimFrom.confirm')).click();
    await rana.getByRole('heading', { level: 1, name: CLAIM.ar }).waitFor();
    claimPath = new URL(rana.url()).pathname;
  });

  it('original sources are set and reviewed: two outlets, one original source', async () => {
    await open(rana, at(`/ar/desk/incidents/${incidentId}?tab=sources`));
    await setOrigin(sourceOf('communique').title, originName('o-cell'), 'createAndAssign');
    await setOrigin(sourceOf('mithal-reprint').title, originName('o-cell'), 'confirm');
    await rana.getByRole('link', { name: originName('o-cell'), exact: true }).first().click();
    await button(rana, ar('origins.review.action')).click();
    await field(rana.getByRole('dialog'), ar('origins.reason')).fill('بيان الخلية نفسها.');
    await button(rana.getByRole('dialog'), ar('origins.review.confirm')).click();
    await rana.getByText(ar('origins.reviewedBy', { name: RANA.name })).waitFor();
    const cellId = rana.url().split('/').pop() ?? '';

    const actor = await actorOf(RANA.email);
    for (const [key, origin] of [['specimen', 'o-health'], ['tajriba', 'o-tajriba'], ['ayyina', 'o-council'], ['raya-post', 'o-raya'], ['monitor', 'o-monitor']] as const) {
      await traceByCommands(actor, origin, await tellByCommands(actor, incidentId, key));
    }
    await joinOrigin(actor, cellId, await tellByCommands(actor, incidentId, 'communique-2'));
  });

  it('the matrix shows each relation by sign and word', async () => {
    // High enough that all rows are drawn; copies of one original source are folded until somebody asks for each.
    await rana.setViewportSize({ width: 1280, height: 2_400 });
    await open(rana, at(`/ar/desk/incidents/${incidentId}?tab=matrix`));
    await button(rana, ar('matrix.unfold')).first().click();
    const expected: Record<string, Relation[]> = {
      'communique': ['agrees'], 'mithal-reprint': ['agrees'], 'tajriba': ['agrees'], 'specimen': ['covers'], 'ayyina': ['contradicts'], 'raya-post': ['contradicts'],
      'monitor': ['recasts'], 'communique-2': ['updates', 'part_of'],
    };
    for (const [key, relations] of Object.entries(expected)) {
      const title = key === 'communique' || key === 'mithal-reprint' ? (sourceOf(key).text.split('\n')[0] ?? '') : sourceOf(key).title;
      const cell = await rana.getByRole('row').filter({ has: rana.getByRole('link', { name: title, exact: true }) }).getByRole('gridcell').first().innerText();
      for (const relation of relations) expect.soft(cell, title).toContain(`${RELATION_SIGNS[relation]} ${ar(`claims.relations.${relation}`)}`);
    }
    const denial = rana.getByRole('row').filter({ hasText: sourceOf('raya-post').title }).getByRole('gridcell').first().getByRole('link');
    await denial.click();
    await sourceText(rana, ar).locator('mark').filter({ hasText: sourceOf('raya-post').statements[0]?.quote ?? '' }).waitFor();
  });

  it('one proposal is accepted, one overridden with its reason, and an editor gives a second look', async () => {
    await open(rana, at(claimPath));
    const own = rana.getByRole('article').filter({ hasText: KILLED }).first();
    await button(own, ar('claims.deeds.accept')).click();
    await own.getByText(RANA.name).waitFor();
    const update = rana.getByRole('article').filter({ hasText: sourceOf('communique-2').statements[0]?.quote ?? '' });
    await button(update, ar('claims.deeds.override')).click();
    await rana.getByRole('dialog').getByRole('radio', { name: ar('claims.evidenceKinds.contradicts') }).check({ force: true });
    await field(rana.getByRole('dialog'), ar('claims.override.reason')).fill('رجع صاحب التصريح عن رقمه.');
    await button(rana.getByRole('dialog'), ar('claims.override.confirm')).click();
    await update.getByText('رجع صاحب التصريح عن رقمه.').waitFor();

    await open(huda, at(claimPath.replace('/ar/', '/en/')));
    await huda.getByRole('article').filter({ hasText: KILLED }).first().getByRole('link').first().click();
    await button(huda, en('statements.review')).first().click();
    await huda.getByRole('button', { name: en('statements.takeReviewBack', { name: HUDA.name }) }).waitFor();
  });

  it('a verdict is written in Arabic with a citation; the admin writes its English', async () => {
    await open(rana, at(claimPath));
    await rana.getByRole('link', { name: ar('claims.writeVerdict') }).click();
    await field(rana, ar('verdicts.new.slug')).fill(SLUG);
    await button(rana, ar('verdicts.new.start')).click();
    const rating = rana.getByRole('radio', { name: new RegExp(CONFLICTING.ar) });
    await rating.click({ force: true });
    await expect.poll(() => rating.isChecked(), SOON).toBe(true);
    verdictId = /verdicts\/([^/?]+)$/.exec(rana.url())?.[1] ?? '';
    await field(rana, ar('verdicts.fields.title')).fill(TEXT.ar.title);
    await field(rana, ar('verdicts.fields.summary')).fill(TEXT.ar.summary);
    await button(rana, ar('verdicts.cite.open')).click();
    await rana.getByRole('button').filter({ hasText: KILLED }).filter({ hasText: outletName(sourceOf('communique')) }).first().click();
    await expect.poll(() => field(rana, ar('verdicts.fields.reasoning')).inputValue(), SOON).toMatch(/^\[\^e\d+\]$/);
    await waitForStatus(rana, ar('verdicts.saveState.saved'));

    await open(idris, at(`/en/desk/verdicts/${verdictId}`));
    await idris.getByRole('button', { name: en('verdicts.languages.en'), exact: true }).click();
    await field(idris, en('verdicts.fields.title')).fill(TEXT.en.title);
    await field(idris, en('verdicts.fields.summary')).fill(TEXT.en.summary);
    await waitForStatus(idris, en('verdicts.saveState.saved'));
    await expect.poll(() => readClient().revisionText.count({ where: { summary: TEXT.en.summary } }), SOON).toBe(1);
  });

  it('a stale save between two people is refused, both texts are shown, and one is chosen', async () => {
    await open(huda, at(`/en/desk/verdicts/${verdictId}`));
    await field(rana, ar('verdicts.fields.unknown')).fill('لا نعرف.');
    await expect.poll(() => readClient().revisionText.count({ where: { unknown: 'لا نعرف.' } }), SOON).toBe(1);
    await field(huda, en('verdicts.fields.summary')).fill(HUDAS_SUMMARY);
    const both = huda.getByRole('alert').filter({ hasText: en('verdicts.stale.heading') });
    await both.getByText(HUDAS_SUMMARY).waitFor();
    await both.getByText(TEXT.ar.summary).waitFor();
    for (const part of ['summary', 'unknown'] as const) {
      await both.getByRole('radiogroup', { name: en('verdicts.stale.choose', { field: en(`verdicts.fields.${part}`) }) }).getByRole('radio', { name: en('verdicts.stale.keepTheirs') }).check({ force: true });
    }
    await button(both, en('verdicts.stale.save')).click();
    await both.waitFor({ state: 'detached' });
    expect(await field(huda, en('verdicts.fields.summary')).inputValue()).toBe(TEXT.ar.summary);
    expect(await readClient().revisionText.count({ where: { summary: HUDAS_SUMMARY } })).toBe(0);
  });

  it('it is sent to review, sent back, sent again; its writers can not approve it', async () => {
    await button(rana, ar('review.submit')).click();
    await rana.getByText(ar('verdicts.states.in_review')).first().waitFor();
    expect(await button(rana, ar('review.approve')).count()).toBe(0);

    await open(huda, at('/en/desk/review'));
    await huda.getByRole('row').filter({ hasText: SLUG }).getByRole('link').click();
    await button(huda, en('review.sendBack')).click();
    await field(huda.getByRole('dialog'), en('review.note')).fill('Say what is not known about the dead.');
    await button(huda.getByRole('dialog'), en('review.sendBack')).click();
    await huda.getByText(en('verdicts.states.changes_requested')).first().waitFor();

    await rana.reload({ waitUntil: 'networkidle' });
    await rana.getByRole('blockquote').filter({ hasText: 'Say what is not known about the dead.' }).waitFor();
    await field(rana, ar('verdicts.fields.unknown')).fill(TEXT.ar.unknown);
    await expect.poll(() => readClient().revisionText.count({ where: { unknown: TEXT.ar.unknown } }), SOON).toBe(1);
    await button(rana, ar('review.submit')).click();
    await rana.getByText(ar('verdicts.states.in_review')).first().waitFor();

    await idris.reload({ waitUntil: 'networkidle' });
    await idris.getByText(en('review.ownWork')).waitFor();
    expect(await button(idris, en('review.approve')).isDisabled()).toBe(true);
  });

  it('the editor reads both languages, approves and publishes', async () => {
    await huda.reload({ waitUntil: 'networkidle' });
    for (const [key, language] of [['readPrimary', 'ar'], ['readOther', 'en']] as const) await huda.getByRole('checkbox', { name: en(`review.${key}`, { language }) }).check({ force: true });
    await button(huda, en('review.approve')).click();
    await button(huda, en('review.publish')).click();
    await button(huda.getByRole('alertdialog'), en('review.publish')).click();
    await huda.getByText(en('verdicts.states.published')).first().waitFor();
    await expect.poll(async () => (await fetch(at(`/ar/verdicts/${SLUG}`))).status, SOON).toBe(200);
  });

  it('readers see it in both languages without JavaScript; the mark-up stands on the primary language alone', async () => {
    const context = await openWindow(browser, { javaScriptEnabled: false });
    const reader = await context.newPage();
    for (const language of ['ar', 'en'] as const) {
      await reader.goto(at(`/${language}/verdicts/${SLUG}`));
      await reader.getByRole('heading', { level: 1, name: TEXT[language].title }).waitFor();
      await reader.getByText(CLAIM[language]).first().waitFor();
      await reader.getByText(CONFLICTING[language], { exact: true }).first().waitFor();
      await reader.getByRole('blockquote').filter({ hasText: KILLED }).first().waitFor();
      await reader.getByText(sayIn(language)('public.sourcing.conflicting')).first().waitFor();
      const source = await reader.content();
      expect(source).not.toContain(UNPUBLISHED);
      expect(source).toContain(language === 'ar' ? 'hreflang="en"' : 'hreflang="ar"');
      const markUp = await reader.locator('script[type="application/ld+json"]').allTextContents();
      const reviews = markUp.filter((text) => text.includes('ClaimReview'));
      expect(reviews).toHaveLength(language === 'ar' ? 1 : 0);
      for (const review of reviews) expect(JSON.parse(review)).toMatchObject({ '@type': 'ClaimReview', url: at(`/ar/verdicts/${SLUG}`), inLanguage: 'ar' });
      await reader.goto(at(`/${language}`));
      await reader.getByRole('link', { name: TEXT[language].title }).waitFor();
    }
    await context.close();
  });

  it('exported it verifies; what is edited, deleted or reordered is named for what it is', async () => {
    await expectTamperingFound(server);
  });
});

const at = (path: string) => server.origin + path;

async function makeAccount(page: Page, say: typeof en, person: { name: string; email?: string; submit: string }): Promise<void> {
  await field(page, say('signIn.name')).fill(person.name);
  if (person.email) await field(page, say('signIn.email')).fill(person.email);
  await page.getByLabel(say('signIn.newPassword'), { exact: true }).fill(PASSWORD);
  await page.getByLabel(say('signIn.passwordAgain'), { exact: true }).fill(PASSWORD);
  await button(page, person.submit).click();
}

/** The admin makes a link for somebody; it is theirs to send. */
async function invite(role: 'fact_checker' | 'editor', language: 'ar' | 'en'): Promise<string> {
  await open(idris, at('/en/desk/people'));
  await button(idris, en('people.invite')).click();
  const dialog = idris.getByRole('dialog');
  await dialog.getByRole('radio', { name: new RegExp(`^${en(`people.roles.${role}`)}`) }).check({ force: true });
  await button(dialog, en('people.makeLink')).click();
  const link = await field(dialog, en('people.link')).inputValue();
  return link.replace('/en/', `/${language}/`);
}

async function accept(page: Page, say: typeof en, person: { name: string; email: string }, link: string): Promise<void> {
  await open(page, link);
  await makeAccount(page, say, { ...person, submit: say('signIn.invitation.submit') });
  await expect.poll(() => page.url(), SOON).toMatch(/\/desk$/);
}

async function fillSource(page: Page, { outlet, published }: { outlet: string; published: string }): Promise<void> {
  const box = page.getByRole('combobox', { name: ar('sources.outlet'), exact: true });
  await box.fill(outlet);
  await page.keyboard.press('Tab');
  await field(page, ar('sources.published')).fill(published);
}

/** The number was read off the passage; only the incident is chosen. */
async function saveStatement(page: Page, { number, incident }: { number: string; incident: string }): Promise<void> {
  const form = page.getByRole('form', { name: ar('statements.new') });
  expect(await field(form, ar('statements.number')).inputValue()).toBe(number);
  await pick(form, ar('statements.incident'), incident);
  await button(form, ar('statements.save')).click();
  await form.waitFor({ state: 'detached' });
  await sourceText(page, ar).locator('mark').first().waitFor();
}

async function setOrigin(title: string, origin: string, deed: 'createAndAssign' | 'confirm'): Promise<void> {
  const source = rana.getByRole('listitem').filter({ has: rana.getByRole('button', { name: ar('incidents.sourceList.setOrigin') }) }).filter({ hasText: title });
  await button(source, ar('incidents.sourceList.setOrigin')).click();
  const dialog = rana.getByRole('dialog');
  if (deed === 'confirm') await pick(dialog, ar('origins.assign.origin'), origin);
  else await dialog.getByRole('combobox', { name: ar('origins.assign.origin') }).fill(origin);
  if (deed === 'createAndAssign') await rana.keyboard.press('Tab');
  await button(dialog, ar(`origins.assign.${deed}`)).click();
  await dialog.waitFor({ state: 'detached' });
  await source.getByRole('link', { name: origin, exact: true }).first().waitFor();
}
