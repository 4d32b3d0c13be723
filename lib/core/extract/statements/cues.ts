import { foldLetters } from '@/lib/core/text/fold';
import type { ReadLanguage } from '@/lib/core/text/language';

/** Small words that steer the reading of a sentence. Phrases are matched word by word, from their first word on. */
export interface Cues {
  /** What follows is a part of what was counted before: بينهم, including. */
  partOf: ReadonlySet<string>;
  /** The deed goes on to another object: بالإضافة إلى, as well as. First words of the phrases. */
  connectors: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** A count of what follows, its figure later in the sentence: عدد, حصيلة, toll. */
  tolls: ReadonlySet<string>;
  /** Words right before a toll's figure: إلى, بلغ, reached. */
  reaching: ReadonlySet<string>;
  rising: ReadonlySet<string>;
  /** A new clause: what was said before does not govern what comes. */
  boundaries: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Small words between a deed and its number: "عدد", "another". */
  fillers: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  denials: ReadonlySet<string>;
  promises: ReadonlySet<string>;
  desires: ReadonlySet<string>;
  allegations: ReadonlySet<string>;
  /** Plain verbs of saying: what was denied or claimed before them is another matter. */
  sayings: ReadonlySet<string>;
  /** How many there are: يضم, remain. */
  having: ReadonlySet<string>;
  /** A total of a stretch of time: منذ, since. */
  since: ReadonlySet<string>;
  during: ReadonlySet<string>;
  /** هذه الضربات: the sentence goes on with what the one before told. */
  anaphora: ReadonlySet<string>;
  /** Openings by which another event, or the background, is told: whole phrases of three words at most. */
  otherEvents: ReadonlySet<string>;
  /** After إصابة بـ: an illness or a fright is no wound. */
  ailments: ReadonlySet<string>;
  /** An adjective that makes a blow or an operation a figure of speech. */
  figurative: ReadonlySet<string>;
  /** What a single strike or operation must be called to be counted as one. */
  martial: ReadonlySet<string>;
  /** Makes a member or a man one of the security forces: عنصر أمن, رجال الشرطة. */
  services: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldLetters));

/** Phrases, parted by commas. */
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(', ').map(foldLetters));

