import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/core/reprint/compare-texts';
import { REPRINT_CONTAINMENT } from '@/lib/core/reprint/limits';
import { sliceCodePoints } from '@/lib/core/text/code-points';

const QUOTE = 'أعلنت القيادة أن القوات عثرت على مخبأ للأسلحة في أطراف البلدة بعد ورود معلومات من الأهالي وأن العملية استمرت ثلاث ساعات';
const REST_A = 'من جهة أخرى تستعد المدينة لاستقبال معرض الكتاب السنوي وسط إقبال متوقع من دور النشر المحلية';
const REST_B = 'ارتفعت أسعار الخضار في الأسواق الشعبية هذا الأسبوع نتيجة موجة البرد التي ضربت المزارع القريبة';
const LINKS = 'اقرأ أيضا\n- وزير النقل يفتتح جسرا جديدا\n- طقس الغد معتدل\n- نتائج مباريات الدوري الممتاز كاملة\n';

describe('compareTexts', () => {
  it('P1: finds a paragraph inside a longer article, with exact spans in both raw texts', () => {
    const a = `${REST_A}.\n${QUOTE}.`;
    const b = `🙂 ${REST_B}؛ ${QUOTE.replaceAll('ة', 'ه').replaceAll('أ', 'ا').replace('القوات', 'القـــوّات')}، ${REST_B}`;
    const { passages, containmentA, containmentB } = compareTexts(a, b);
    expect(passages).toHaveLength(1);
    const [passage] = passages;
    expect(sliceCodePoints(a, passage?.aStart ?? 0, passage?.aEnd ?? 0)).toBe(QUOTE);
    expect(sliceCodePoints(b, passage?.bStart ?? 0, passage?.bEnd ?? 0)).toMatch(/^اعلنت.*ثلاث ساعات$/);
    expect(passage?.words).toBe(QUOTE.split(' ').length);
    expect(passage?.containment).toBe(1);
    expect(containmentA).toBeGreaterThan(containmentB - 0.3);
  });

  it('P1: light editing keeps it one passage', () => {
    const edited = QUOTE.replace('مخبأ للأسلحة', 'مستودع للذخيرة').replace('أن العملية استمرت', 'أن العملية الأمنية استمرت');
    const { passages } = compareTexts(`${REST_A} ${QUOTE} ${REST_A}`, `${REST_B} ${edited} ${REST_B}`);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.containment).toBeGreaterThan(0.2);
    expect(passages[0]?.containment).toBeLessThan(1);
  });

  it('P3: official titles and stock phrases are not reuse', () => {
    const title = 'المتحدث الرسمي باسم القائد العام للقوات المسلحة اللواء الركن';
    expect(compareTexts(`${REST_A} ${title} ${REST_A}`, `${REST_B} ${title} ${REST_B}`).passages).toEqual([]);
  });

  it('P4: a quote broken by a list of links is found in both its parts', () => {
    const words = QUOTE.split(' ');
    const broken = `${words.slice(0, 11).join(' ')}\n${LINKS}${words.slice(11).join(' ')}`;
    const { passages } = compareTexts(`${REST_A} ${QUOTE} ${REST_A}`, `${REST_B} ${broken} ${REST_B}`);
    expect(passages).toHaveLength(2);
    expect(passages.reduce((sum, passage) => sum + passage.words, 0)).toBe(words.length);
  });

  it('P4: two clauses in another order are both found', () => {
    const [first, second] = [QUOTE, 'وأكد المصدر أن فرق الهندسة فككت العبوات التي زرعها المسلحون على الطريق الرابط بين القريتين قبل أن تنفجر'];
    expect(compareTexts(`${first} ${second} ${REST_A}`, `${REST_B} ${second} ${first}`).passages).toHaveLength(2);
  });

  it('C1: containment of a whole copy is 1 both ways, of an excerpt 1 one way', () => {
    expect(compareTexts(QUOTE, QUOTE)).toMatchObject({ containmentA: 1, containmentB: 1 });
    const { containmentA, containmentB } = compareTexts(QUOTE, `${REST_B} ${QUOTE} ${REST_A}`);
    expect(containmentA).toBe(1);
    expect(containmentB).toBeLessThan(REPRINT_CONTAINMENT);
  });

  it('texts without words, and equal words too few, share nothing', () => {
    for (const [a, b] of [['', ''], ['…', '…'], ['نعم', 'نعم'], [QUOTE, '']] as const) expect(compareTexts(a, b).passages).toEqual([]);
  });

  it('finds the same words from either side', () => {
    const [a, b] = [`${REST_A} ${QUOTE}`, `${QUOTE} ${REST_B}`];
    const turned = compareTexts(b, a).passages.map(({ aStart, aEnd, bStart, bEnd }) => ({ aStart: bStart, aEnd: bEnd, bStart: aStart, bEnd: aEnd }));
    expect(compareTexts(a, b).passages.map(({ aStart, aEnd, bStart, bEnd }) => ({ aStart, aEnd, bStart, bEnd }))).toEqual(turned);
  });

  it('A5: a text that repeats itself takes bounded work', () => {
    const drum = 'طبل '.repeat(20_000);
    expect(compareTexts(drum, drum).cut).toBe(true);
    expect(compareTexts(drum, QUOTE).passages).toEqual([]);
  });

  it('passages lie inside the texts and never overlap, whatever the texts', () => {
    const word = fc.constantFrom('قال', 'إن', 'القوات', 'دخلت', 'المدينة', 'صباحا', 'بعد', 'قصف', 'عنيف', '🙂', '9');
    fc.assert(fc.property(fc.array(word, { maxLength: 120 }), fc.array(word, { maxLength: 120 }), (x, y) => {
      const [a, b] = [x.join(' '), y.join(' ')];
      const { passages } = compareTexts(a, b);
      for (const [start, end, text] of [['aStart', 'aEnd', a], ['bStart', 'bEnd', b]] as const) {
        let before = 0;
        for (const passage of [...passages].sort((p, q) => p[start] - q[start])) {
          expect(passage[start]).toBeGreaterThanOrEqual(before);
          expect(passage[end]).toBeGreaterThan(passage[start]);
          before = passage[end];
        }
        expect(before).toBeLessThanOrEqual([...text].length);
      }
    }));
  });
});
