import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceKind } from '@/lib/core/evidence/comparable';
import type { Attribute, Scope, TypedValue } from '@/lib/core/values/typed-value';
import type { StaffActor } from '@/lib/server/access/actor';
import { claimFromStatement } from '@/lib/server/commands/claim/claim-from-statement';
import { decideEvidence } from '@/lib/server/commands/evidence/decide-evidence';
import { createIncident } from '@/lib/server/commands/incident/create-incident';
import { approveRevision } from '@/lib/server/commands/revision/approve-revision';
import { publishRevision } from '@/lib/server/commands/revision/publish-revision';
import { rateRevision } from '@/lib/server/commands/revision/rate-revision';
import { saveText } from '@/lib/server/commands/revision/save-text';
import { submitRevision } from '@/lib/server/commands/revision/submit-revision';
import { createStatement } from '@/lib/server/commands/statement/create-statement';
import { reviewStatement } from '@/lib/server/commands/statement/review-statement';
import { startVerdict } from '@/lib/server/commands/verdict/start-verdict';
import { readClient } from '@/lib/server/db/clients';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { launchBrowser } from '../support/browser';
import { openWindow, signIn } from '../support/desk-browser';
import { button, field, open, pick, selectPassage } from '../support/desk-steps';
import { actorOf, joinNewsroom, leaveNewsroom } from '../support/join-newsroom';
import { sayIn } from '../support/messages';
import { done, readHashes, versionOf } from '../support/newsroom';
import { ROOT } from '../support/source-files';
import { killed } from '../support/sources';

/**
 * The five seed texts, which lie beside the checkout and are never copied into it: passages are found by the gold file's
 * own words at run time.
 */
const SHARED = join(ROOT, '..', 'shared');
const SEEDS = join(SHARED, 'seeds');
const GOLD = join(SHARED, 'gold', 'statements.json');
const SLUG = 'nine-killed-in-nineveh';
const ORIGIN = 'The coalition’s ministers';
const SPEAKER = 'Security Media Cell';
const SOON = { timeout: 30_000 };
const say = sayIn('en');

interface GoldStatement {
  id: string;
  /** The seed's file name. */
  seed: string;
  quote: string;
}

interface Told {
  gold: string;
  attribute: Attribute;
  count: number;
  scope?: Scope;
  period?: string;
}

/** The four incidents, and what the seeds tell of each. */
const INCIDENTS: readonly { slug: string; title: string; date: string; told: readonly Told[] }[] = [
  { slug: 'nineveh-tunnel', title: 'Strike on a tunnel in Nineveh', date: '2022-05-12?', told: [{ gold: '000-08', attribute: 'killed', count: 9 }] },
  {
    slug: 'qarachogh-mountains', title: 'Strikes in the Qarachogh mountains', date: '2021-03-23~',
    told: [{ gold: '001-11', attribute: 'strikes', count: 18 }, { gold: '001-12', attribute: 'hideouts_destroyed', count: 39 }],
  },
  {
    slug: 'since-29-august', title: 'Operations since 29 August 2024', date: '',
    told: [
      { gold: '002-20', attribute: 'killed', count: 163, scope: 'period_total', period: '2024-08-29/' },
      { gold: '002-21', attribute: 'detained', count: 33, scope: 'period_total', period: '2024-08-29/' },
    ],
  },
  { slug: 'zghaytun-valley', title: 'Strike in the Zghaytun valley', date: '2024-11-22', told: [{ gold: '003-02', attribute: 'killed', count: 2 }] },
];

let server: AppServer;
let browser: Browser;
let page: Page;
let writer: StaffActor;
let editor: StaffActor;
const incidents = new Map<string, string>();
const claims = new Map<string, string>();

