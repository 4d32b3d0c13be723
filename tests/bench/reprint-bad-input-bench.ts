/**
 * What the reprint index makes of input that would break a careless one: `npx tsx tests/bench/reprint-bad-input-bench.ts`.
 * Per input the time to store it and to ask for it, the process's memory at its highest, and the answer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReprintStore } from '@/lib/server/db/reprint-store';
import { makeCorpus, toText } from './reprint-corpus';

const corpus = makeCorpus(20_261_121);
const article = toText(corpus.words(7));
const MEGABYTES_20 = 10_000_000;
const COPIES = 10_000;

/** A text of about 20 MB in UTF-8: ten million Arabic letters. */
function book(): string {
  const parts: string[] = [];
  for (let i = 1_000, size = 0; size < MEGABYTES_20; i += 1) {
    const text = toText(corpus.words(i));
    parts.push(text);
    size += text.length + 1;
  }
  return parts.join('\n').slice(0, MEGABYTES_20);
}

const FOOTER = 'جميع الحقوق محفوظة. تابعونا على مواقع التواصل الاجتماعي واشتركوا في النشرة البريدية اليومية لتصلكم آخر الأخبار أولا بأول. ';
const inputs: Record<string, () => { stored: string[]; asked: string }> = {
  '20 MB of articles, an article of it asked': () => ({ stored: [book()], asked: toText(corpus.words(1_500)) }),
  '20 MB of articles, all of it asked': () => ({ stored: [toText(corpus.words(1_500))], asked: book() }),
  '20 MB of one word': () => ({ stored: ['كلمة '.repeat(MEGABYTES_20 / 5)], asked: 'كلمة '.repeat(MEGABYTES_20 / 5) }),
  'boilerplate alone, 3,000 pages': () => ({ stored: Array.from({ length: 3_000 }, (_, i) => `${FOOTER.repeat(3)} ${i}`), asked: FOOTER.repeat(3) }),
  '10,000 copies of one text': () => ({ stored: Array.from({ length: COPIES }, () => article), asked: article }),
};

for (const [name, make] of Object.entries(inputs)) {
  const folder = mkdtempSync(join(tmpdir(), 'reprint-bad-'));
  const store = ReprintStore.open(folder);
  const { stored, asked } = make();
  const begun = performance.now();
  for (let from = 0; from < stored.length; from += 1_000) await store.add(stored.slice(from, from + 1_000).map((text, i) => ({ id: `snapshot-${from + i}`, text })), { sync: false });
  const added = performance.now();
  const { matches, ...told } = store.find(asked);
  const answered = performance.now();
  const rss = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    `${name}: stored in ${((added - begun) / 1000).toFixed(2)} s, answered in ${((answered - added) / 1000).toFixed(2)} s; ${matches.length} matches, ` +
      `told ${JSON.stringify(told)}; highest memory so far ${rss.toFixed(0)} MB; index ${(store.describe().memoryBytes / 1e6).toFixed(1)} MB\n`,
  );
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
