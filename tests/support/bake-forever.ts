import { bakeInto } from './baked-sample';
import { NINE_KILLED, SAMPLE_DOCUMENTS } from './sample-record';

/** Bakes one generation after another, each with one verdict more, until it is killed. Says "baking" once it has begun. */
const [dataDir = ''] = process.argv.slice(2);
process.stdout.write('baking\n');
for (let round = 1; ; round += 1) {
  const more = Array.from({ length: round }, (_, index) => ({ ...NINE_KILLED, slug: `more-${index}` }));
  await bakeInto(dataDir, [...SAMPLE_DOCUMENTS, ...more]);
}
