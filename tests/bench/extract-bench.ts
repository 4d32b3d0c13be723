/**
 * How fast statements are read, as ratios in one run, so that the figures hold on any machine:
 * `npx tsx tests/bench/extract-bench.ts [FILE…]`. Without files it reads an article of its own, repeated.
 *
 * - `share`: the speed of `extractStatements` by that of splitting the same text into words; to reach: at least 1/40.
 * - `growth`: the time of ten times the text by that of the text; to reach: at most 11.
 * - `worst`: the same growth on inputs made to be slow.
 */
import { readFileSync } from 'node:fs';
import { extractStatements } from '@/lib/core/extract/extract';

const ARTICLE = `القوات الأمنية تعلن مقتل تسعة مسلحين

أعلنت قيادة العمليات، الثلاثاء، مقتل تسعة مسلحين واعتقال 12 آخرين في عملية نفذتها شرقي المحافظة. وقالت القيادة في بيان إن العملية
جرت بإسناد من طيران الجيش، وأسفرت عن تدمير ثلاثة أوكار وضبط 15 عبوة ناسفة، دون وقوع إصابات في صفوف القوات.
وأوضح المتحدث أن نحو 200 عائلة عادت إلى قراها منذ مطلع الشهر الجاري، وأن العمل مستمر لإزالة مخلفات الحرب من الطرق والمدارس.
وكانت وزارة الداخلية قد قالت في وقت سابق إن أربعة جنود قتلوا وأصيب ثلاثة آخرون بجروح في هجوم استهدف نقطة تفتيش خارج المدينة.
`;
/** Rounds of each; the first ones also compile and grow the heap, and what is asked for is the steady state. */
const ROUNDS = 10;

const WORST: Record<string, string> = {
  'one letter': 'م', digits: '1', 'digits apart': '1 ', conjunctions: 'و ', quotes: '"', 'number words': 'ثلاثة و', deeds: 'قتل ', betweens: 'بين 5 ', dashes: '1-',
  parts: 'بينهم 3 ', tolls: 'عدد القتلى ', dated: 'مقتل 3 منذ 2014 ', placed: 'مقتل 3 في بغداد ', lines: '\n ',
};
/** UTF-16 units of the smaller worst-case input. */
const WORST_SIZE = 100_000;

/** The least processor time of some rounds, in milliseconds: others on the machine do not count. */
function time(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const files = process.argv.slice(2);
const article = files.length > 0 ? files.map((file) => readFileSync(file, 'utf8')).join('\n\n') : ARTICLE.repeat(120);
const long = article.repeat(10);
const words = time(() => long.normalize('NFC').split(/[^\p{L}\p{N}]+/u));
const reading = time(() => extractStatements(long, { language: 'ar', published: '2024-11-22' }));
const short = time(() => extractStatements(article, { language: 'ar', published: '2024-11-22' }));
process.stdout.write(`share ${(words / reading).toFixed(4)} (to reach 0.0250), growth ${(reading / short).toFixed(1)} (to reach 11)\n`);
for (const [name, unit] of Object.entries(WORST)) {
  const small = unit.repeat(Math.ceil(WORST_SIZE / unit.length));
  const growth = time(() => extractStatements(small.repeat(10), { language: 'ar' })) / time(() => extractStatements(small, { language: 'ar' }));
  process.stdout.write(`worst: ${name} ${growth.toFixed(1)}\n`);
}
