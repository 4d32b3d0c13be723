import type { PredicateEntry } from './sense';

/**
 * Words that say what befell what is counted (standards section 4). Clitics are understood; pronoun endings are listed where
 * they tell something (مصرعهم: those named before). ضبط is detained with people and seized with things, by its object.
 */
export const PREDICATES_AR: readonly PredicateEntry[] = [
  {
    deed: 'kill',
    form: 'masdar',
    words: 'مقتل مصرع اغتيال إعدام تصفية تحييد استشهاد ارتقاء وفاة هلاك ذبح إبادة غرق القضاء بحياة أرواح بأرواح ضحيته ضحيتها ضحيتهم ضحيتهما جثث جثتي جثامين رفات دفن',
  },
  {
    deed: 'kill',
    form: 'verb',
    words:
      'قتل قتلت يقتل تقتل قتلنا لقي لقيت لقى استشهد استشهدت يستشهد قضى قضت اغتيل اغتال اغتالت يغتال أعدم أعدمت يعدم تعدم صفى صفت حيد حيدت أردى أردت ذبح ذبحت ارتقى نعى نعت ينعى تنعى أجهز أجهزت أجهزوا',
  },
  { deed: 'kill', form: 'either', words: 'توفي توفيت مات ماتت يقتلون غرق غرقت' },
  { deed: 'kill', form: 'after', words: 'قتلوا قتلا قتلن استشهدوا استشهدا توفوا قضوا لقوا لقيا مصرعهم مصرعه مصرعها مصرعهما حتفهم حتفه حتفها حتفهما نحبهم أرواحهم ماتوا أعدموا اغتيلوا غرقوا' },
  { deed: 'wound', form: 'masdar', words: 'إصابة أصابة إصابات' },
  { deed: 'wound', form: 'verb', words: 'أصيب أصيبت أصاب أصابت يصيب تصيب يصاب جرح جرحت يجرح' },
  { deed: 'wound', form: 'after', words: 'أصيبوا أصيبا جرحوا جرحا أصبن' },
  { deed: 'lose', form: 'masdar', words: 'فقدان اختفاء' },
  { deed: 'lose', form: 'verb', words: 'اختفى فقد' },
  { deed: 'lose', form: 'after', words: 'فقدوا اختفوا المفقودين' },
  { deed: 'detain', form: 'masdar', words: 'اعتقال القبض توقيف إيقاف احتجاز حبس الإطاحة' },
  { deed: 'detain', form: 'verb', words: 'اعتقل اعتقلت يعتقل تعتقل أوقف أوقفت يوقف احتجز احتجزت يحتجز تحتجز أسرت قبض قبضت أطاح أطاحت تطيح يطيح' },
  { deed: 'detain', form: 'after', words: 'اعتقلوا أوقفوا احتجزوا' },
  { deed: 'detain', form: 'either', words: 'يعتقلون' },
  { deed: 'seize', form: 'masdar', words: 'ضبط مصادرة الاستيلاء اغتنام حجز' },
  { deed: 'seize', form: 'verb', words: 'ضبطت يضبط تضبط صادرت صودرت تصادر استولت استولى اغتنمت' },
  { deed: 'destroy', form: 'masdar', words: 'تدمير دك نسف حرق هدم تفجير تهديم إحراق' },
  { deed: 'destroy', form: 'verb', words: 'دمر دمرت تدمر يدمر دكت نسفت أحرقت هدمت فجرت' },
  { deed: 'destroy', form: 'after', words: 'دمرا' },
  { deed: 'find', form: 'masdar', words: 'رصد اكتشاف كشف العثور انتشال' },
  { deed: 'find', form: 'verb', words: 'رصدت اكتشفت كشفت عثر عثرت انتشل انتشلت' },
  { deed: 'remove', form: 'masdar', words: 'إبعاد إقصاء' },
  { deed: 'remove', form: 'verb', words: 'أبعدنا أبعد أبعدت أقصت' },
  { deed: 'displace', form: 'masdar', words: 'نزوح تهجير تشريد تشرد' },
  { deed: 'displace', form: 'either', words: 'نزح نزحت ينزح تنزح ينزحون فر فرت' },
  { deed: 'displace', form: 'verb', words: 'شرد شردت هجر هجرت' },
  { deed: 'displace', form: 'after', words: 'فروا نزحوا شردوا هجروا' },
  { deed: 'return', form: 'masdar', words: 'عودة إعادة' },
  { deed: 'return', form: 'either', words: 'عاد عادت' },
  { deed: 'return', form: 'verb', words: 'أعاد أعادت' },
  { deed: 'return', form: 'after', words: 'عادوا' },
  // إطلاق سراح, الإفراج عن: of detainees these tell the contrary of an arrest.
  { deed: 'bring_out', form: 'masdar', words: 'الإفراج إفراج سراح تحرير إنقاذ إجلاء' },
  { deed: 'bring_out', form: 'verb', words: 'أفرج أفرجت يفرج تفرج أنقذ أنقذت أجلى أجلي أجلت' },
  { deed: 'abduct', form: 'masdar', words: 'اختطاف خطف' },
  { deed: 'abduct', form: 'verb', words: 'اختطف اختطفت خطفت يختطف' },
  {
    deed: 'launch',
    form: 'verb',
    words: 'نفذ نفذت تنفذ ينفذ نفذنا أطلق أطلقت أطلقا أطلقوا شن شنت تشن يشن وجه وجهت باشرت انطلقت انطلاق إطلاق إطلاقهما إطلاقها إطلاقه تنفيذ شنها بدء بدأت نفذها نفذتها',
  },
  { deed: 'befall', form: 'masdar', words: 'سقوط وقوع تسجيل' },
  { deed: 'befall', form: 'verb', words: 'سقط سقطت خلف خلفت أوقع أوقعت وقع وقعت سجلت سجل تسجل أسفر أسفرت راح' },
];
