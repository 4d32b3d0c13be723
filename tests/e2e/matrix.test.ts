import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import { LOCALES } from '@/lib/i18n/locales';
import { type AppServer, removeData, startApp } from '../support/app-server';
import { attributeOf, cellValue, claimWording, dayOf, fillBigMatrix, MATRIX, originName, outletName, publishedAt } from '../support/big-matrix';
import { launchBrowser } from '../support/browser';
import { openWindow, signIn } from '../support/desk-browser';
import { button, field, open } from '../support/desk-steps';
import { actorOf, joinNewsroom, leaveNewsroom } from '../support/join-newsroom';
import { sayIn } from '../support/messages';

const PERSON = { email: 'matrix@example.org', name: 'Reader of tables', role: 'fact_checker' } as const;
/** How the matrix is scrolled when its frames are counted. */
const STEPS = { count: 120, px: 90 } as const;

let server: AppServer;
let browser: Browser;
let page: Page;
let incidentId: string;

beforeAll(async () => {
  server = await startApp();
  joinNewsroom(server);
  browser = await launchBrowser();
  page = await signIn(await openWindow(browser, { viewport: { width: 1440, height: 900 } }), await server.addPerson(PERSON));
  incidentId = await fillBigMatrix((await actorOf(PERSON.email)).id);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await leaveNewsroom();
  await server.stop();
  removeData(server.dataDir);
});

