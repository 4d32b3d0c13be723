import { readdirSync } from 'node:fs';
import { ReprintStore } from '@/lib/server/db/reprint-store';
import { reportText } from './reprint-texts';

/**
 * A process that adds documents without end and names each on its output once the store has promised it, for the test that
 * kills it. Few postings a segment, so that it is killed while segments are written and merged too.
 */
const [folder = ''] = process.argv.slice(2);
const store = ReprintStore.open(folder, { flushPostings: 400 });
const { documents } = store.describe();
process.stdout.write(`open ${documents} ${readdirSync(folder).length}\n`);
for (let number = documents; ; number += 3) {
  const batch = [number, number + 1, number + 2].map((n) => ({ id: `report-${n}`, text: reportText(n) }));
  await store.add(batch);
  process.stdout.write(`${batch.map(({ id }) => id).join(' ')}\n`);
}
