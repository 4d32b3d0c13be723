import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { ReprintStore } from '@/lib/server/db/reprint-store';
import { StoreInUse } from '@/lib/server/db/reprint-store/lock';
import { reportText } from '@/tests/support/reprint-texts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprint-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const report = (number: number) => ({ id: `report-${number}`, text: reportText(number) });
const reports = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => report(from + i));
const excerpt = (text: string, from: number, to: number) => text.split(' ').slice(from, to).join(' ');
const idsFor = (store: ReprintStore, text: string) => store.find(text).matches.map(({ id }) => id);

async function reopened<Result>(use: (store: ReprintStore) => Result | Promise<Result>, options = {}): Promise<Result> {
  const store = ReprintStore.open(folder, options);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

describe('ReprintStore', () => {
  it('S1: finds a passage in either direction, with exact spans in both raw texts', async () => {
    await reopened(async (store) => {
      await store.add(reports(0, 50));
      const borrowed = excerpt(reportText(7), 20, 50);
      const article = `🙂 ${reportText(900)} ${borrowed} ${reportText(901)}`;
      const { matches } = store.find(article);
      expect(matches.map(({ id }) => id)).toEqual(['report-7']);
      const [passage] = matches[0]?.passages ?? [];
      expect(sliceCodePoints(article, passage?.aStart ?? 0, passage?.aEnd ?? 0)).toBe(borrowed);
      expect(sliceCodePoints(reportText(7), passage?.bStart ?? 0, passage?.bEnd ?? 0)).toBe(borrowed);
      await store.add([{ id: 'article', text: article }]);
      expect(idsFor(store, borrowed).sort()).toEqual(['article', 'report-7']);
    });
  });

  it('S2: keeps everything when closed and opened, through many segments and merges', async () => {
    await reopened((store) => store.add(reports(0, 200)), { flushPostings: 300 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.seg')).length).toBeGreaterThan(0);
    await reopened(async (store) => {
      expect(store.describe()).toMatchObject({ documents: 200 });
      for (let number = 0; number < 200; number += 1) expect(idsFor(store, excerpt(reportText(number), 10, 40))).toEqual([`report-${number}`]);
    });
  });

  it('S3: the same id again changes nothing; with another text it is refused', async () => {
    await reopened(async (store) => {
      expect(await store.add([report(1), report(1), report(2)])).toBe(2);
      expect(await store.add([report(2)])).toBe(0);
      await expect(store.add([{ id: 'report-1', text: reportText(3) }])).rejects.toThrow('report-1 is stored with another text');
      expect(store.describe().documents).toBe(2);
    });
  });

  it('S4: wherever a write is broken off, opening keeps every whole document and goes on', async () => {
    await reopened((store) => store.add(reports(0, 3)));
    const log = join(folder, 'texts-000000.log');
    const whole = readFileSync(log).length;
    await reopened((store) => store.add([report(3)]));
    const bytes = readFileSync(log);
    for (let cut = whole; cut <= bytes.length; cut += cut < whole + 80 ? 1 : 97) {
      writeFileSync(log, bytes.subarray(0, cut));
      await reopened(async (store) => {
        expect(store.describe().documents).toBe(cut === bytes.length ? 4 : 3);
        expect(readFileSync(log).length).toBe(cut === bytes.length ? cut : whole);
      });
    }
    writeFileSync(log, bytes.subarray(0, bytes.length - 5));
    await reopened(async (store) => {
      await store.add([report(3), report(4)]);
      expect(idsFor(store, reportText(3))).toEqual(['report-3']);
    });
    expect(await reopened((store) => store.describe().documents)).toBe(5);
  });

  it('S4: garbage after the log is cut off; damage before whole records is refused, and nothing is thrown away', async () => {
    await reopened((store) => store.add(reports(0, 3)));
    const log = join(folder, 'texts-000000.log');
    appendFileSync(log, Buffer.from('no record'));
    expect(await reopened((store) => store.describe().documents)).toBe(3);
    const bytes = readFileSync(log);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(log, bytes);
    expect(() => ReprintStore.open(folder)).toThrow('damaged at byte 0; build the store again from the snapshots');
    expect(readFileSync(log)).toEqual(bytes);
  });

  it('S5: kill -9 at any moment loses no acknowledged document and leaves no half one', async () => {
    const promised = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      const child = spawn(process.execPath, ['--import', 'tsx', join('tests', 'support', 'reprint-store-writer.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      let output = '';
      const gone = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          if (output.split('\n').length > 12 + round * 9) resolve();
        });
      });
      child.kill('SIGKILL');
      expect(await gone).toBe('SIGKILL');
      const lines = output.slice(0, output.lastIndexOf('\n')).split('\n').slice(1);
      for (const id of lines.flatMap((line) => line.split(' '))) promised.add(id);
      await reopened(async (store) => {
        const { documents } = store.describe();
        expect(documents).toBeGreaterThanOrEqual(promised.size);
        for (const id of promised) expect(store.has(id)).toBe(true);
        for (let number = 0; number < documents; number += 1) {
          const { matches } = store.find(reportText(number));
          expect(matches).toMatchObject([{ id: `report-${number}`, containmentB: 1 }]);
        }
      }, { flushPostings: 400 });
    }
    expect(promised.size).toBeGreaterThan(100);
  }, 120_000);

  it('S6: a damaged or missing segment, or manifest, is built again from the log', async () => {
    await reopened((store) => store.add(reports(0, 60)), { flushPostings: 300 });
    const segment = join(folder, readdirSync(folder).find((name) => name.endsWith('.seg')) ?? '');
    const damages = [
      () => truncateSync(segment, 5_000),
      () => rmSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.seg')) ?? '')),
      () => writeFileSync(join(folder, 'manifest.json'), '{"version":'),
    ];
    for (const damage of damages) {
      damage();
      await reopened((store) => {
        expect(store.describe().documents).toBe(60);
        expect(idsFor(store, excerpt(reportText(33), 10, 40))).toEqual(['report-33']);
      }, { flushPostings: 300 });
    }
  });

  it('S7: one process at a time; a lock whose process is gone is taken over', async () => {
    const store = ReprintStore.open(folder);
    expect(() => ReprintStore.open(folder)).toThrow(StoreInUse);
    await store.close();
    expect(existsSync(join(folder, 'writer.lock'))).toBe(false);
    // No such process; and one of this number that began at another time, as in a container started again.
    for (const gone of ['999999999 5', `${process.pid} 1`]) {
      writeFileSync(join(folder, 'writer.lock'), gone);
      await reopened((second) => second.add([report(1)]));
    }
  });

  it('S8: removed documents are found no more, and their words are gone from the disk', async () => {
    const secret = reportText(5);
    await reopened(async (store) => {
      await store.add(reports(0, 10));
      await store.remove(['report-5', 'nobody']);
      expect(store.has('report-5')).toBe(false);
      expect(idsFor(store, secret)).toEqual([]);
      expect(store.describe().documents).toBe(9);
    });
    expect(readFileSync(join(folder, 'texts-000000.log')).includes(excerpt(secret, 30, 33))).toBe(false);
    await reopened((store) => {
      expect(idsFor(store, secret)).toEqual([]);
      expect(idsFor(store, reportText(6))).toEqual(['report-6']);
    });
  });

  it('S8: a copy outlives the removal of the text it copies', async () => {
    await reopened(async (store) => {
      await store.add([report(1), { id: 'copy', text: `  «${reportText(1)}»` }]);
      await store.remove(['report-1']);
      const { matches } = store.find(excerpt(reportText(1), 10, 40));
      expect(matches.map(({ id }) => id)).toEqual(['copy']);
      expect(matches[0]?.passages[0]?.bStart).toBe(3 + excerpt(reportText(1), 0, 10).length + 1);
    });
  });

  it('S9: copies of one text cost no postings, and each has its own spans', async () => {
    await reopened(async (store) => {
      await store.add([report(1)]);
      const { postings } = store.describe();
      await store.add(Array.from({ length: 3_000 }, (_, i) => ({ id: `copy-${i}`, text: `${'«'.repeat(i % 5)}${reportText(1)}` })), { sync: false });
      // One each, for its id.
      expect(store.describe().postings - postings).toBe(3_000);
      const { matches, more } = store.find(reportText(1), { limit: 20, except: new Set(['report-1']) });
      expect(matches).toHaveLength(20);
      expect(more).toBe(true);
      for (const match of matches) expect(match.passages[0]?.bStart).toBe(Number(match.id.slice(5)) % 5);
    });
  });

  it('S10: a text of many pieces is found by any part of it, and finds its whole self as one passage', async () => {
    const book = Array.from({ length: 300 }, (_, i) => reportText(1_000 + i)).join('\n');
    await reopened(async (store) => {
      await store.add([report(1), { id: 'book', text: book }]);
      expect(store.describe().pieces).toBeGreaterThan(5);
      const quote = `${excerpt(reportText(1_150), 40, 80)}\n${excerpt(reportText(1_151), 0, 30)}`;
      const [match] = store.find(`${reportText(2)} ${quote} ${reportText(3)}`).matches;
      expect(match?.id).toBe('book');
      expect(sliceCodePoints(book, match?.passages[0]?.bStart ?? 0, match?.passages[0]?.bEnd ?? 0)).toBe(quote);
      const [whole] = store.find(book).matches;
      expect(whole?.passages).toHaveLength(1);
      expect(whole).toMatchObject({ id: 'book', containmentA: 1, containmentB: 1 });
    });
  });

  it('S11: boilerplate is told, not matched; so is a text that repeats itself, but for its whole copies', async () => {
    const footer = excerpt(reportText(77), 0, 40);
    await reopened(async (store) => {
      await store.add(Array.from({ length: 2_500 }, (_, i) => ({ id: `d${i}`, text: `${reportText(5_000 + i, 40)} ${footer}` })), { sync: false });
      const answer = store.find(footer);
      expect(answer.matches).toEqual([]);
      expect(answer.common).toMatchObject([{ start: 0, end: footer.length }]);
      const drum = 'طبل '.repeat(5_000);
      await store.add([{ id: 'drum', text: drum }]);
      expect(store.find(drum)).toMatchObject({ repetitive: true, matches: [{ id: 'drum' }] });
      expect(store.find(`${drum} طبل`).matches).toEqual([]);
      expect(store.find('… !')).toEqual({ words: 0, repetitive: false, matches: [], common: [], more: false });
      await store.add([{ id: 'empty', text: '' }]);
      expect(store.has('empty')).toBe(true);
    });
  });
});
