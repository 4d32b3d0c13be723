import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionAt, readAttributions, type AttributionOptions } from '@/lib/core/extract/attribution/read-attributions';
import { sliceCodePoints } from '@/lib/core/text/code-points';
import { segmentText } from '@/lib/core/text/segments/segment-text';

const read = (text: string, options: AttributionOptions = {}) => readAttributions(text, segmentText(text), options);
/** "originator < carrier" of every sentence; "—" for none. */
const chains = (text: string, options: AttributionOptions = {}) => read(text, options).map(({ chain }) => chain.map(({ name }) => name).join(' < ') || '—');

const CELL = 'خلية الإعلام الأمني';

describe('readAttributions', () => {
  it('A1 A4 A6 follows a speaker through a communiqué', () => {
    expect(chains('أعلنت خلية الإعلام الأمني مقتل عنصرين.\nوقالت الخلية في بيان، الجمعة، إن العملية نجحت.\nوأضاف البيان أن القوات مستمرة.\nوأكد أن "العمل جار".')).toEqual([CELL, CELL, CELL, CELL]);
  });

  it('A1 takes neither negated verbs nor relative clauses nor pronouns for speakers', () => {
    expect(chains('ولم تعلن أي جهة مسؤوليتها عن الهجوم.')).toEqual(['—']);
    expect(chains('خسر التنظيم الذي أعلن دولته مدينة أخرى.')).toEqual(['—']);
    expect(chains('واجهت الحكومة حرجا خاصة أنها اتهمت واشنطن بخرق السيادة.')).toEqual(['—']);
  });

  it('A2 reads who stands behind a whole sentence', () => {
    expect(chains('دمرت الضربات عشرات المواقع، وفق ما قال متحدث عسكري عراقي، الثلاثاء.')).toEqual(['متحدث عسكري عراقي']);
    expect(chains('وجرت العمليات، بحسب، اللواء يحيى رسول، بالتزامن.')).toEqual(['اللواء يحيى رسول']);
    expect(chains('ونقلا عن وكالة الأنباء العراقية، فإن القائد ترأس اجتماعا.')).toEqual(['وكالة الأنباء العراقية']);
    expect(chains('Five people died, according to the Iraqi Interior Ministry.')).toEqual(['Iraqi Ministry of Interior']);
  });

  it('A10 the carrier of a statement of nobody named stands for it; a named issuer comes first', () => {
    expect(chains('قتل تسعة مسلحين وفق بيان نشرته وكالة واع.')).toEqual(['وكالة الأنباء العراقية']);
    expect(chains('Nine were killed in the valley, according to a statement carried by the Iraqi News Agency.')).toEqual(['Iraqi News Agency']);
    expect(chains('Nine were killed, according to a statement by the Security Media Cell carried by the Iraqi News Agency.')).toEqual(['Security Media Cell < Iraqi News Agency']);
    expect(chains('Nine were killed, according to a report by Reuters.')).toEqual(['Reuters']);
    expect(chains('اختفت الصورة التي نشرتها وكالة رويترز قبل عام.')).toEqual(['—']);
  });

  it('A1 what follows a verb with ب, ل or its own object is no speaker', () => {
    expect(chains('واعترف بارتكاب السرقة أمام القاضي.')).toEqual(['—']);
    expect(chains('وكان ضابط محلي في دهوك قال لرووداو إن القصف توقف.')).toEqual(['ضابط محلي في دهوك < رووداو']);
    expect(chains('وأدان رئيس الحزب سالم الراوي الهجوم.')).toEqual(['رئيس الحزب سالم الراوي']);
    expect(chains('وكانت إدارة الميناء أعلنت التعامل مع ثلاث سفن.')).toEqual(['إدارة الميناء']);
    expect(chains('وقال السفير رامي الحلو للصحفيين إن اللقاء مثمر.')).toEqual(['السفير رامي الحلو']);
    expect(chains('أما الدفاع المدني السوري، العامل في الشمال، فأحصى عشرة قتلى.')).toEqual(['الدفاع المدني السوري']);
    expect(chains('وفرضت قسد حظرا للتجول، وقالت إنها أوقفت خمسة.')).toEqual(['قوات سوريا الديمقراطية']);
  });

  it('A1 who counts speaks, where the count follows', () => {
    expect(chains('أحصت دائرة الصحة 12 قتيلا في الحريق.')).toEqual(['دائرة الصحة']);
    expect(chains('رفعت دائرة الصحة الأسعار.')).toEqual(['—']);
  });

  it('A2 reads "what X announced", and whose count it is', () => {
    expect(chains('قتل عشرة، وفق ما أعلنته دائرة الصحة.')).toEqual(['دائرة الصحة']);
    expect(chains('قتل عشرة، وفق ما أفادت به قناة محلية.')).toEqual(['قناة محلية']);
    expect(chains('قتل عشرة، وفق حصيلة للمرصد السوري.')).toEqual(['المرصد السوري لحقوق الإنسان']);
    expect(chains('واتخذت الإجراءات وفق المادة 406 من القانون.')).toEqual(['—']);
  });

  it('A3 an office keeps its field, its place before the name, its number', () => {
    expect(chains('أعلنت مديرية صحة البصرة وفاة مريض.')).toEqual(['مديرية صحة البصرة']);
    expect(chains('قال مدير دائرة المياه في نينوى سعد الجبوري إن السد آمن.')).toEqual(['مدير دائرة المياه في نينوى سعد الجبوري']);
    expect(chains('وبحسب القناة 9 المحلية، أصيب شخصان.')).toEqual(['القناة 9 المحلية']);
  });

  it('A5 a family name stands for office and name', () => {
    expect(chains('قال المتحدث باسم الهيئة سعد الراوي إن السد آمن.\nوأضاف الراوي أن العمل مستمر.')).toEqual(['المتحدث باسم الهيئة سعد الراوي', 'المتحدث باسم الهيئة سعد الراوي']);
  });

  it('A9 "attributed to" and "quoted as saying" name speaker and carrier', () => {
    expect(chains('ونسبت صحيفة المدى إلى مسؤولين قولهم إن العدد أكبر.')).toEqual(['مسؤولين < المدى']);
    expect(chains('Reuters quoted the port director, Sam Hill, as saying the boat sank.')).toEqual(['Sam Hill < Reuters']);
  });

  it('A13 a quoted name does not end the words that attribute', () => {
    const text = 'وقالت الخلية في بيان أوردته قناة "السومرية نيوز" مساء الخميس إن القوة عثرت على نفق.';
    const [span] = read(text);
    expect(sliceCodePoints(text, span?.cue?.start ?? 0, span?.cue?.end ?? 0)).toContain('الخميس');
  });

  it('A11 an event or a place before a headline\'s colon is no speaker; the subject of a verb in the present is', () => {
    const headline = (text: string) => readAttributions(text, [{ kind: 'headline', start: 0, end: [...text].length }]).map(({ chain }) => chain[0]?.name ?? '—');
    expect(headline('حريق الفندق: 12 قتيلا')).toEqual(['—']);
    expect(headline('غزة: 12 قتيلا')).toEqual(['—']);
    expect(headline('تركيا تعلن تحييد 4 مسلحين')).toEqual(['تركيا']);
    expect(headline('حركة الفجر تنفي مقتل قائدها')).toEqual(['حركة الفجر']);
  });

  it('A1 reads English speakers past asides, days and places', () => {
    expect(chains('A bomb killed two near Kirkuk on Sunday, a police officer said.')).toEqual(['police officer']);
    expect(chains('The mayor, who asked not to be named, said two had died.')).toEqual(['mayor']);
    expect(chains('Two people drowned off the coast, the coast guard said.')).toEqual(['coast guard']);
    expect(chains('The minister condemned the raid, which the militia claimed.')).toEqual(['—']);
  });

  it('A2 a ground is no speaker', () => {
    expect(chains('نفذت القوة العملية وفقا لمعلومات استخباراتية دقيقة.')).toEqual(['—']);
  });

  it('A2 a person who speaks for a body is its spokesperson', () => {
    const [first, second] = read('قالت القيادة المركزية الأمريكية إنها نفذت عمليات.\nوبحسب البيان، قال الجنرال مايكل كوريلا إن العمل مستمر.');
    expect(first?.chain).toEqual([{ name: 'القيادة المركزية الأميركية', role: 'originator' }]);
    expect(second?.chain.map(({ role }) => role)).toEqual(['originator', 'spokesperson']);
  });

  it('A3 cuts unknown speakers where their words begin', () => {
    expect(chains('أفاد مصدر أمني بمقتل عشرة أشخاص.')).toEqual(['مصدر أمني']);
    expect(chains('ذكرت مصادر في الشرطة العراقية بأن مطعما غرق.')).toEqual(['مصادر في الشرطة العراقية']);
    expect(chains('وذكر علي غانم رئيس اللجنة أن العدد بلغ عشرة.')).toEqual(['علي غانم رئيس اللجنة']);
  });

  it('A5 resolves short forms, and a capital after its own organ', () => {
    expect(chains('قال اللواء يحيى رسول إن العملية نجحت.\n\nوقال رسول إن القوات مستمرة.')).toEqual(['اللواء يحيى رسول', 'اللواء يحيى رسول']);
    expect(chains('قالت وزارة الخارجية الأميركية إن العمل مستمر.\n\nوأشادت واشنطن بالقوات.')).toEqual(['وزارة الخارجية الأميركية', 'وزارة الخارجية الأميركية']);
    expect(chains('"We fought on," Reza Gul told NBC News.\n\nGul said that it ended at noon.')).toEqual(['Reza Gul < NBC News', 'Reza Gul < NBC News']);
  });

  it('A6 A7 goes on within a paragraph and leaves a new one to the narrator', () => {
    expect(chains('ووفقا للجيش العراقي نفذت القوات عملية. أسفرت الضربات عن مقتل عشرة.\n\nوتشهد البلاد هجمات متفرقة.')).toEqual(['الجيش العراقي', 'الجيش العراقي', '—']);
    expect(chains('أكدت تركيا نجاح العملية. غير أن الهجمات لا تزال تتكرر.')).toEqual(['تركيا', '—']);
  });

  it('A1 who puts a toll at a figure speaks', () => {
    expect(chains('The governor, Sam Hill, put the death toll at more than 70.')).toEqual(['Sam Hill']);
    expect(chains('Two men put the bomb in a car.')).toEqual(['—']);
  });

  it('A8 parts a sentence where another speaks', () => {
    expect(chains('قالت الشرطة العراقية إن خمسة قتلوا، فيما أكدت وزارة الصحة العراقية مقتل ستة.')).toEqual(['الشرطة العراقية', 'وزارة الصحة العراقية']);
    expect(chains('نفت الشرطة العراقية ذلك، وأكد مدير المستشفى أن تسعة قتلوا.')).toEqual(['الشرطة العراقية', 'مدير المستشفى']);
    expect(chains('أعلنت الشرطة العراقية انتهاء العملية، وأكدت أن تسعة قتلوا.')).toEqual(['الشرطة العراقية']);
  });

  it('A9 keeps the carriers in order behind the originator', () => {
    expect(chains('ونقلت وكالة رويترز عن مسؤولين قولهم إن العدد ارتفع.')).toEqual(['مسؤولين < رويترز']);
    expect(chains('أعلنت خلية الإعلام الأمني مقتل قيادات.\nوقالت الخلية في بيان أوردته قناة "السومرية نيوز" إن النفق دمر.')).toEqual([`${CELL} < السومرية نيوز`, `${CELL} < السومرية نيوز`]);
    expect(chains('عنوان الخبر\nمتابعة/ المدى\nقالت تركيا إنها مستعدة.').at(-1)).toBe('تركيا < المدى');
    expect(chains('البصرة (أ ف ب) - قالت الشرطة العراقية إن سيارة انفجرت.')).toEqual(['الشرطة العراقية < فرانس برس']);
  });

  it('A10 direct receipt names no carrier', () => {
    expect(chains('وقال إعلام الحشد الشعبي، في بيان تلقته (المدى): "أطلقنا عملية".')).toEqual(['إعلام الحشد الشعبي']);
  });

  it('A11 reads a headline’s speaker before the colon, but no country', () => {
    expect(chains('الجيش العراقي: نجحنا في المهمة')).toEqual(['الجيش العراقي']);
    expect(chains('العراق: مقتل عشرة في انفجار')).toEqual(['—']);
  });

  it('A13 the cue holds the date of the statement and not of the event', () => {
    const text = 'وقالت وزارة الداخلية العراقية في بيان، الجمعة، إن الهجوم وقع الأربعاء.';
    const cue = read(text)[0]?.cue;
    expect(cue && sliceCodePoints(text, cue.start, cue.end)).toBe('وقالت وزارة الداخلية العراقية في بيان، الجمعة، إن');
  });

  it('takes a newsroom’s own agents', () => {
    const extraAgents = [{ id: 'x', ar: 'لجنة السوق', en: 'Market Committee', kind: 'body' as const, aliases: ['اللجنة الأهلية للسوق'] }];
    expect(chains('قالت اللجنة الأهلية للسوق إن المحال أغلقت.', { extraAgents })).toEqual(['لجنة السوق']);
  });

  it('finds the span of an offset', () => {
    const text = 'قالت تركيا نعم.\n\nتشهد البلاد هدوءا.';
    const spans = read(text);
    expect(attributionAt(spans, 3)?.chain[0]?.name).toBe('تركيا');
    expect(attributionAt(spans, 16)).toBeNull();
    expect(attributionAt(spans, [...text].length)).toBeNull();
  });

  it('any text: never throws, spans in order and apart', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('قال', 'قالت الوزارة', 'إن', '"', ':', '،', 'بحسب', 'نقلا عن', 'البيان', 'نقلت', 'عن', '\n', 'said', 'according to', 'Gul', ', ', '.', 'وأضاف', 'فيما', '(رويترز) -', 'المصدر:'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
