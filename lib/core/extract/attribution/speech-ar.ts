/** The Arabic words of attribution, folded. Conjunctions و and ف before them are taken off by the reader. */

/** Finite verbs of saying, all persons that news prints. A speaker or "أن", "عن", ":" follows. */
export const SPEECH_VERBS_AR = new Set(
  `احصي احصت وثق وثقت رفع رفعت ينفي تنفي يزعم تزعم يكشف تكشف يحذر تحذر يدين تدين توضح يتبني تتبني قال قالت قالوا قالا قالتا يقول تقول يقولون اعلن اعلنت اعلنوا اعلنا يعلن تعلن اكد اكدت اكدوا اكدا يوكد توكد افاد افادت افادوا يفيد تفيد ذكر ذكرت ذكروا
   اضاف اضافت اضافوا يضيف اشار اشارت اشاروا يشير تشير اوضح اوضحت اوضحوا يوضح لفت لفتت شدد شددت شددوا صرح صرحت كشف كشفت كشفوا نفي نفت اعتبر اعتبرت
   حذر حذرت ندد نددت ادان ادانت دان دانت اتهم اتهمت زعم زعمت ادعي ادعت اعترف اعترفت اقر اقرت تبني تبنت رحب رحبت نوه نوهت اشاد اشادت جدد جددت تعهد تعهدت
   توعد توعدت قدر قدرت توقع توقعت روي روت ابلغ ابلغت اخبر اخبرت كتب كتبت غرد غردت استطرد استطردت اردف اردفت استدرك راي رات خلص خلصت بث بثت نشر نشرت
   ابدي ابدت اعرب اعربت طالب طالبت دعا دعت وصف وصفت رجح رجحت نبه نبهت تحدث تحدثت وجه وجهت نقل نقلت ينقل تنقل نسب نسبت كرر كررت اقترح اقترحت`.split(/\s+/),
);

/** Verbs with other senses: they speak only when the reported words follow (أن, عن, a colon, a quotation), or a known agent does. */
export const WEAK_VERBS_AR = new Set('احصي احصت وثق وثقت رفع رفعت يدين تدين يتبني تتبني بث بثت نشر نشرت وصف وصفت تحدث تحدثت اعتبر اعتبرت راي رات كتب كتبت اقر اقرت اتهم اتهمت تبني تبنت قدر قدرت نقل نقلت دعا دعت طالب طالبت'.split(' '));

/** Of these a figure is the report: "أحصت الوزارة 158 قتيلا", "رفعت الوزارة الحصيلة". */
export const COUNTING_VERBS_AR = new Set('احصي احصت وثق وثقت رفع رفعت قدر قدرت'.split(' '));

/** What is said follows these with ب: "اعترفوا بارتكاب الواقعة" names nobody. */
export const VERBS_WITH_BI_AR = new Set('اعترف اعترفت اعترفوا اقر اقرت طالب طالبت توعد توعدت تعهد تعهدت رحب رحبت ندد نددت اشاد اشادت افاد افادت افادوا اتهم اتهمت صرح صرحت'.split(' '));

/** Verbs of saying in the present, as headlines have them behind the speaker. */
export const HEADLINE_VERBS_AR = new Set('يعلن تعلن يعلنون يوكد توكد ينفي تنفي يزعم تزعم يكشف تكشف يقول تقول يحذر تحذر يدين تدين يتبني تتبني يوضح توضح يتهم تتهم يتوعد تتوعد يتعهد تتعهد'.split(' '));

/** Carrying verbs: "نقلت وكالة … عن مسؤولين قولهم". */
export const RELAYING_VERBS_AR = new Set('نقل نقلت ينقل تنقل نسب نسبت'.split(' '));

/** Before a subject that stands before its verb: "وكانت الوزارة أعلنت", "لكن المتحدث قال". */
export const SUBJECT_FIRST_AR = new Set('اما كان كانت كانوا كانا لكن ولكن وكان وكانت وكانوا'.split(' '));

/** Heads that speak in a group or as an institution: no person, whatever follows. */
export const GROUPS_AR = new Set('مصادر مصدر سكان شهود نشطاء ناشطون خبراء مسوولون مسوولين محللون مراقبون اطباء ثلاثه اربعه عده مصدران شاهد'.split(' '));

/** Verbs that go on with what the same speaker said when no speaker follows, and are speech verbs only then or before ":". */
export const CONTINUING_VERBS_AR = new Set('تابع تابعت مضي ختم اختتم'.split(' '));

/** Participles that carry a speaker on inside or over a sentence. */
export const CONTINUING_PARTICIPLES_AR = new Set(
  'مضيفا مضيفه مضيفين مشيرا مشيره موكدا موكده موضحا موضحه لافتا لافته مشددا مشدده مبينا مبينه معتبرا معتبره محذرا محذره مشيدا مشيده منوها منوهه كاشفا نافيا نافيه معربا معربه قايلا قايله مستطردا متابعا مطالبا داعيا'.split(' '),
);

/** Heads of "according to", the speaker right behind them (حسب, وفق) or behind ل (وفقا ل). */
export const ACCORDING_AR = new Set('بحسب حسب وفق وفقا وفقا طبقا استنادا نقلا بحسبما حسبما وفقما كما'.split(' '));
/** Those that need a verb behind them: "حسبما أفاد", "كما ذكرت", "وفق ما قال". */
export const NEEDS_VERB_AR = new Set('بحسبما حسبما وفقما كما ما لما'.split(' '));

