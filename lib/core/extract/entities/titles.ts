/** Titles and offices before a person's name, folded. `rank` stands before a name alone; `office` may stand for its holder. */
const RANKS = new Set(
  `السيد السيده سيد الدكتور الدكتوره الشيخ الحاج الاستاذ المهندس القاضي النايب النايبه الفريق اللواء العميد العقيد المقدم الرايد النقيب الملازم الجنرال المشير المارشال العريف
   الرقيب البروفسور الامام الاب المطران البطريرك الامير الملك الملكه الشيخه سيناتور السيناتور
   general gen lieutenant lt colonel col major maj brigadier brig captain capt sergeant sgt admiral marshal sheikh dr mr mrs ms judge senator sen sir professor prof commander`.split(/\s+/),
);
const OFFICES = new Set(
  `رييس رييسه الرييس وزير وزيره الوزير الوزيره مدير المدير قايد القايد ناطق الناطق متحدث المتحدث المتحدثه متحدثه محافظ المحافظ سفير السفير نايب مستشار المستشار امين الامين مفوض مفوضه
   مبعوث المبعوث عضو قايممقام مسوول مسوولون مسوولين المسوول مصدر مصادر ضابط الضابط معاون ممثل وكيل زعيم الزعيم مفتي المرشد مندوب مساعد نقيب
   president minister director chief spokesman spokeswoman spokesperson governor ambassador adviser secretary envoy deputy chairman leader mayor premier king`.split(/\s+/),
);

/** What kind of title a folded word is; '' for none. */
export function isTitle(word: string): 'rank' | 'office' | '' {
  if (RANKS.has(word)) return 'rank';
  return OFFICES.has(word) ? 'office' : '';
}
