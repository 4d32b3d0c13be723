import { describe, expect, it } from 'vitest';
import { extractStatements } from '@/lib/core/extract/extract';

function full(text: string) {
  return extractStatements(text, { language: 'ar', published: '2024-11-22', segments: [{ kind: 'body', start: 0, end: [...text].length }] });
}

/** The quantities of a body sentence, in short: "attribute low-high qualifier". */
const read = (text: string): string[] => full(text).filter(({ kind }) => kind !== 'entity').map(({ attribute, low, high, qualifier }) => `${attribute} ${low ?? ''}-${high ?? ''} ${qualifier}`);

describe('what befell whom, in Arabic', () => {
  it.each([
    ['مقتل تسعة عناصر من قيادات التنظيم', ['killed 9-9 exact']],
    ['مقتل 163 إرهابيا واعتقال 33 آخرين', ['killed 163-163 exact', 'detained 33-33 exact']],
    ['سقوط 4 قتلى و3 جرحى في الانفجار', ['killed 4-4 exact', 'wounded 3-3 exact']],
    ['قتلت القوات الأمنية في محيط المدينة خمسة مسلحين', ['killed 5-5 exact']],
    ['لقي عشرة أشخاص مصرعهم وأصيب 17 آخرون بجروح', ['killed 10-10 exact', 'wounded 17-17 exact']],
    ['وقالت الشرطة إن 15 شخصا قتلوا في الهجوم', ['killed 15-15 exact']],
    ['أودى الحادث بحياة 12 طالبا', ['killed 12-12 exact']],
    ['راح ضحيته سبعة مدنيين', ['killed 7-7 exact']],
    ['القبض على أربعة متهمين بينهم امرأتان', ['detained 4-4 exact', 'detained 2-2 exact']],
    ['عودة 8 ملايين شخص إلى ديارهم', ['returned 8000000-8000000 exact']],
    ['نزوح نحو 200 عائلة من القرية', ['displaced 180-220 about']],
    ['فقدان ثلاثة صيادين في البحر', ['missing 3-3 exact']],
    ['استشهاد جنديين وجرح ثالث', ['killed 2-2 exact']],
    ['لقي شخص مصرعه وأصيب 5 آخرون', ['killed 1-1 exact', 'wounded 5-5 exact']],
    ['مقتل فتى وأحد رجال الأمن', ['killed 1-1 exact', 'killed 1-1 exact']],
    ['صفقة بمبلغ 4ر2 مليار دولار', ['money 2400000000-2400000000 exact']],
    ['مقتل عشرين نازحا في القصف', ['killed 20-20 exact']],
    ['إصابة ستة معتقلين في السجن', ['wounded 6-6 exact']],
    ['ألقت الشرطة القبض، مساء أمس، على 14 متهما', ['detained 14-14 exact']],
    ['الشرطة تطيح بثلاثة مهربين', ['detained 3-3 exact']],
    ['الإفراج عن 30 معتقلا من السجن', ['other 30-30 exact']],
    ['إطلاق سراح خمسة أسرى', ['other 5-5 exact']],
    ['وقالت الهيئة إن 75 عائلة عادت إلى القرية', ['returned 75-75 exact']],
    ['أجبر القصف مئات الأسر على النزوح', ['displaced 100-999 vague']],
    ['وصل 40 حاجا توفي منهم ثلاثة', ['other 40-40 exact', 'killed 3-3 exact']],
    ['مقتل عائلة من خمسة أفراد', ['killed 5-5 exact']],
    ['العثور على جثث 6 مدنيين', ['killed 6-6 exact']],
    ['سجلت المديرية 12 حالة وفاة و31 إصابة', ['killed 12-12 exact', 'wounded 31-31 exact']],
    ['فقد تسعة صيادين في البحر', ['missing 9-9 exact']],
    ['وما زال 12 شخصا في عداد المفقودين', ['missing 12-12 exact']],
    ['دمرت سبع عربات واستولت على أربع أخرى', ['other 7-7 exact', 'other 4-4 exact']],
    ['مقتل جنديين في ضربة جوية وإصابة ثلاثة آخرين', ['killed 2-2 exact', 'strikes 1-1 exact', 'wounded 3-3 exact']],
    ['مسلحون يقتلون حارسا', ['killed 1-1 exact']],
    ['ارتقاء أربعة شهداء وإصابة تسعة آخرين', ['killed 4-4 exact', 'wounded 9-9 exact']],
    ['وقال السكان إن 70 عائلة فرت من القرية', ['displaced 70-70 exact']],
    ['وقالت الإدارة إن 9 سجناء فروا', ['other 9-9 exact']],
    ['الشرطة تعتقل 6 من خلايا التنظيم', ['detained 6-6 exact']],
    ['مقتل 17 مدنيا واستهداف 3 مدارس و5 مراكز صحية', ['killed 17-17 exact', 'other 3-3 exact', 'other 5-5 exact']],
    ['قضى خمسة منهم وأنقذ ثمانية', ['killed 5-5 exact', 'other 8-8 exact']],
    ['خرج عشرات المعتقلين من السجن', ['other 10-99 vague']],
    ['نقل 12 معتقلا إلى سجن آخر', ['detained 12-12 exact']],
    ['أفرجت السلطات صباحا عن 11 معتقلا', ['other 11-11 exact']],
    ['قتل حارس على متن قارب مطاطي يقل 30 مهاجرا', ['killed 1-1 exact', 'other 30-30 exact']],
    ['قتلت القوة 14 من عناصره', ['killed 14-14 exact']],
  ])('Q1 %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['ارتفعت حصيلة ضحايا التفجير إلى 26 شخصا بين قتيل وجريح', ['killed_or_wounded 26-26 exact']],
    ['مقتل وإصابة 25 شخصا', ['killed_or_wounded 25-25 exact']],
    ['سقوط عشرات القتلى والجرحى', ['killed_or_wounded 10-99 vague']],
    ['سقوط 53 قتيلا وجريحا', ['killed_or_wounded 53-53 exact']],
  ])('Q2 killed and wounded told as one: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['ارتفاع عدد القتلى في البلدة التي شهدت القصف إلى 65', ['killed 65-65 exact']],
    ['وبلغت حصيلة الضحايا 41 شخصا', ['killed 41-41 exact']],
    ['تجاوز عدد الجرحى الـ30', ['wounded 31- more_than']],
    ['ارتفع عدد القتلى من 5 إلى 7', ['killed 7-7 exact']],
    ['ويقدر عدد مقاتلي التنظيم بين 1500 و3000 مقاتل', ['fighters_estimate 1500-3000 range']],
    ['والقتلى هم 112 مدنيا و36 عنصرا من الشرطة', ['killed 112-112 exact', 'killed 36-36 exact']],
    ['عدد القتلى المدنيين سبعة لا تسعة', ['killed 7-7 exact']],
    ['تبين أن عدد الأنفاق المدمرة اثنان لا ثلاثة', ['tunnels_destroyed 2-2 exact']],
    ['عدد الأنفاق اثنان', []],
    ['قدر المرصد عدد من قضوا في السجون بنحو 500 معتقل', ['killed 450-550 about']],
    ['ارتفعت حصيلة القصف إلى 90 قتيلا، فيما فر ما بين 500 و700 أسرة', ['killed 90-90 exact', 'other 500-700 range']],
  ])('Q3 tolls: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['تنفيذ 18 ضربة جوية', ['strikes 18-18 exact']],
    ['نفذت القيادة 95 عملية', ['operations 95-95 exact']],
    ['أسفرت عن تدمير 39 وكرا للإرهابيين', ['hideouts_destroyed 39-39 exact']],
    ['تدمير ثلاثة أنفاق', ['tunnels_destroyed 3-3 exact']],
    ['عثرت القوات على 6 أوكار ونفقين', ['other 6-6 exact', 'tunnels_found 2-2 exact']],
    ['أصابت الغارات 3 مضافات', ['other 3-3 exact']],
    ['عثرت القوات على وكرين', ['other 2-2 exact']],
    ['عثرت الشرطة مساء على نفقين', ['tunnels_found 2-2 exact']],
    ['أصابت الغارة مضافتين', ['other 2-2 exact']],
    ['تم رصد إحدى الأنفاق المهمة', ['tunnels_found 1-1 exact']],
    ['تدمير هذا النفق', ['tunnels_destroyed 1-1 exact']],
    ['ضبط 12 عبوة ناسفة', ['seized_materiel 12-12 exact']],
    ['ضبط ستة متهمين', ['detained 6-6 exact']],
    ['أعضاء التحالف الـ83', ['members 83-83 exact']],
    ['أكثر من 70 دولة', ['countries 71- more_than']],
    ['مجموعات صغيرة لا تتجاوز خمسة أفراد', ['group_size -5 at_most']],
    ['بقيمة 5 ملايين دولار', ['money 5000000-5000000 exact']],
    ['أطلقت القوات عملية أمنية واسعة', ['operations 1-1 exact']],
    ['قتل القيادي بضربة جوية', ['strikes 1-1 exact']],
  ])('Q4 things: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['تقتل عنصرين من التنظيم', ['killed 2-2 exact']],
    ['القبض على إرهابي غرب بغداد', ['detained 1-1 exact']],
    ['القبض عليه هو وأحد مرافقيه', ['detained 2-2 exact']],
    ['القبض عليه هو واثنين من مرافقيه', ['detained 3-3 exact']],
    ['قتيل و5 جرحى في اشتباكات', ['killed 1-1 exact', 'wounded 5-5 exact']],
    ['مقتل قيادات من التنظيم', ['killed 2- indefinite']],
    ['اعتقال إرهابيين اثنين', ['detained 2-2 exact']],
    ['اعتقال إرهابيين', ['detained 2- indefinite']],
    ['إصابة مسعفَين في القصف', ['wounded 2-2 exact']],
    ['والقتلى هم ستة لبنانيين وسوريان', ['killed 6-6 exact', 'killed 2-2 exact']],
    ['قالت النقابة إن مصورين اثنين قتلا', ['killed 2-2 exact']],
    ['وقال إن شخصين لقيا مصرعهما', ['killed 2-2 exact']],
    ['القبض على ثمانية متهمين في بغداد، بالإضافة إلى "هدفين" في السليمانية', ['detained 8-8 exact', 'detained 2-2 exact']],
  ])('Q5 forms that count: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'تسجيل 250 إصابة بكورونا و4 وفيات', 'المتهم محمد سن 25 عامل', 'سجلت المحافظة أول إصابة بالحمى النزفية', '17 ألف إصابة جديدة سنويا بالسل', 'وجه ضربة موجعة إلى التنظيم', 'بين المدينة والقرية',
    'يوم الاثنين الماضي', 'اللواء السابع والفرقة التاسعة', 'قبل ثلاثة أعوام', 'على بعد 20 كيلومترا', 'اغتيال رجل الدين فلان', 'مطالب بإلغاء حكم الإعدام',
    'العملية السياسية', 'وتساءل أحد الجرحى عن الحادث', 'قتل طالب صديقه', 'هذين العنصرين كانا قد اشتركا في الهجوم', 'وقال مدير القضاء الأعلى', 'الذكرى الثانية للتحرير', 'طائرات F-16 الأميركية', 'القضاء على آخر إرهابي', 'جريمة قتل عائلة في البلدة', 'قضت المحكمة بسجن التاجر', 'غرق مركب قرب الميناء',
    'لم ترد أنباء عن سقوط ضحايا', 'سجلت الوزارة 90 إصابة بالكوليرا ليرتفع العدد إلى 700 إصابة',
  ])('Q6 tells no quantity: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('how it is told', () => {
  it.each([
    ['لم يسفر الانفجار عن خسائر بشرية', 'killed_or_wounded'],
    ['دون وقوع إصابات', 'wounded'],
    ['لا صحة لسقوط قتلى', 'killed'],
    ['من دون سقوط ضحايا', 'killed'],
  ])('Q7 none is zero, denied: %s', (text, attribute) => {
    expect(full(text).map((s) => [s.attribute, s.low, s.high, s.assertion])).toEqual([[attribute, 0, 0, 'denied']]);
  });

  it.each(['لم نعد نعدّ الأيام بالساعات وإنما بعدد القتلى', 'لم تتوقف الحرب بعد سقوط القتلى'])('Q7 a negation reaches no further than its own clause: %s', (text) => {
    expect(full(text)).toEqual([]);
  });

  it('Q7 what is excepted from a negation happened', () => {
    expect(full('لم يُقتل سوى شخصين في الهجوم').map((s) => [s.attribute, s.low, s.high, s.assertion])).toEqual([['killed', 2, 2, 'asserted']]);
  });

  it('Q7 the quote of a loss is whole', () => {
    expect(full('لم يسفر الهجوم عن خسائر في الأرواح').map((s) => s.quote)).toEqual(['لم يسفر الهجوم عن خسائر في الأرواح']);
  });

  it.each([
    ['ولم يُصب أي مدني بأذى', 'killed_or_wounded', 'civilian', 'ولم يُصب أي مدني بأذى'],
    ['لم يصب أي من المدنيين في القصف', 'wounded', 'civilian', 'لم يصب أي من المدنيين'],
    ['وقال إن أي جندي لم يصب بجروح', 'wounded', 'security_forces', 'أي جندي لم يصب بجروح'],
    ['لم يُقتل أي طفل هناك', 'killed', 'civilian', 'لم يُقتل أي طفل'],
    ['لم يمت أحد منهم', 'killed', 'unknown', 'لم يمت أحد'],
  ])('Q7 nobody is zero of whom it names: %s', (text, attribute, subject, quote) => {
    expect(full(text).map((s) => [s.attribute, s.low, s.high, s.assertion, s.subject, s.quote])).toEqual([[attribute, 0, 0, 'denied', subject, quote]]);
  });

  it.each(['تصب مياه النهر في البحر ولم تصب أي سيارة', 'يصب أحد الروافد في النهر', 'يبقى الطريق مفتوحا ما لم يصب أحد'])('Q7 nobody is told of: %s', (text) => {
    expect(full(text)).toEqual([]);
  });

  it.each([
    ['ونفت الوزارة مقتل خمسة جنود', 'denied'],
    ['تعهدت الحكومة بعودة مليون نازح', 'promised'],
    ['وقال إن الطائرات ستدمر ثلاثة أنفاق', 'promised'],
    ['أسفر عن سقوط ستة قتلى', 'asserted'],
    ['يزعم التنظيم مقتل 20 جنديا', 'alleged'],
    ['مقتل 20 جنديا', 'asserted'],
    ['نفت الوزارة، الجمعة، ما تداولته المواقع عن مقتل ستة جنود', 'denied'],
    ['ونفت الحركة التهمة وقالت إن خمسة جنود قتلوا', 'asserted'],
  ])('Q8 %s is %s', (text, assertion) => {
    expect(full(text).map((s) => s.assertion)).toEqual([assertion]);
  });

  it('Q9 keeps whom the speaker names, and carries it to the others', () => {
    expect(full('مقتل أربعة جنود وإصابة ثلاثة آخرين').map((s) => s.subject)).toEqual(['security_forces', 'security_forces']);
    expect(full('مقتل ثلاثة من عناصر الشرطة').map((s) => s.subject)).toEqual(['security_forces']);
    expect(full('قتلت عنصرا من قوى الأمن').map((s) => s.subject)).toEqual(['security_forces']);
    expect(full('مقتل تسعة عناصر من قيادات التنظيم').map((s) => s.subject)).toEqual(['leaders']);
  });

  it('Q5 a pair that shares its number is counted once', () => {
    expect(read('إن 12 فتى وفتاة قتلوا')).toEqual(['killed 12-12 exact']);
    expect(read('إصابة 40 تلميذا بتسمم غذائي')).not.toContain('wounded 40-40 exact');
  });

  it('Q7 an uncounted loss that is denied is told as none', () => {
    expect(full('نفت الوزارة مقتل جنود في الهجوم').map((s) => [s.low, s.high, s.assertion])).toEqual([[0, 0, 'denied']]);
    expect(full('ولم يفد المصدر عن وقوع إصابات')).toEqual([]);
  });

  it('Q10 links every part to its total', () => {
    expect(full('قتل 13 شخصا، بينهم 5 أطفال و3 نساء، في قصف').map((s) => [s.low, s.partOf])).toEqual([[13, null], [5, 0], [3, 0]]);
    expect(full('إصابة 16 شخصا بينهم 3 من رجال الشرطة').map((s) => [s.low, s.partOf])).toEqual([[16, null], [3, 0]]);
  });

  it('Q10 the dead among the wounded are of the dead', () => {
    expect(full('قتل 9 أشخاص وجرح 70، بينهم 4 قضوا في المستشفى').map((s) => [s.attribute, s.low, s.partOf])).toEqual([['killed', 9, null], ['wounded', 70, null], ['killed', 4, 0]]);
  });

  it('Q10 a part told in a later sentence points to the total before it', () => {
    const statements = full('قتل 14 شخصا في انهيار المبنى. وقالت الشرطة إن من بين القتلى أربع نساء وطفلين.');
    expect(statements.map((s) => [s.attribute, s.low, s.partOf])).toEqual([['killed', 14, null], ['killed', 4, 0], ['killed', 2, 0]]);
    expect(full('وقال إن بين الجرحى ثلاثة أطفال').map((s) => [s.attribute, s.low, s.partOf])).toEqual([['wounded', 3, null]]);
  });

  it('Q11 what "since" dates may stand between, and half a year is a period', () => {
    expect(full('ومنذ اندلاع القتال في مارس 2023 قتل 900 شخص').map((s) => [s.low, s.scope])).toEqual([[900, 'period_total']]);
    expect(full('قضى 90 شخصا في النصف الأول من العام الجاري').map((s) => [s.low, s.scope])).toEqual([[90, 'period_total']]);
    expect(full('قتل 9 أشخاص في مارس 2023').map((s) => [s.low, s.scope])).toEqual([[9, 'incident']]);
  });

  it('Q15 the event goes on where a sentence names neither its place nor its day', () => {
    const where = (text: string) => full(text).map((s) => [s.low, s.place, s.edtf]);
    expect(where('قتل ستة جنود في كركوك في 3 مارس 2024. وأصيب أربعة آخرون بجروح.')).toEqual([[6, 'كركوك', '2024-03-03'], [4, 'كركوك', '2024-03-03']]);
    expect(where('قتل ستة جنود في كركوك في 3 مارس 2024. وفي حادث آخر أصيب أربعة مدنيين.')).toEqual([[6, 'كركوك', '2024-03-03'], [4, null, null]]);
    expect(where('قتل ستة جنود في كركوك في 3 مارس 2024. وأصيب أربعة مدنيين في الموصل.')).toEqual([[6, 'كركوك', '2024-03-03'], [4, 'الموصل', null]]);
  });

  it('Q11 a total of a period keeps its period, and hands it on to what it brought about', () => {
    const statements = full('منذ 29 أغسطس الماضي نفذت القوات 95 عملية. أسفرت هذه العمليات عن مقتل 163 إرهابيا.');
    expect(statements.map((s) => [s.attribute, s.scope, s.earliest])).toEqual([['operations', 'period_total', '2024-08-29'], ['killed', 'period_total', '2024-08-29']]);
  });

  it('Q11 what did not happen for long is no period', () => {
    expect(full('مقتل 4 أشخاص إثر أمطار لم تشهدها البلاد منذ 20 عاما').map((s) => s.scope)).toEqual(['incident']);
  });

  it('Q11 a period right behind the name of a total is of that total alone', () => {
    const statements = full('قتل ثلاثة أشخاص في غارة، وقال المسعفون إن الحصيلة منذ 8 أكتوبر 2023 بلغت 640 قتيلا.');
    expect(statements.map((s) => [s.low, s.scope, s.edtf])).toEqual([[3, 'incident', null], [1, 'incident', null], [640, 'period_total', '2023-10-08/']]);
  });

  it('Q11 of two periods the nearer, and none before the clause that a period is of', () => {
    const statements = full('نفذت القوات 40 ضربة جوية خلال فبراير 2024، وبلغت حصيلة القتلى منذ مطلع العام 58 قتيلا.');
    expect(statements.map((s) => [s.low, s.edtf])).toEqual([[40, '2024-02'], [58, '2024-01/']]);
    expect(full('وقال إن 80 شخصا قتلوا وأن 300 شخص أصيبوا منذ 8 أكتوبر 2023').map((s) => s.scope)).toEqual(['incident', 'period_total']);
  });

  it('Q12 members and estimates stand', () => {
    expect(full('أعضاء التحالف الـ83').map((s) => s.scope)).toEqual(['standing']);
  });

  it('Q13 keeps the day it was said apart from the day it happened', () => {
    const [statement] = full('وقالت الوزارة في بيان، الجمعة، إن خمسة جنود قتلوا في 20 نوفمبر 2024 في كمين.');
    expect([statement?.edtf, statement?.statementDate]).toEqual(['2024-11-20', '2024-11-22']);
    const [behind] = full('أسفرت الضربات عن تدمير ثلاثة أوكار، وفق ما قال متحدث عسكري، الثلاثاء.');
    expect([behind?.edtf, behind?.statementDate]).toEqual([null, '2024-11-19']);
  });
});