/**
 * Verbs by which an outlet carries what another said: "أوردته قناة …", "نشرته وكالة …". Those of direct receipt ("تلقته",
 * "حصلت على نسخة منه") are left out on purpose: whoever has the communiqué itself is no carrier.
 */
export const CARRIED_AR = new Set('اوردته اوردتها اورده نشرته نشرتها نشره بثته بثتها نقلته نقلتها نقله تناقلته تداولته اذاعته'.split(' '));

/** Documents that stand for who issued them. */
export const DOCUMENTS_AR = new Set('بيان البيان بيانها بيانه تقرير التقرير تقريرها بلاغ البلاغ تصريح التصريح تصريحات تغريده التغريده تدوينه رساله الرساله منشور'.split(' '));

/** Before a verb, these say that its subject is a pronoun in a clause of its own: "خاصة أنها اتهمت …". */
export const PRONOUN_COMPLEMENTS_AR = new Set('انه انها انهم انهما بانه بانها بانهم لانه لانها'.split(' '));

/** Conjunctions behind which another speaker may begin within a sentence: "…، فيما أكدت الشرطة". */
export const TURNS_AR = new Set('بينما فيما وفيما وبينما'.split(' '));

/** What begins the reported words: the speaker ends before it. */
export const COMPLEMENTS_AR = new Set('ان انه انها انهم انهما انهن بان بانه بانها لان اننا اني فان فانه فانها فقد قد'.split(' '));

/** Sentence openings by which the narrator, not the last speaker, goes on. */
export const NARRATOR_AR: readonly string[] = [
  'يذكر', 'ويذكر', 'يشار', 'ويشار', 'جدير بالذكر', 'الجدير بالذكر', 'وجدير بالذكر', 'والجدير بالذكر', 'تجدر الاشاره', 'وتجدر الاشاره', 'غير ان', 'لكن', 'ولكن', 'بيد ان',
  'وكان', 'وكانت', 'ومنذ', 'وياتي', 'وتاتي', 'ياتي', 'تاتي', 'وفي الوقت الذي', 'في الوقت الذي', 'يشهد', 'وتشهد', 'ويشهد',
];

/** Words at which a speaker's name ends, besides marks, complements and verbs. */
export const NAME_ENDS_AR = new Set(
  `ما عن الي علي خلال بعد قبل منذ مساء صباح اليوم امس الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد ردا عقب اثر حيث قوله قولها قولهم قولهما حول ضمن عبر حتي لدي مع قد
   ايضا كذلك بدوره بدورها فيما بينما حين عندما مطلع منتصف اواخر اوايل بدايه نهايه تلقي دعوته دعوتها الذي التي الذين لقد كما ثم او رسميا يوم ليل فجر ظهر مقتل قتل قتلي اصابه جرح جرحي سقوط مصرع وفاه استشهاد اعتقال القبض القاء
   ضبط تدمير ارتفاع انخفاض تسلم دحر اقامه وصول انطلاق اطلاق بدء انتهاء نجاح استمرار وقوع انفجار تنفيذ احباط الشكر تمسك تصميم التزام حداد السيطره تحرير استهداف هجوم عمليه ضرورة
   ضروره اهميه وجود عوده تفكيك مسوولية مسووليته مسووليتها تبنيه فرض رفض ترحيب استعداد قصف اسقاط نزوح تصفيه قيام الحصيله حصيله هذا هذه انفا سابقا لاحقا زياده عدم بشان عدد اعداد الهجوم الاعتداء التفجير الانفجار القصف الجريمه المجزره الغاره الغارات العدوان الضربه الضربات الاستهداف شن تعطيل التعامل العثور تعليق اغلاق تشكيل الغاء تاجيل تمديد
   ارسال ايقاف استيناف توقيف احتجاز انتشال انقاذ اجلاء تحييد اختطاف خطف الافراج وهو وهي وهم صحه خلو عزمه عزمها نيته استعداده استعدادها`.split(/\s+/),
);

/** Institutions: "في" before one of them belongs to the speaker's name ("مصدر في وزارة الداخلية"). */
export const INSTITUTIONS_AR = new Set(
  'وزاره الوزاره شرطه الشرطه قياده قيادت القياده محافظه مكتب هييه جهاز مديريه دايره مستشفي امن الامن الجيش الحشد الحكومه حكومه مجلس لجنه منظمه حركه حزب الدفاع الصحه الداخليه الامم بلديه قايممقاميه'.split(' '),
);

/** Heads of a speaker that stand for one named before, when alone: "الوزارة", "المصدر", "المسؤولون". */
export const PRONOMINAL_HEADS_AR = new Set(
  `الوزاره الخليه القياده الهييه الجهاز المرصد المنظمه الحكومه الشرطه المصدر المصادر المسوول المسوولون المسوولين المتحدث المتحدثه الناطق الوزير الوزيره الرييس القايد الضابط الجيش
   الوكاله الصحيفه القناه المجلس اللجنه المكتب التنظيم التحالف الحركه الجماعه المحافظ المدير الجنرال اللواء العميد العقيد الشاهد الشهود الطبيب الحزب المركز البعثه المفوضيه المفوضه الرياسه السفاره الاداره السلطات الطرفان الجانبان`.split(/\s+/),
);
