import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import { LOCALES } from '@/lib/i18n/locales';
import type { StaffActor } from '@/lib/server/access/actor';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { reviewOrigin } from '@/lib/server/commands/origin/review-origin';
import { reviewStatement } from '@/lib/server/commands/statement/review-statement';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { readClient } from '@/lib/server/db/clients';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { listenTo, openWindow, signIn } from '../support/desk-browser';
import { button, field, open } from '../support/desk-steps';
import { inspectScreen } from '../support/inspect-screen';
import { actorOf, joinNewsroom, leaveNewsroom } from '../support/join-newsroom';
import { sayIn } from '../support/messages';
import { done } from '../support/newsroom';
import { capture, killed } from '../support/sources';
import { openIncident } from '../support/told-incident';

const say = sayIn('en');
/** The worker compares a capture with the others after it is stored. */
const SOON = { timeout: 30_000, interval: 300 };
const VERDICT = 'safsaf-three-hideouts';
const INCIDENT = 'safsaf-valley-strike';

const NINE = 'مقتل تسعة عناصر';
const NINETEEN = 'مقتل تسعة عشر عنصرا';
/** One invented communiqué, as two outlets print it. */
const communique = (toll: string) =>
  `أعلنت قيادة النهر في بيان صدر مساء الخميس أن سلاح الجو أغار على مخازن في وادي السنديان بعد أيام من المراقبة، وأن الغارة أسفرت عن ${toll} كانوا يتحصنون في الموقع، وأضاف البيان أن القوات عثرت في المكان على ذخائر ووثائق نقلت إلى المدينة للفحص.`;
const COPY = `تغطية خاصة من مراسلنا في الميناء.\n\n${communique(NINETEEN)}\n\nوكانت الأسواق قد أغلقت أبوابها في وقت مبكر من النهار بسبب المطر.\n`;

let server: AppServer;
let browser: Browser;
let page: Page;
let incident: Awaited<ReturnType<typeof openIncident>>;
let first: string;
let copy: string;

beforeAll(async () => {
  server = await startApp({ verb: 'demo' });
  joinNewsroom(server);
  browser = await launchBrowser();
  page = await signIn(await openWindow(browser), await server.addPerson({ email: 'origins@example.org', name: 'Salma', role: 'fact_checker' }));
  await server.addPerson({ email: 'second@example.org', name: 'Second', role: 'editor' });
  const [writer, editor] = [await actorOf('origins@example.org'), await actorOf('second@example.org')];
  incident = await openIncident(writer);
  const { version } = await readClient().origin.findUniqueOrThrow({ where: { id: incident.originId } });
  await done(editor, reviewOrigin, { originId: incident.originId, version, isReviewed: true, reason: 'They speak for themselves' });
  first = await tellOfNine(writer, editor);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await leaveNewsroom();
  await server.stop();
  removeData(server.dataDir);
});

