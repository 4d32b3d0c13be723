import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { segmentText } from '@/lib/core/text/segments/segment-text';

/** Kind and text of every segment, line ends shown as "/". */
const read = (text: string) => segmentText(text).map((s) => [s.kind, sliceCodePoints(text, s.start, s.end).replace(/\s*\n\s*/g, ' / ')]);
const kindsOf = (lines: readonly string[]) => {
  const text = lines.join('\n');
  const segments = segmentText(text);
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const at = text.indexOf(line);
    return segments.find((s) => s.start <= at && at < s.end)?.kind;
  });
};

const PARAGRAPH = 'قالت الشرطة إن انفجارا وقع قرب السوق القديم في البلدة وأسفر عن سقوط ضحايا.';
const MORE = 'وأضافت أن فرق الإنقاذ وصلت إلى المكان ونقلت المصابين إلى المستشفى.';

describe('segmentText', () => {
  it('S2 parts headline, byline, date and body', () => {
    expect(kindsOf(['انفجار في سوق البلدة', 'متابعة/ صحيفة النهر', 'تاريخ النشر: 3 آذار 2021', PARAGRAPH, MORE])).toEqual([
      'headline', 'metadata', 'metadata', 'body', 'body',
    ]);
  });

  it('S15 cuts a link out of the paragraph it is set into', () => {
    expect(read(`انفجار في سوق البلدة\n${PARAGRAPH} اقرأ أيضا: مقتل تسعة في حريق فندق\n${MORE}`)).toEqual([
      ['headline', 'انفجار في سوق البلدة'], ['body', PARAGRAPH], ['related', 'اقرأ أيضا: مقتل تسعة في حريق فندق'], ['body', MORE],
    ]);
    expect(read('Blast in the old market\nPolice sealed the road (read also: Nine die in hotel fire) and searched cars. See also: Ten hurt in the port. Later they left.')).toEqual([
      ['headline', 'Blast in the old market'], ['body', 'Police sealed the road'], ['related', '(read also: Nine die in hotel fire)'], ['body', 'and searched cars.'],
      ['related', 'See also: Ten hurt in the port.'], ['body', 'Later they left.'],
    ]);
    expect(read(`وقال: اقرأ أيضا ما كتب. ${PARAGRAPH}`).map(([kind]) => kind)).toEqual(['body']);
  });

  it('S12 embedded posts, captions, counters and breadcrumbs are no text of the article', () => {
    expect(kindsOf(['الرئيسية > محليات', 'انفجار في سوق البلدة', PARAGRAPH, 'صورة: حطام قرب السوق (أرشيف)', 'https://example.org/status/12', '— مراسل (@reporter) March 3, 2024', 'عدد القراءات 431', MORE])).toEqual([
      'boilerplate', 'headline', 'body', 'metadata', 'boilerplate', 'boilerplate', 'boilerplate', 'body',
    ]);
  });

  it('S2 a place and an outlet alone on a line are metadata, a title with a dash is not', () => {
    for (const dateline of ['السهل – وكالة المثال', 'وادي النهر - مراسلنا', 'النهر: وكالة المثال –']) {
      expect(kindsOf(['انفجار في سوق البلدة', dateline, PARAGRAPH])).toEqual(['headline', 'metadata', 'body']);
    }
    expect(kindsOf(['Blast in the market', 'Riverside – Example News Agency', 'Five people died, police said.'])).toEqual(['headline', 'metadata', 'body']);
    expect(kindsOf(['انفجار في سوق البلدة – خمسة قتلى', PARAGRAPH])).toEqual(['headline', 'body']);
    expect(kindsOf(['الشرطة – قتلى وجرحى في انفجار السوق', PARAGRAPH])).toEqual(['headline', 'body']);
  });

  it('S2 a text that opens with a sentence has no headline', () => {
    expect(read(`${PARAGRAPH}\n${MORE}`)).toEqual([['body', `${PARAGRAPH} / ${MORE}`]]);
  });

  it('S3 agency copy is a paragraph even when its line has no full stop', () => {
    expect(kindsOf(['انفجار في السوق', 'البصرة (أ ف ب) - قتل خمسة أشخاص في انفجار', MORE])).toEqual(['headline', 'body', 'body']);
  });

  it('S4 the headline repeated is headline', () => {
    expect(kindsOf(['Blast in the market', 'Published: 3 March 2021', 'Blast in the market', 'Five people died, police said.'])).toEqual([
      'headline', 'metadata', 'headline', 'body',
    ]);
  });

  it('S5 returns to the body after a bulleted list inside it', () => {
    expect(kindsOf([PARAGRAPH, 'اقرأ أيضاً', '- مقتل سبعة في حادث آخر', '- اعتقال ثلاثة مطلوبين', MORE])).toEqual([
      'body', 'related', 'related', 'related', 'body',
    ]);
  });

  it('S6 knows a list of links without heading, and leaves an announced list in the body', () => {
    const bullets = ['• خبر أول عن المدينة', '• خبر ثان عن النهر', '• خبر ثالث عن الجسر'];
    expect(kindsOf([PARAGRAPH, ...bullets])).toEqual(['body', 'related', 'related', 'related']);
    expect(kindsOf([PARAGRAPH, 'وجاءت الحصيلة كما يلي:', ...bullets])).toEqual(['body', 'body', 'body', 'body', 'body']);
  });

  it('S7 links without bullets end at the first paragraph', () => {
    expect(kindsOf([PARAGRAPH, 'Related articles', 'Nine hurt in bus crash', 'Bridge to reopen', MORE])).toEqual([
      'body', 'related', 'related', 'related', 'body',
    ]);
  });

  it('S8 a title with byline and paragraphs under such a heading is an embedded article', () => {
    const second = ['وزير النقل يزور الميناء', 'صحيفة النهر -', 'زار وزير النقل ميناء المدينة اليوم.', 'وقال إن العمل فيه يبدأ قريبا.'];
    expect(kindsOf([PARAGRAPH, 'إقرأ أيضاً:', ...second])).toEqual(['body', 'related', 'embedded', 'embedded', 'embedded', 'embedded']);
  });

  it('S9 a second title with a date begins an embedded article', () => {
    expect(kindsOf([PARAGRAPH, MORE, 'وزير النقل يزور الميناء الجديد', '16- آذار- 2021', 'زار وزير النقل ميناء المدينة.'])).toEqual([
      'body', 'body', 'embedded', 'embedded', 'embedded',
    ]);
  });

  it('S10 S11 what follows the source line is not the article', () => {
    const lines = ['عنوان الخبر الأول', PARAGRAPH, 'المصدر: صحيفة النهر', 'وزير النقل يزور الميناء الجديد', 'زار وزير النقل ميناء المدينة.', 'مقالات مشابهة', '• خبر عن النهر'];
    expect(kindsOf(lines)).toEqual(['headline', 'body', 'metadata', 'embedded', 'embedded', 'related', 'related']);
  });

  it('S12 furniture and neighbour links at the end', () => {
    expect(kindsOf([PARAGRAPH, 'اترك تعليقك', 'الاسم', 'السابق بنك المدينة يفتتح فرعا', 'التالي وزير الثقافة يستقبل وفدا'])).toEqual([
      'body', 'boilerplate', 'boilerplate', 'related', 'related',
    ]);
    expect(kindsOf(['It fell at dawn.', 'Subscribe to our newsletter', 'Next Mayor opens bridge'])).toEqual(['body', 'boilerplate', 'related']);
  });

  it('S12 leaves a sentence alone that begins like furniture', () => {
    expect(kindsOf([PARAGRAPH, 'اشترك في الهجوم ثلاثة مسلحين.', 'السابق لأوانه الحديث عن هدنة الآن.'])).toEqual(['body', 'body', 'body']);
  });

  it('S13 joins wrapped lines', () => {
    expect(kindsOf(['عنوان الخبر', 'قالت', '            وزارة الصحة إن الانفجار أوقع ضحايا', '            في المدينة.'])).toEqual(['headline', 'body', 'body', 'body']);
  });

  it('S14 a single line without full stop is a headline; no text has no segments', () => {
    expect(read('مقتل خمسة في انفجار')).toEqual([['headline', 'مقتل خمسة في انفجار']]);
    expect(segmentText(' \n\t ')).toEqual([]);
  });

  it('S1 any text: in order, apart, and nothing but white space between', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('اقرأ أيضا', '- خبر', PARAGRAPH, 'المصدر: س', '3/3/2021', '😀 عنوان', '\ud800', ''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const points = [...text];
        let at = 0;
        for (const { start, end } of segmentText(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(points.slice(at, start).join('').trim()).toBe('');
          at = end;
        }
        expect(points.slice(at).join('').trim()).toBe('');
      }),
    );
  });
});
