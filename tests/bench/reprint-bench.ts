import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWords } from '@/lib/core/reprint/words';
import { ReprintStore, type StoredMatch } from '@/lib/server/db/reprint-store';
import { editWords, makeCorpus, type Random, respell, seeded, toText } from './reprint-corpus';

/**
 * Reprint index: recall, precision, span ends, time and memory at a size.
 *
 *     npx tsx tests/bench/reprint-bench.ts --documents 100000 [--questions 300] [--folder DIR]
 *
 * p50 and p99 are the time of one question from raw text to verified, aligned passages; candidates' texts are read from disk
 * through the system's cache. CPU is what the process used for it, all threads: on a busy machine the wall clock also counts
 * others' work. `unit` is the time to fold and split one document of the corpus in the same run, so that times
 * can be compared between machines as ratios.
 */
const { values } = parseArgs({
  options: { documents: { type: 'string', default: '100000' }, questions: { type: 'string', default: '300' }, folder: { type: 'string' } },
});
const documents = Number(values.documents);
const questions = Number(values.questions);
const corpus = makeCorpus(20_261_121);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'reprint-bench-'));

interface Planted {
  text: string;
  original: number;
  /** Words of the asked text, and of the original, where the borrowed passage lies; null: the whole text. */
  a: { from: number; to: number } | null;
  b: { from: number; to: number } | null;
}

/** Share of words to change so that copies have this Jaccard similarity of word 5-grams, or of words. */
const byGrams = (jaccard: number) => 1 - ((2 * jaccard) / (1 + jaccard)) ** (1 / 5);
const byWords = (jaccard: number) => 1 - (2 * jaccard) / (1 + jaccard);

function copy(number: number, share: number, next: Random): Planted {
  const topic = corpus.topicOf(number);
  const others = corpus.fresh(number, topic, 400);
  let taken = 0;
  const words = editWords(corpus.words(number), share, () => others[(taken += 1) % others.length] ?? 'كلمة', next);
  return { text: toText(words.map((word) => respell(word, next))), original: number, a: null, b: null };
}

function passage(number: number, length: number, next: Random): Planted {
  const words = corpus.words(number);
  const from = Math.floor(next() * (words.length - length));
  const host = corpus.fresh(number + 31, corpus.topicOf(number), 230);
  const at = Math.floor(next() * host.length);
  const borrowed = words.slice(from, from + length).map((word) => respell(word, next));
  return {
    text: toText([...host.slice(0, at), ...borrowed, ...host.slice(at)]),
    original: number,
    a: { from: at, to: at + length },
    b: { from, to: from + length },
  };
}

const kinds: Record<string, (number: number, next: Random) => Planted> = {
  'exact copy': (number, next) => copy(number, 0, next),
  'edited, 5-gram Jaccard 0.8': (number, next) => copy(number, byGrams(0.8), next),
  'edited, 5-gram Jaccard 0.5': (number, next) => copy(number, byGrams(0.5), next),
  'edited, word Jaccard 0.8': (number, next) => copy(number, byWords(0.8), next),
  'edited, word Jaccard 0.5': (number, next) => copy(number, byWords(0.5), next),
  'passage of 15': (number, next) => passage(number, 15, next),
  'passage of 30': (number, next) => passage(number, 30, next),
  'passage of 60': (number, next) => passage(number, 60, next),
  'passage of 90': (number, next) => passage(number, 90, next),
  'nothing borrowed, same topic': (number) => ({ text: toText(corpus.fresh(number + 99, corpus.topicOf(number), 260)), original: -1, a: null, b: null }),
};

/** Whether the passage found reaches from the first to the last borrowed word, within one word, in both texts. */
function endsRight(planted: Planted, match: StoredMatch): boolean {
  const near = (text: string, wanted: { from: number; to: number }, start: number, end: number) => {
    const words = readWords(text);
    const from = words.starts.findIndex((at) => at >= start);
    const to = words.ends.findIndex((at) => at >= end) + 1;
    return Math.abs(from - wanted.from) <= 1 && Math.abs(to - wanted.to) <= 1;
  };
  const { a, b } = planted;
  if (!a || !b) return true;
  const longest = match.passages.reduce((best, passage) => (passage.words > best.words ? passage : best));
  return near(planted.text, a, longest.aStart, longest.aEnd) && near(toText(corpus.words(planted.original)), b, longest.bStart, longest.bEnd);
}