describe('copies of one text, from their capture to the count of independent sources', { timeout: 120_000 }, () => {
  it('a copy that is pasted is found to share text, and the two stand side by side with their difference marked', async () => {
    await open(page, at('/desk/sources/new'));
    await field(page, say('sources.pastedText')).fill(COPY);
    await button(page, say('sources.bringIn')).click();
    await page.getByRole('document', { name: say('reader.textLabel') }).waitFor();
    copy = page.url().split('/').pop()?.split('?')[0] ?? '';
    const shared = page.getByRole('link', { name: say('shared.link', { count: 1 }) });
    await expect.poll(async () => (await page.reload({ waitUntil: 'networkidle' }), shared.count()), SOON).toBe(1);
    await shared.click();
    await page.getByRole('row').filter({ has: page.locator(`a[href$="/sources/${first}"]`) }).getByRole('link', { name: say('shared.open') }).click();
    const sides = page.locator('section').filter({ has: page.getByRole('heading', { level: 2 }) });
    await expect.poll(() => sides.locator('mark').filter({ hasText: 'قيادة النهر' }).count()).toBe(2);
    expect(await differencesIn(sides.first())).toEqual(['تسعة عشر']);
    expect(await differencesIn(sides.last())).toEqual(['تسعة']);
  });

  it('by keyboard: from a difference to its counterpart, and back', async () => {
    const difference = page.getByRole('navigation', { name: say('shared.differences') }).getByRole('link');
    await difference.focus();
    await page.keyboard.press('Enter');
    await expect.poll(focusedId).toBe('a-difference-1');
    await page.keyboard.press('Enter');
    await expect.poll(focusedId).toBe('b-difference-1');
  });

  it('“same text, another number” is raised in the inbox, on both sources and on the claim', async () => {
    await open(page, at('/desk/inbox?kind=misprint'));
    const finding = page.getByRole('article', { name: say('inbox.kinds.misprint') }).filter({ hasText: 'تسعة عشر' });
    await finding.getByText(say('inbox.misprint.quantity')).waitFor();
    for (const id of [first, copy]) expect(await finding.locator(`a[href$="/desk/sources/${id}"]`).count()).toBe(1);
    expect(await finding.locator(`a[href$="/desk/claims/${incident.claimId}"]`).count()).toBe(1);
    expect(await finding.getByRole('link', { name: say('inbox.sideBySide') }).getAttribute('href')).toMatch(/\/shared\//);
  });

  it('an original source that is proposed and confirmed is counted on the claim; opened again, it is not', async () => {
    await openClaim();
    expect(await tally()).toContain(say('claims.sourcingKinds.none'));
    await decide('confirm', 'The communiqué is theirs');
    await openClaim();
    expect(await tally()).toContain(say('claims.tally', { sources: 1, outlets: 1, origins: 1 }));
    await decide('reopen', 'Not so sure', 'confirmed');
    await openClaim();
    expect(await tally()).toContain(say('claims.sourcingKinds.none'));
  });

  it('one that is dismissed is gone from the inbox, kept with its reason, and changes no count', async () => {
    await decide('dismiss', 'They only read it out');
    await open(page, at('/desk/inbox?kind=origin_proposal'));
    expect(await proposal().count()).toBe(0);
    await open(page, at('/desk/inbox?kind=origin_proposal&state=dismissed'));
    await proposal().getByText('They only read it out').waitFor();
    await openClaim();
    expect(await tally()).toContain(say('claims.sourcingKinds.none'));
  });

  it('the claim’s chain is reached by keyboard, leads to its sources, and says the same in words', async () => {
    await openClaim();
    const picture = page.getByRole('region', { name: say('chain.title') });
    await picture.focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.chain-node') !== null)).toBe(true);
    await page.getByText(say('chain.outline')).click();
    for (const name of ['River Command', 'Harbour Agency']) {
      expect(await picture.locator('.chain-node').filter({ hasText: name }).count()).toBe(1);
      await page.getByRole('listitem').filter({ hasText: name }).last().waitFor();
    }
    await picture.getByRole('link', { name: /Harbour Agency/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/desk/sources/${first}\\?excerpt=`));
  });
});

describe('the same screens', { timeout: 120_000 }, () => {
  it.each(LOCALES)('in %s: nothing for axe, nothing on the console, no scrolling sideways', async (locale) => {
    const listened = await page.context().newPage();
    const complaints = listenTo(listened);
    const found: string[] = [];
    for (const path of [`sources/${copy}/shared`, `sources/${copy}/shared/${first}`, 'inbox', 'inbox?state=dismissed', `claims/${incident.claimId}`, `incidents/${incident.incidentId}?tab=figures`, `incidents/${incident.incidentId}?tab=matrix`]) {
      await open(listened, `${server.origin}/${locale}/desk/${path}`);
      found.push(...(await inspectScreen(listened, locale, complaints)).map((line) => `${path}: ${line}`));
    }
    await listened.close();
    expect(found).toEqual([]);
  });

  it.each(LOCALES)('for readers in %s: the chain and the figures over time are pictures that need no script', async (locale) => {
    const reader = await openWindow(browser, { javaScriptEnabled: false });
    const readers = await reader.newPage();
    await expect.poll(async () => (await readers.goto(`${server.origin}/${locale}/verdicts/${VERDICT}`))?.status(), SOON).toBe(200);
    expect(await readers.locator('svg.chain-picture .chain-node-origin').count()).toBe(2);
    expect(await readers.locator('svg.toll .toll-mark').count()).toBe(4);
    await readers.goto(`${server.origin}/${locale}/incidents/${INCIDENT}`);
    expect(await readers.locator('.toll-ledger svg.toll').count()).toBe(1);
    // One row a figure, and each leads to its passage on the verdict's page.
    await readers.locator('.toll-ledger tbody a').first().click();
    await readers.waitForURL(/\/verdicts\/[^#]+#evidence-e\d+$/);
    await reader.close();
  });
});

const at = (path: string) => `${server.origin}/en${path}`;
const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');
const tally = () => page.getByRole('complementary').innerText();
const openClaim = () => open(page, at(`/desk/claims/${incident.claimId}`));
const proposal = () => page.getByRole('article', { name: say('inbox.kinds.origin_proposal') }).filter({ hasText: 'Raid on the Oak Valley depots' });

/** What is marked as different in one of two texts, without what it tells screen readers. */
function differencesIn(side: Locator): Promise<string[]> {
  return side.locator('mark a').evaluateAll((links) => links.map((link) => link.firstChild?.textContent?.trim() ?? ''));
}

/** In the inbox, with a reason. */
async function decide(deed: 'confirm' | 'dismiss' | 'reopen', reason: string, state = 'open'): Promise<void> {
  const address = at(`/desk/inbox?kind=origin_proposal&state=${state}`);
  await expect.poll(async () => (await open(page, address), proposal().count()), SOON).toBe(1);
  await button(proposal(), say(`inbox.deeds.${deed}`)).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(reason);
  await button(dialog, say(`inbox.deeds.${deed}`)).click();
  await dialog.waitFor({ state: 'detached' });
}

/** An article that prints the communiqué with nine, whose statement a second person has looked at; gives the source. */
async function tellOfNine(writer: StaffActor, editor: StaffActor): Promise<string> {
  const text = `${communique(NINE)}\n\nThe evening edition printed it on its second page.\n`;
  const { sourceId, snapshotId } = await capture(writer, text, { outletName: 'Harbour Agency', published: '2031-05-02', title: 'غارة على مخازن السنديان' });
  const { statementId } = await done(
    writer,
    createStatement,
    killed(snapshotId, text, NINE, 9, {
      incidentId: incident.incidentId, eventDate: '2031-05-01', asOf: '2031-05-01',
      attribution: [{ name: 'River Command', role: 'originator', entityId: incident.bodyId }, { name: 'Harbour Agency', role: 'carrier', entityId: null }],
    }),
  );
  const held = await readClient().evidence.findFirstOrThrow({ where: { claimId: incident.claimId, statementId }, include: { statement: true } });
  await done(writer, decideEvidence, { evidenceId: held.id, version: held.version, proposed: held.proposed as EvidenceKind });
  await done(editor, reviewStatement, { statementId, version: held.statement.version, isReviewed: true });
  return sourceId;
}