const CUES_AR: Cues = {
  partOf: set('هم وهم بينهم بينها بينهن وبينهم وبينها منهم ومنهم منها ومنها ضمنهم'),
  connectors: set('بالإضافة إضافة فضلا علاوة وكذلك كذلك جانب'),
  and: set('و أو'),
  tolls: set('عدد أعداد عددهم عدده عددها وعدد حصيلة الحصيلة وحصيلة بحصيلة لحصيلة تعداد إجمالي مجموع'),
  reaching: set('إلى بلغ بلغت يبلغ تبلغ وصل وصلت ليصل لتصل هو كان أصبح وصولا بـ من ليبلغ لتبلغ'),
  rising: set('ارتفاع ارتفع ارتفعت يرتفع ترتفع وارتفع وارتفعت زيادة ازدياد تزايد'),
  boundaries: set('الذي التي الذين اللذين اللتين حيث بينما فيما إذ لكن ولكن مما حين حينما عندما لأن كما أن إن بأن وأن وإن أنه إنه أنها إنها قال وقال قالت وقالت'),
  prepositions: set('في على من عن بعد قبل خلال إثر أثر عقب قرب عند مع بسبب جراء ضمن عبر نتيجة أمام تحت حول منذ لدى بيد بنيران برصاص بواسطة بين ضد نحو إلى حتى داخل خارج وسط شمال جنوب شرق غرب شرقي غربي شمالي جنوبي'),
  fillers: set('عدد نحو قرابة ما كل أيضا حوالي كلا مجددا'),
  negations: set('لم لا ما دون بدون عدم بلا ليس ليست ولم ولا'),
  denials: set('نفى نفت ينفي تنفي ونفى ونفت نافيا نافية نفي كذب كذبت فند فندت'),
  promises: set('سوف تعهد تعهدت وعد وعدت يعتزم تعتزم يتعهد تتعهد'),
  desires: set('يرغب ترغب يسعى تسعى يريد تريد يطالب تطالب يأمل تأمل رغبة الراغب'),
  allegations: set('زعم زعمت يزعم تزعم مزاعم مزعوم مزعومة ادعى ادعت يدعي تدعي اتهم اتهمت يتهم تتهم اتهام بتهمة اتهامات لاتهامه لاتهامهم لاتهامهما لاتهماهما'),
  sayings: set('قال وقال قالت وقالت أكد أكدت وأكد وأكدت مؤكدا مؤكدة أوضح أوضحت وأوضح وأوضحت أضاف أضافت وأضاف وأضافت'),
  having: set('يضم تضم لديه لديها قوامه قوامها يمتلك تمتلك يقدر تقدر يتراوح تتراوح يراوح تبقى يبقى'),
  since: set('منذ ومنذ'),
  during: set('خلال وخلال'),
  anaphora: set('هذه هذا تلك ذلك هذين'),
  otherEvents: phrases(
    'في حادث, وفي حادث, من جهة أخرى, في سياق, وفي سياق, إلى ذلك, في غضون ذلك, وفي غضون ذلك, على صعيد, وعلى صعيد, يذكر, ويذكر, يشار, ويشار, جدير, والجدير, وكان, وكانت, كانت, وسبق, سبق, ' +
      'وتشهد, ويشهد, وشهد, وشهدت, تشهد, ومنذ, منذ, وفي وقت سابق, في وقت سابق, وفي عملية, في عملية, وفي هجوم, وفي محافظة, وفي مدينة, أما, وفي بيان, في المقابل, بالمقابل, وخلال, خلال',
  ),
  ailments: set(
    'كورونا كوفيد فيروس حمى بالحمى الحمى كوليرا بالكوليرا سل بالسل السل مرض بمرض أمراض بأمراض سرطان بسرطان بالسرطان إنفلونزا بإنفلونزا بالإنفلونزا بفيروس بكورونا بكوفيد ملاريا بالملاريا حصبة بالحصبة التهاب بالتهاب عدوى بعدوى وباء بجلطة بأزمة إجهاد بنوبة بالذعر بالهلع بالصدمة بخيبة بأضرار بالشلل بالإحباط نزفية جدري بجدري إيدز بالإيدز تسمم بتسمم بالتسمم',
  ),
  figurative: set('موجعة قاصمة قاضية قاسية قاسمة معنوية اقتصادية سياسية انتخابية إعلامية دعائية تجارية سلمية سلام السلام جراحية قيصرية تجميل التجميل التصويت شراء بيع تبادل إصلاح نقل معقدة قوية جديدة'),
  martial: set('أمنية عسكرية جوية صاروخية مدفعية برية استباقية نوعية إرهابية انتحارية واسعة خاطفة هجومية مشتركة'),
  services: set('قوى القوى شرطة الشرطة بالشرطة أمن الأمن جيش الجيش حرس الحرس حشد الحشد بيشمركة البيشمركة قوات القوات حدود الحدود صحوة الصحوة الصحوات الدرك الدفاع'),
};

const CUES_EN: Cues = {
  partOf: set('including among'),
  connectors: set('plus besides alongside'),
  and: set('and or'),
  tolls: set('toll number'),
  reaching: set('to at of reached reaching hit stands stood is was nearing approaching passed reach'),
  rising: set('rises rose rising climbs climbed increased risen'),
  boundaries: set('who which that when while where after before because but although as if whose'),
  prepositions: set('in on at of from by with during near for into over across against through since'),
  fillers: set('another a further the up of some out as off'),
  negations: set('no not without never neither nobody none'),
  denials: set('denied denies deny denying refuted rejected'),
  promises: set('will shall vowed vows pledged promised pledges plans'),
  desires: set('wants want seeks hopes hoped hope wished wishes'),
  allegations: set('allegedly alleged alleges claims claimed claim purportedly accused accuses suspected'),
  sayings: set('said says added'),
  having: set('has have remain remains remaining still estimated estimates estimate strength'),
  since: set('since'),
  during: set('past last during over previous'),
  anaphora: set('these those this the'),
  otherEvents: phrases('separately, elsewhere, meanwhile, in another, in a separate, earlier, last, in recent, since, also, on another, previously, a day earlier'),
  ailments: set('covid coronavirus cholera flu influenza measles virus disease fever'),
  figurative: set('political economic election electoral media labor labour hunger general'),
  martial: set('air military security joint missile drone raid special'),
  services: set('police army security military'),
};

export const CUES: Record<ReadLanguage, Cues> = { ar: CUES_AR, en: CUES_EN };