const percentile = (times: number[], share: number) => times.sort((x, y) => x - y)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const say = (line: string) => process.stdout.write(`${line}\n`);

async function fill(): Promise<void> {
  const store = ReprintStore.open(folder);
  let [making, adding, cpu] = [0, 0, 0];
  for (let from = 0; from < documents; from += 1000) {
    const begun = performance.now();
    const batch = Array.from({ length: Math.min(1000, documents - from) }, (_, i) => ({ id: `snapshot-${from + i}`, text: toText(corpus.words(from + i)) }));
    const made = performance.now();
    const before = process.cpuUsage();
    await store.add(batch, { sync: false });
    const used = process.cpuUsage(before);
    cpu += used.user + used.system;
    making += made - begun;
    adding += performance.now() - made;
  }
  const { postings, segments, memoryBytes, logBytes } = store.describe();
  say(`${documents} documents: making them ${(making / 1000).toFixed(1)} s; ingest ${((adding * 1000) / documents).toFixed(1)} µs a document (CPU ${(cpu / documents).toFixed(1)})`);
  say(`index ${(memoryBytes / documents).toFixed(0)} bytes a document in memory (${postings} postings, ${segments} segments); log ${(logBytes / documents).toFixed(0)} bytes a document`);
  await store.close();
}

async function ask(): Promise<void> {
  const opening = performance.now();
  const store = ReprintStore.open(folder);
  say(`opened in ${((performance.now() - opening) / 1000).toFixed(2)} s; process memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
  const begun = performance.now();
  for (let i = 0; i < 2000; i += 1) readWords(toText(corpus.words(i)));
  const making = performance.now();
  for (let i = 0; i < 2000; i += 1) toText(corpus.words(i));
  const unit = (making - begun - (performance.now() - making)) / 2000;
  say(`unit: ${(unit * 1000).toFixed(1)} µs to fold and split a document`);
  // Compiled before it is timed, as in a server that has answered some questions.
  for (let i = 0; i < 100; i += 1) store.find(toText(corpus.words(i)));
  let [right, wrong] = [0, 0];
  const all: number[] = [];
  const allCpu: number[] = [];
  for (const [kind, plant] of Object.entries(kinds)) {
    const next = seeded(kind.length * 7919);
    const times: number[] = [];
    const cpu: number[] = [];
    let [found, ends] = [0, 0];
    for (let i = 0; i < questions; i += 1) {
      const planted = plant(Math.floor(next() * documents), next);
      const before = process.cpuUsage();
      const started = performance.now();
      const { matches } = store.find(planted.text);
      times.push(performance.now() - started);
      const used = process.cpuUsage(before);
      cpu.push((used.user + used.system) / 1000);
      const match = matches.find(({ id }) => id === `snapshot-${planted.original}`);
      if (match) {
        found += 1;
        if (endsRight(planted, match)) ends += 1;
      }
      right += match ? 1 : 0;
      wrong += matches.length - (match ? 1 : 0);
    }
    all.push(...times);
    allCpu.push(...cpu);
    const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
    const recall = kind.startsWith('nothing') ? '' : `recall ${(found / questions).toFixed(3)}  span ends ${(ends / Math.max(1, found)).toFixed(3)}  `;
    say(`${kind.padEnd(30)} ${recall}p50 ${p50.toFixed(2)} ms (${(p50 / unit).toFixed(0)} units)  p99 ${p99.toFixed(2)} ms (CPU ${percentile(cpu, 0.99).toFixed(2)})`);
  }
  say(`all: p50 ${percentile(all, 0.5).toFixed(2)} ms  p99 ${percentile(all, 0.99).toFixed(2)} ms (CPU p50 ${percentile(allCpu, 0.5).toFixed(2)}, p99 ${percentile(allCpu, 0.99).toFixed(2)}); precision ${(right / Math.max(1, right + wrong)).toFixed(4)} (${wrong} wrong)`);
  await store.close();
}

try {
  if (!values.folder) await fill();
  else {
    const store = ReprintStore.open(folder);
    const empty = store.describe().documents === 0;
    await store.close();
    if (empty) await fill();
  }
  await ask();
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}