describe.skipIf(!existsSync(GOLD))('the five seeds, worked into four incidents (skipped where ../shared is absent)', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    server = await startApp();
    joinNewsroom(server);
    browser = await launchBrowser();
    page = await signIn(await openWindow(browser), await server.addPerson({ email: 'writer@example.org', name: 'Writer', role: 'fact_checker' }));
    await server.addPerson({ email: 'editor@example.org', name: 'Editor', role: 'editor' });
    [writer, editor] = [await actorOf('writer@example.org'), await actorOf('editor@example.org')];
  });

  afterAll(async () => {
    await browser.close();
    await leaveNewsroom();
    await server.stop();
    removeData(server.dataDir);
  });

  it('isnad import brings all five in, and a second import finds them there', async () => {
    const told = (await server.isnad('import', SEEDS, '--language', 'ar', '--json')).trim().split('\n').map((line) => JSON.parse(line) as { file: string; state: string });
    expect(told.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'imported'));
    expect(await server.isnad('import', SEEDS)).toContain('5 there already');
    await open(page, `${server.origin}/en/desk/sources`);
    expect(await page.getByRole('row').count()).toBe(6);
  });

  it('the four incidents hold what the seeds tell of them, each with its claim', async () => {
    for (const { slug, title, date, told } of INCIDENTS) {
      const { id } = await done(writer, createIncident, { slug, titleAr: '', titleEn: title, summaryAr: '', summaryEn: '', placeId: null, placeText: '', eventDate: date, night: false });
      incidents.set(slug, id);
      for (const each of told) {
        const statementId = each.gold === '000-08' ? await makeNineByHand(title) : await state(each, id, date);
        claims.set(each.gold, (await done(writer, claimFromStatement, { incidentId: id, statementId, wordingAr: '', wordingEn: `${each.count} ${each.attribute.replace('_', ' ')}` })).id);
      }
      await open(page, `${server.origin}/en/desk/incidents/${id}?tab=matrix`);
      for (const each of told) await page.getByRole('gridcell').filter({ hasText: String(each.count) }).first().waitFor();
    }
    expect(await readClient().claim.count()).toBe(6);
  });

  it('the passages of 000 and 004 that one communiqué stands behind are set as one original source by hand', async () => {
    const incidentId = incidents.get('nineveh-tunnel') ?? '';
    for (const gold of ['000-10', '004-02']) await state({ gold, attribute: 'other', count: 0 }, incidentId, '', { kind: 'proposition', text: 'What the coalition puts first' });
    await open(page, `${server.origin}/en/desk/incidents/${incidentId}?tab=sources`);
    await setOrigin('004-02', 'createAndAssign');
    await setOrigin('000-10', 'confirm');
    const shared = await readClient().origin.findFirstOrThrow({ where: { labelEn: ORIGIN }, select: { statements: { select: { excerpt: { select: { snapshot: { select: { sourceId: true } } } } } } } });
    expect(new Set(shared.statements.map(({ excerpt }) => excerpt.snapshot.sourceId)).size).toBe(2);
  });

  it('a verdict on the nine is published, and readers find its quote in the original script', async () => {
    const claimId = claims.get('000-08') ?? '';
    const evidence = await readClient().evidence.findFirstOrThrow({ where: { claimId, statement: { excerpt: { exact: quoteOf('000-08') } } }, include: { statement: true } });
    await done(writer, decideEvidence, { evidenceId: evidence.id, version: evidence.version, proposed: evidence.proposed as EvidenceKind });
    await done(editor, reviewStatement, { statementId: evidence.statementId, version: evidence.statement.version, isReviewed: true });
    const { revisionId } = await done(writer, startVerdict, { claimId, slug: SLUG, primaryLanguage: 'en' });
    await done(writer, rateRevision, { revisionId, version: await versionOf(revisionId), ratingKey: 'unverifiable' });
    const text = await readClient().revisionText.findUniqueOrThrow({ where: { revisionId_language: { revisionId, language: 'en' } } });
    await done(writer, saveText, { revisionId, language: 'en', version: text.version, title: 'Nine killed in Nineveh?', summary: 'One communiqué says so.', reasoning: `[^e${evidence.number}]`, unknown: 'Who they were.' });
    await done(writer, submitRevision, { revisionId, version: await versionOf(revisionId) });
    await done(editor, approveRevision, { revisionId, version: await versionOf(revisionId), read: { en: (await readHashes(revisionId)).en ?? undefined } });
    await done(editor, publishRevision, { revisionId, version: await versionOf(revisionId) });
    await expect.poll(async () => (await fetch(`${server.origin}/en/verdicts/${SLUG}`)).status, SOON).toBe(200);
    await page.goto(`${server.origin}/en/verdicts/${SLUG}`);
    const quotation = page.getByRole('blockquote').filter({ hasText: quoteOf('000-08') }).first();
    await quotation.waitFor();
    expect(await quotation.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });
});

