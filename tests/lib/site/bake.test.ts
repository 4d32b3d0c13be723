import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '@/lib/core/record/canonical';
import { documentHash } from '@/lib/core/record/hash';
import type { RecordDocument } from '@/lib/core/record/record-document';
import { sha256 } from '@/lib/server/record/sha256';
import type { BakedFile } from '@/lib/site/baked-file';
import { bakeSample, sampleSnapshot } from '@/tests/support/baked-sample';
import { both, DRONE, HOMELESS, NINE_KILLED, SAMPLE_DOCUMENTS, SECOND_REVISION } from '@/tests/support/sample-record';

let files: BakedFile[];

beforeAll(async () => {
  files = await bakeSample();
});

function textOf(address: string, among = files): string {
  const file = among.find((candidate) => candidate.address === address);
  if (!file) throw new Error(`nothing is baked at ${address}`);
  return new TextDecoder().decode(file.render());
}

function pageOf(address: string, among = files): Document {
  return parseHTML(textOf(address, among)).document;
}

const PAGE = `/ar/verdicts/${NINE_KILLED.slug}`;
const ENGLISH = `/en/verdicts/${NINE_KILLED.slug}`;

describe('the verdict page', () => {
  it('says everything the record says, in the page’s language', () => {
    const page = pageOf(ENGLISH);
    const words = (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
    for (const expected of [
      'Were nine civilians killed in the Wadi Sidra depot fire?', 'Nine civilians were killed in the Wadi Sidra depot fire', 'Stated by: Qasr al-Rih Civil Defence', '14 March 2026',
      'Likely', 'Three outlets print the figure nine', 'We do not know the names of the dead', 'أسفر الحريق عن مقتل تسعة مدنيين', 'Rased News Agency', 'Original sources contradict one another',
      '6 sources', '4 original sources', 'Update · 19 March 2026', 'The verdict changed', documentHash(SECOND_REVISION, sha256), 'isnad verify', 'Revision 1, 17 March 2026',
    ]) {
      expect(words).toContain(expected);
    }
  });

  it('marks every quotation with its own language and direction', () => {
    const quotes = [...pageOf(ENGLISH).querySelectorAll('blockquote')];
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) {
      const isArabic = /[\u0600-\u06ff]/.test(quote.textContent ?? '');
      expect([quote.getAttribute('lang'), quote.getAttribute('dir')]).toEqual(isArabic ? ['ar', 'rtl'] : [null, null]);
    }
    expect([...pageOf(PAGE).querySelectorAll('blockquote[lang="en"]')].every((quote) => quote.getAttribute('dir') === 'ltr')).toBe(true);
  });

  it('says nothing of a confidential source but the agreed wording', () => {
    const item = pageOf(ENGLISH).querySelector('#evidence-e6');
    expect(item?.textContent).toContain('A health department employee who has seen the register');
    expect(item?.querySelector('details, cite, a, time, code')).toBeNull();
  });

  it('has working links within itself: every citation leads to evidence that is there', () => {
    for (const address of [PAGE, ENGLISH]) {
      const page = pageOf(address);
      const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
      expect(targets.length).toBeGreaterThan(5);
      for (const id of targets) expect(page.getElementById(id), id).not.toBeNull();
      const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('runs nothing and fetches nothing from elsewhere', () => {
    const page = pageOf(PAGE);
    expect([...page.querySelectorAll('script')].map((script) => script.getAttribute('type'))).toEqual(['application/ld+json']);
    expect(page.querySelectorAll('style, [style], img, iframe, form')).toHaveLength(0);
    const fetched = [...page.querySelectorAll('link[rel="stylesheet"], link[rel="preload"], link[rel="icon"]')].map((link) => link.getAttribute('href') ?? '');
    expect(fetched.length).toBeGreaterThan(2);
    for (const href of fetched) expect(files.some((file) => file.address === href && file.cache === 'immutable'), href).toBe(true);
  });

  it('carries ClaimReview in the primary language only, with its own address and without a way out of the script', async () => {
    const review = pageOf(PAGE).querySelector('script')?.textContent ?? '';
    expect(JSON.parse(review)).toMatchObject({ '@type': 'ClaimReview', url: `https://isnad.example${PAGE}` });
    expect(pageOf(ENGLISH).querySelector('script')).toBeNull();
    const hostile = { ...NINE_KILLED, claim: { ...NINE_KILLED.claim, wording: both('</script><script>alert(1)</script>', '<!--') } };
    const baked = await bakeSample(sampleSnapshot([hostile]));
    const source = textOf(PAGE, baked);
    expect(source.match(/<script/g)).toHaveLength(1);
    expect(source).toContain('\\u003c/script>');
  });

  it('names its other language, and the primary page where it has no text of its own', () => {
    const page = pageOf(PAGE);
    const alternates = [...page.querySelectorAll('link[rel="alternate"]')].map((link) => [link.getAttribute('hrefLang'), link.getAttribute('href')]);
    expect(alternates).toEqual([['ar', `https://isnad.example${PAGE}`], ['en', `https://isnad.example${ENGLISH}`]]);
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`https://isnad.example${PAGE}`);
    const borrowed = pageOf(`/ar/verdicts/${DRONE.slug}`);
    expect(borrowed.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`https://isnad.example/en/verdicts/${DRONE.slug}`);
    expect(borrowed.querySelector('h1')?.getAttribute('lang')).toBe('en');
    expect(borrowed.querySelector('main')?.textContent).toContain('لم يُكتب هذا الحكم بالعربية بعد');
  });

  it('warns on top of a verdict under review or retracted; a retracted one is no ClaimReview any more', async () => {
    expect(pageOf(`/ar/verdicts/${HOMELESS.slug}`).querySelector('aside')?.textContent).toContain('قيد المراجعة');
    const retraction: RecordDocument = {
      kind: 'correction', format: 1, verdictSlug: NINE_KILLED.slug, correction: 'retraction', note: both('خطأ في المصدر', 'A faulty source'), changesRating: true, corrects: 'd'.repeat(64), at: '2026-04-01T00:00:00Z',
    };
    const baked = await bakeSample(sampleSnapshot([...SAMPLE_DOCUMENTS, retraction]));
    expect(pageOf(ENGLISH, baked).querySelector('aside')?.textContent).toMatch(/Retracted.*1 April 2026.*A faulty source/s);
    expect(pageOf(PAGE, baked).querySelector('script')).toBeNull();
  });
});

describe('the site', () => {
  it('lists verdicts newest first in both languages, a page at a time', async () => {
    const slugs = (address: string, among?: BakedFile[]) => [...pageOf(address, among).querySelectorAll('.cards h2 a')].map((link) => link.getAttribute('href')?.split('/').at(-1));
    expect(slugs('/ar')).toEqual([NINE_KILLED.slug, DRONE.slug, HOMELESS.slug]);
    expect(slugs('/en')).toEqual(slugs('/ar'));
    const many = Array.from({ length: 45 }, (_, index) => ({ ...NINE_KILLED, slug: `v${String(index).padStart(2, '0')}` }));
    const baked = await bakeSample(sampleSnapshot(many));
    expect(slugs('/ar', baked)).toHaveLength(40);
    expect(slugs('/ar/page/2', baked)).toHaveLength(5);
    expect(pageOf('/en/page/2', baked).querySelector('a[rel="prev"]')?.getAttribute('href')).toBe('/en');
  });

  it('is whole: every link to a place on the site leads to something that was baked', () => {
    const addresses = new Set(files.map((file) => file.address));
    for (const file of files.filter((candidate) => candidate.contentType.startsWith('text/html'))) {
      for (const link of pageOf(file.address).querySelectorAll('a[href^="/"], link[href^="/"]')) {
        const target = decodeURIComponent((link.getAttribute('href') ?? '').replace(/#.*/, ''));
        expect(addresses.has(target), `${file.address} links to ${target}`).toBe(true);
      }
    }
  });

  it('holds the record letter for letter', () => {
    for (const document of SAMPLE_DOCUMENTS) {
      expect(textOf(`/record/documents/${documentHash(document, sha256)}.json`)).toBe(new TextDecoder().decode(canonicalBytes(document)));
    }
    expect(textOf('/record/log.jsonl').trim().split('\n')).toHaveLength(SAMPLE_DOCUMENTS.length);
  });

  it('lists its pages for robots, those that should be known and no others', () => {
    const map = textOf('/sitemap.xml');
    expect(map).toContain(`<loc>https://isnad.example${PAGE}</loc>`);
    expect(map).not.toMatch(/missing|unavailable/);
    expect(textOf('/robots.txt')).toContain('Sitemap: https://isnad.example/sitemap.xml');
  });

  it('works with an Arabic slug from address to file', async () => {
    const slug = 'تسعة-قتلى';
    const baked = await bakeSample(sampleSnapshot([{ ...NINE_KILLED, slug }]));
    const file = baked.find((candidate) => candidate.address === `/ar/verdicts/${slug}`);
    expect(file?.file).toBe(`ar/verdicts/${slug}.html`);
    expect(pageOf('/ar', baked).querySelector('.cards h2 a')?.getAttribute('href')).toBe(`/ar/verdicts/${encodeURIComponent(slug)}`);
  });

  it('renders anew exactly what a change touches', async () => {
    const inputs = (baked: BakedFile[]) => new Map(baked.map((file) => [file.address, file.inputs]));
    const before = inputs(files);
    const after = inputs(await bakeSample(sampleSnapshot([...SAMPLE_DOCUMENTS, { ...SECOND_REVISION, revision: 3 }])));
    const changed = [...after].filter(([address, value]) => before.has(address) && before.get(address) !== value).map(([address]) => address);
    expect(changed).toContain(PAGE);
    expect(changed).toContain('/ar');
    expect(changed).not.toContain(`/ar/verdicts/${DRONE.slug}`);
    expect(changed.some((address) => address.startsWith('/assets/'))).toBe(false);
    const rebuilt = inputs(await bakeSample(sampleSnapshot(), { renderer: 'another build' }));
    expect(rebuilt.get(PAGE)).not.toBe(before.get(PAGE));
  });

  it('stays small: stylesheet under 13.5 KB, two pictures and a ledger with it, without its faces’ rules, a verdict page under 30 KB', async () => {
    const { READER_STYLESHEET } = await import('@/components/public/stylesheet/stylesheet');
    expect(READER_STYLESHEET.length).toBeLessThan(13_500);
    expect(textOf(PAGE).length).toBeLessThan(30_000);
  });
});
