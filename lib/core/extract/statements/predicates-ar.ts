import type { PredicateEntry } from './sense';

/**
 * Words that say what befell what is counted (standards section 4). Clitics are understood; pronoun endings are listed where
 * they tell something (مصرعهم: those named before). ضبط is detained with people and seized with things, by its object.
 */
export const PREDICATES_AR: readonly PredicateEntry[] = [
  {
    deed: 'kill',
    form: 'masdar',
    words: 'مقتل مصرع اغتيال إعدام تصفية تحييد استشهاد ارتقاء وفاة هلاك ذبح إبادة القضاء بحياة أرواح بأرواح ضحيته ضحيتها ضحيتهم ضحيتهما جثث جثتي رفات دفن',
  },
  {
    deed: 'kill',
    form: 'verb',
    words:
      'قتل قتلت يقتل تقتل قتلنا لقي لقيت لقى استشهد استشهدت يستشهد توفي توفيت قضى قضت اغتيل اغتال اغتالت أعدم أعدمت يعدم صفى صفت حيد حيدت أردى أردت ذبح ذبحت ارتقى',
  },
  { deed: 'kill', form: 'after', words: 'قتلوا قتلا قتلن استشهدوا استشهدا توفوا قضوا لقوا لقيا مصرعهم مصرعه مصرعها مصرعهما حتفهم حتفه حتفها حتفهما نحبهم يقتلون ماتوا أعدموا اغتيلوا' },
  { deed: 'wound', form: 'masdar', words: 'إصابة أصابة إصابات' },
  { deed: 'wound', form: 'verb', words: 'أصيب أصيبت أصاب أصابت يصيب تصيب يصاب جرح جرحت يجرح' },
  { deed: 'wound', form: 'after', words: 'أصيبوا أصيبا جرحوا جرحا أصبن' },
  { deed: 'lose', form: 'masdar', words: 'فقدان اختفاء' },
  { deed: 'lose', form: 'verb', words: 'اختفى' },
  { deed: 'lose', form: 'after', words: 'فقدوا اختفوا المفقودين' },
  { deed: 'detain', form: 'masdar', words: 'اعتقال القبض بالقبض توقيف احتجاز حبس' },
  { deed: 'detain', form: 'verb', words: 'اعتقل اعتقلت يعتقل تعتقل أوقف أوقفت احتجز احتجزت أسرت' },
  { deed: 'detain', form: 'after', words: 'اعتقلوا أوقفوا احتجزوا' },
  { deed: 'seize', form: 'masdar', words: 'ضبط مصادرة الاستيلاء اغتنام حجز' },
  { deed: 'seize', form: 'verb', words: 'ضبطت صادرت صودرت استولت استولى اغتنمت' },
  { deed: 'destroy', form: 'masdar', words: 'تدمير دك نسف حرق هدم تفجير تهديم إحراق' },
  { deed: 'destroy', form: 'verb', words: 'دمر دمرت تدمر يدمر دكت نسفت أحرقت هدمت فجرت' },
  { deed: 'destroy', form: 'after', words: 'دمرا' },
  { deed: 'find', form: 'masdar', words: 'رصد اكتشاف كشف العثور انتشال' },
  { deed: 'find', form: 'verb', words: 'رصدت اكتشفت كشفت عثر عثرت انتشل انتشلت' },
  { deed: 'remove', form: 'masdar', words: 'إبعاد إقصاء' },
  { deed: 'remove', form: 'verb', words: 'أبعدنا أبعد أبعدت أقصت' },
  { deed: 'displace', form: 'masdar', words: 'نزوح تهجير تشريد تشرد' },
  { deed: 'displace', form: 'verb', words: 'نزح نزحت شرد شردت هجر هجرت' },
  { deed: 'displace', form: 'after', words: 'نزحوا شردوا هجروا' },
  { deed: 'return', form: 'masdar', words: 'عودة إعادة' },
  { deed: 'return', form: 'verb', words: 'عاد عادت أعادت' },
  { deed: 'return', form: 'after', words: 'عادوا' },
  {
    deed: 'launch',
    form: 'verb',
    words: 'نفذ نفذت تنفذ ينفذ نفذنا أطلق أطلقت أطلقا أطلقوا شن شنت تشن يشن وجه وجهت باشرت انطلقت انطلاق إطلاق إطلاقهما إطلاقها إطلاقه تنفيذ شنها بدء بدأت نفذها نفذتها',
  },
  { deed: 'befall', form: 'masdar', words: 'سقوط وقوع تسجيل' },
  { deed: 'befall', form: 'verb', words: 'سقط سقطت خلف خلفت أوقع أوقعت وقع وقعت سجلت سجل تسجل أسفر أسفرت راح' },
];