function goldOf(id: string): GoldStatement {
  const found = (JSON.parse(readFileSync(GOLD, 'utf8')) as GoldStatement[]).find((statement) => statement.id === id);
  if (!found) throw new Error(`the gold file has no ${id}`);
  return found;
}

const quoteOf = (id: string): string => goldOf(id).quote;

/** The newest capture of the seed that a gold statement stands in. */
async function captureOf(id: string): Promise<{ id: string; sourceId: string; text: string }> {
  const seed = goldOf(id).seed.replace(/\.txt$/, '');
  const raw = readFileSync(join(SEEDS, `${basename(seed)}.txt`), 'utf8');
  const captures = await readClient().snapshot.findMany({ select: { id: true, sourceId: true, text: true } });
  const found = captures.find(({ text }) => text?.slice(0, 60) === raw.trimStart().slice(0, 60) || (text !== null && raw.includes(text.slice(100, 400))));
  if (!found?.text) throw new Error(`${seed} was not imported`);
  return { ...found, text: found.text };
}

async function state({ gold, attribute, count, scope = 'incident', period = '' }: Told, incidentId: string, eventDate: string, value?: TypedValue): Promise<string> {
  const { id, text } = await captureOf(gold);
  const exact = quoteOf(gold);
  const counted: TypedValue = { kind: 'quantity', low: count, high: count, qualifier: 'exact', unit: null, attribute, subject: 'unknown', text: exact };
  return (await done(writer, createStatement, killed(id, text, exact, count, { value: value ?? counted, scope, period, eventDate: scope === 'incident' ? eventDate : '', incidentId }))).statementId;
}

/** The nine are read in the browser: selected, the number taken as it was read, the incident chosen. */
async function makeNineByHand(incident: string): Promise<string> {
  const { sourceId } = await captureOf('000-08');
  await open(page, `${server.origin}/en/desk/sources/${sourceId}`);
  await selectPassage(page, say, quoteOf('000-08'));
  await page.keyboard.press('s');
  const form = page.getByRole('form', { name: say('statements.new') });
  expect(await field(form, say('statements.number')).inputValue()).toBe('9');
  await pick(form, say('statements.incident'), incident);
  await button(form, say('statements.addAgent')).click();
  await form.getByRole('combobox', { name: say('statements.nameOf', { number: 1 }) }).fill(SPEAKER);
  await page.keyboard.press('Tab');
  await button(form, say('statements.save')).click();
  await form.waitFor({ state: 'detached' });
  return (await readClient().statement.findFirstOrThrow({ where: { excerpt: { exact: quoteOf('000-08') } } })).id;
}

/** On the claim's table a passage is found by its words; its original source is set in the dialog. */
async function setOrigin(gold: string, deed: 'createAndAssign' | 'confirm'): Promise<void> {
  const { sourceId } = await captureOf(gold);
  const source = page.getByRole('listitem').filter({ has: page.locator(`a[href$="/sources/${sourceId}"]`) });
  await button(source, say('incidents.sourceList.setOrigin')).click();
  const dialog = page.getByRole('dialog');
  if (deed === 'confirm') await pick(dialog, say('origins.assign.origin'), ORIGIN);
  else {
    await dialog.getByRole('combobox', { name: say('origins.assign.origin') }).fill(ORIGIN);
    await page.keyboard.press('Tab');
  }
  await button(dialog, say(`origins.assign.${deed}`)).click();
  await dialog.waitFor({ state: 'detached' });
  await source.getByRole('link', { name: ORIGIN, exact: true }).first().waitFor();
}