describe(`a matrix of ${MATRIX.sources} sources × ${MATRIX.claims} claims`, { timeout: 120_000 }, () => {
  it.each(LOCALES)('in %s: the far corner holds the cell of the last source and the last claim, under headings that stuck', async (locale) => {
    await openMatrix(locale);
    await choose(locale, 'order', sayIn(locale)('matrix.orders.published'));
    await grid().locator('xpath=..').evaluate((frame) => {
      const forward = getComputedStyle(frame).direction === 'rtl' ? -1 : 1;
      frame.scrollTo({ top: frame.scrollHeight, left: forward * frame.scrollWidth });
    });
    const corner = cellAt(MATRIX.sources - 1, MATRIX.claims - 1);
    await corner.waitFor();
    expect(await textOf(corner)).toContain(String(cellValue(publishedAt(MATRIX.sources - 1), MATRIX.claims - 1)));
    const stuck = await headingsInView();
    expect(stuck).toMatchObject({ columns: true, rows: true });
    expect(stuck.lastColumn).toContain(claimWording(MATRIX.claims - 1));
    expect(stuck.lastRow).toContain(outletName(publishedAt(MATRIX.sources - 1) % MATRIX.outlets));
    expect(await corner.isVisible()).toBe(true);
  });

  it('by keyboard: Ctrl+End goes to the far corner and Ctrl+Home back, with the focus on a cell that is drawn', async () => {
    await openMatrix('en');
    await choose('en', 'order', sayIn('en')('matrix.orders.published'));
    await cellAt(0, 0).focus();
    await page.keyboard.press('Control+End');
    expect(await focusedCell()).toEqual([MATRIX.sources - 1, MATRIX.claims - 1]);
    expect(await textOf(cellAt(MATRIX.sources - 1, MATRIX.claims - 1))).toContain(String(cellValue(publishedAt(MATRIX.sources - 1), MATRIX.claims - 1)));
    await page.keyboard.press('Control+Home');
    expect(await focusedCell()).toEqual([0, 0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focusedCell()).toEqual([1, MATRIX.claims - 1]);
  });

  it('folds the copies of each origin into one line, and shows each where asked', async () => {
    await openMatrix('en');
    expect(await rowCount()).toBe(MATRIX.origins);
    await button(page, sayIn('en')('matrix.unfold')).first().click();
    await expect.poll(rowCount).toBe(MATRIX.origins - 1 + Math.ceil(MATRIX.sources / MATRIX.origins));
  });

  it('filters by original source, outlet, evidence, what is counted and date of publication', async () => {
    const say = sayIn('en');
    await openMatrix('en');
    await choose('en', 'order', say('matrix.orders.published'));
    expect(await rowCount()).toBe(MATRIX.sources);

    await choose('en', 'origin', originName(3));
    await expect.poll(rowCount).toBe(rowsWhere((source) => source % MATRIX.origins === 3));
    await choose('en', 'outlet', outletName(23));
    await expect.poll(rowCount).toBe(rowsWhere((source) => source % MATRIX.origins === 3 && source % MATRIX.outlets === 23));
    await button(page, say('matrix.showAll')).click();
    await expect.poll(rowCount).toBe(MATRIX.sources);

    await choose('en', 'attribute', say('values.attributes.wounded'));
    await expect.poll(columnCount).toBe(Array.from({ length: MATRIX.claims }, (_, claim) => attributeOf(claim)).filter((attribute) => attribute === 'wounded').length);
    await choose('en', 'relation', say('claims.evidenceKinds.contradicts'));
    for (const text of await grid().getByRole('gridcell').allInnerTexts()) expect(text === '' || text.includes(say('claims.relations.contradicts'))).toBe(true);
    await button(page, say('matrix.showAll')).click();
    await expect.poll(columnCount).toBe(MATRIX.claims);

    const [from, to] = [dayOf(publishedAt(10)), dayOf(publishedAt(19))];
    await field(page, say('matrix.from')).fill(from);
    await field(page, say('matrix.to')).fill(to);
    await expect.poll(rowCount).toBe(10);
    expect(await textOf(cellAt(0, 0))).toContain(String(cellValue(publishedAt(10), 0)));
    await field(page, say('matrix.to')).fill('');
    await field(page, say('matrix.from')).fill('March 2031');
    await expect.poll(rowCount).toBe(rowsWhere((source) => dayOf(source) >= '2031-03-01'));
  });

  it('keeps up while it is scrolled by hand: no frame is left blank, and the frames’ times are told', async ({ annotate }) => {
    await openMatrix('en');
    await choose('en', 'order', sayIn('en')('matrix.orders.published'));
    const told = await grid().locator('xpath=..').evaluate(scrollByHand, STEPS);
    await annotate(`frames while scrolling: p50 ${told.p50} ms, p95 ${told.p95} ms, longest ${told.longest} ms of ${told.frames}`);
    expect(told.frames).toBeGreaterThanOrEqual(STEPS.count);
    expect(told.blank).toBe(0);
  });
});

const grid = () => page.getByRole('grid');
const cellAt = (row: number, column: number) => grid().locator(`[data-row="${row}"][data-column="${column}"]`);
/** What a cell says; thousands are written together. */
const textOf = async (cell: Locator) => (await cell.innerText()).replaceAll(',', '');
const rowCount = async () => Number(await grid().getAttribute('aria-rowcount')) - 1;
const columnCount = async () => Number(await grid().getAttribute('aria-colcount')) - 1;
const rowsWhere = (fits: (source: number) => boolean) => Array.from({ length: MATRIX.sources }, (_, source) => source).filter(fits).length;
const focusedCell = () => page.evaluate(() => [Number(document.activeElement?.getAttribute('data-row') ?? -1), Number(document.activeElement?.getAttribute('data-column') ?? -1)]);

async function openMatrix(locale: Locale): Promise<void> {
  await open(page, `${server.origin}/${locale}/desk/incidents/${incidentId}?tab=matrix`);
  await grid().waitFor();
}

/** Takes a choice of one of the matrix's filters. */
async function choose(locale: Locale, filter: 'order' | 'origin' | 'outlet' | 'attribute' | 'relation', choice: string): Promise<void> {
  const say = sayIn(locale);
  // A closed choice is named by what is chosen and by its label.
  await page.getByRole('search', { name: say('matrix.filters') }).getByRole('button', { name: new RegExp(`${say(`matrix.${filter}`)}$`) }).click();
  await page.getByRole('option', { name: choice }).click();
}

/** Whether the headings of columns and rows stand at the frame's edges, and what the last of each says. */
function headingsInView() {
  return grid().evaluate((table) => {
    const frame = table.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const isRightToLeft = getComputedStyle(table).direction === 'rtl';
    const columns = [...table.querySelectorAll('thead th[scope="col"]')];
    const lines = [...table.querySelectorAll('tbody th[scope="row"]')];
    const [column, row] = [columns.at(-1), lines.at(-1)];
    const isNear = (a: number, b: number) => Math.abs(a - b) < 3;
    const side = (box: DOMRect) => (isRightToLeft ? isNear(box.right, frame.right) || box.right > frame.right - 20 : isNear(box.left, frame.left));
    return {
      columns: column !== undefined && isNear(column.getBoundingClientRect().top, frame.top),
      rows: row !== undefined && side(row.getBoundingClientRect()),
      lastColumn: column?.textContent ?? '',
      lastRow: row?.textContent ?? '',
    };
  });
}

/** Runs in the page: scrolls down and across frame by frame, as a hand does, and gives the times between frames in milliseconds. */
async function scrollByHand(frame: HTMLElement | SVGElement, steps: { count: number; px: number }) {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const times: number[] = [];
  let blank = 0;
  let last = await nextFrame();
  for (let step = 0; step < steps.count; step += 1) {
    frame.scrollBy({ top: steps.px, left: step % 2 === 0 ? steps.px : 0, behavior: 'instant' });
    const now = await nextFrame();
    times.push(now - last);
    last = now;
    const box = frame.getBoundingClientRect();
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!middle?.closest('[data-row]')) blank += 1;
  }
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { frames: times.length, blank, p50: at(0.5), p95: at(0.95), longest: at(1) };
}
