import { foldLetters } from '@/lib/core/text/fold';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldLetters));

/**
 * What a headline has before its colon when that is no speaker: the event itself ("حريق المستشفى: 64 قتيلا"), a label, or the
 * place. The first word decides. Folded; English words in lower case.
 */
export const EVENT_HEADS = words(
  `حريق الحريق غرق قصف القصف تفجير تفجيرات التفجير انفجار انفجارات الانفجار هجوم هجمات الهجوم غارة غارات الغارة الغارات زلزال الزلزال مجزرة المجزرة فاجعة كارثة مأساة حادث حادثة الحادث اشتباكات
   مواجهات معارك معركة مقتل مصرع وفاة وفيات إصابة إصابات ضحايا قتلى القتلى جرحى حصيلة الحصيلة عملية عمليات ضربة ضربات حملة تظاهرات مظاهرات احتجاجات أزمة حرب الحرب صفقة اتفاق هدنة الدفعة دفعة فيديو
   بالفيديو بالصور صور عاجل خاص تقرير انتخابات مباراة دوري كأس سقوط انهيار فيضانات سيول إعصار جريمة محاكمة اغتيال استهداف تحديث متابعة رسميا بالأرقام بالأسماء تصادم انقلاب إطلاق
   attack attacks fire crash blast blasts explosion explosions strike strikes airstrike raid earthquake quake war live update updates watch video photos breaking opinion analysis explainer death deaths toll shooting
   massacre flood floods storm fighting clashes bombing timeline factbox exclusive`,
);

/** States, capitals and towns outside the gazetteer: before a colon they say where. */
export const PLACE_HEADS = words(
  `غزة الضفة القدس رفح جنين نابلس الخليل لبنان بيروت طرابلس صيدا السودان الخرطوم الفاشر دارفور اليمن صنعاء عدن تعز الحديدة مأرب ليبيا بنغازي مصر القاهرة سيناء الأردن عمان تونس الجزائر المغرب الصومال مقديشو
   السعودية الرياض الكويت قطر الدوحة الإمارات البحرين فلسطين إسرائيل أفغانستان كابول باكستان أوكرانيا كييف نيجيريا مالي بوركينا إثيوبيا الهند الصين فرنسا باريس ألمانيا بريطانيا لندن اليونان إيطاليا
   gaza jerusalem rafah jenin nablus lebanon beirut tripoli sudan khartoum darfur yemen sanaa aden taiz hodeidah libya benghazi egypt cairo sinai jordan amman tunisia algeria morocco somalia mogadishu kuwait qatar
   doha bahrain palestine israel afghanistan kabul pakistan ukraine kyiv nigeria mali ethiopia india china france paris germany britain london greece italy`,
);
