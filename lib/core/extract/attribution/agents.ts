/**
 * Who speaks in the news of Iraq and Syria, and who carries it: official bodies, forces, international bodies, agencies and
 * broadcasters. A newsroom adds its own (`extraAgents` of readAttributions); equal names override these.
 *
 * To add one: an entry with both names and every spelling that is printed. Names are compared folded, so hamza, ى/ي and
 * ة/ه need no spelling of their own; clitics on the first word ("للتحالف") are known. A short name ("التحالف") belongs
 * here only when it means nobody else; otherwise the reader resolves it from the speaker named before.
 */
export interface Agent {
  id: string;
  /** The name a chain shows, by the text's language. */
  ar: string;
  en: string;
  /** `body` speaks for itself; `outlet` carries others' words and is an originator only when nobody else is named. */
  kind: 'body' | 'outlet';
  aliases: readonly string[];
}

const body = (id: string, ar: string, en: string, ...aliases: string[]): Agent => ({ id, ar, en, kind: 'body', aliases });
const outlet = (id: string, ar: string, en: string, ...aliases: string[]): Agent => ({ id, ar, en, kind: 'outlet', aliases });

export const AGENTS: readonly Agent[] = [
  // Iraq: command and security.
  body('iq-security-media-cell', 'خلية الإعلام الأمني', 'Security Media Cell', 'خلية الإعلام الأمني العراقية', 'خلية الإعلام الأمني العراقي', 'الإعلام الأمني', 'Iraqi Security Media Cell'),
  body('iq-joint-operations', 'قيادة العمليات المشتركة', 'Joint Operations Command', 'العمليات المشتركة', 'قيادة العمليات العراقية المشتركة', 'قيادة العمليات المشتركة العراقية', 'Iraqi Joint Operations Command', 'Joint Operations'),
  body('iq-armed-forces', 'القوات المسلحة العراقية', 'Iraqi Armed Forces', 'القيادة العامة للقوات المسلحة', 'القائد العام للقوات المسلحة', 'القوات العراقية', 'Iraqi forces'),
  body('iq-army', 'الجيش العراقي', 'Iraqi Army', 'Iraqi military'),
  body('iq-ministry-defence', 'وزارة الدفاع العراقية', 'Iraqi Ministry of Defence', 'Iraqi Defense Ministry', 'Iraqi Defence Ministry', "Iraq's Defense Ministry", "Iraq's Defence Ministry"),
  body('iq-ministry-interior', 'وزارة الداخلية العراقية', 'Iraqi Ministry of Interior', 'الداخلية العراقية', 'Iraqi Interior Ministry', "Iraq's Interior Ministry"),
  body('iq-ministry-health', 'وزارة الصحة العراقية', 'Iraqi Ministry of Health', 'الصحة العراقية', 'Iraqi Health Ministry'),
  body('iq-foreign-ministry', 'وزارة الخارجية العراقية', 'Iraqi Foreign Ministry', 'الخارجية العراقية'),
  body('iq-police', 'الشرطة العراقية', 'Iraqi police', 'شرطة العراق'),
  body('iq-federal-police', 'الشرطة الاتحادية', 'Federal Police', 'قيادة قوات الشرطة الاتحادية', 'Iraqi Federal Police'),
  body('iq-counter-terrorism-service', 'جهاز مكافحة الإرهاب', 'Counter-Terrorism Service', 'جهاز مكافحة الإرهاب العراقي', 'Iraqi Counter-Terrorism Service', 'Counter Terrorism Service', 'CTS'),
  body('iq-military-intelligence', 'الاستخبارات العسكرية', 'Iraqi Military Intelligence', 'مديرية الاستخبارات العسكرية'),
  body('iq-national-security', 'جهاز الأمن الوطني', 'National Security Service', 'جهاز الأمن الوطني العراقي'),
  body('iq-intelligence', 'جهاز المخابرات الوطني', 'Iraqi National Intelligence Service', 'جهاز المخابرات الوطني العراقي', 'المخابرات العراقية'),
  body('iq-pmf', 'الحشد الشعبي', 'Popular Mobilisation Forces', 'هيئة الحشد الشعبي', 'قوات الحشد الشعبي', 'Popular Mobilization Forces', 'Popular Mobilization Units', 'PMF', 'PMU'),
  body('iq-pmf-media', 'إعلام الحشد الشعبي', 'PMF media', 'إعلام هيئة الحشد الشعبي', 'مديرية إعلام الحشد الشعبي', 'إعلام الحشد'),
  body('iq-peshmerga', 'البيشمركة', 'Peshmerga', 'وزارة البيشمركة', 'قوات البيشمركة', 'Peshmerga Ministry'),
  body('iq-krg', 'حكومة إقليم كردستان', 'Kurdistan Regional Government', 'KRG'),
  body('iq-krg-ct', 'جهاز مكافحة الإرهاب في كردستان', 'Kurdistan Counter-Terrorism', 'مكافحة الإرهاب في إقليم كردستان', 'Kurdistan Counter Terrorism Group'),
  body('iq-government', 'الحكومة العراقية', 'Iraqi government', 'السلطات العراقية', 'Iraqi authorities'),
  body('iq-security-authorities', 'السلطات الأمنية العراقية', 'Iraqi security authorities'),
  body('iq-pm-office', 'المكتب الإعلامي لرئيس مجلس الوزراء', "Iraqi Prime Minister's media office", 'المكتب الإعلامي لرئيس الوزراء', 'مكتب رئيس مجلس الوزراء', 'مكتب رئيس الوزراء العراقي'),
  body('iq-pm', 'رئيس مجلس الوزراء العراقي', 'Iraqi Prime Minister', 'رئيس الوزراء العراقي'),
  body('iq-presidency', 'رئاسة الجمهورية العراقية', 'Iraqi Presidency', 'الرئاسة العراقية'),
  body('iq-parliament', 'مجلس النواب العراقي', 'Iraqi parliament', 'البرلمان العراقي', 'مجلس النواب'),
  body('iq-judiciary', 'مجلس القضاء الأعلى', 'Supreme Judicial Council', 'القضاء العراقي'),
  body('iq-human-rights-commission', 'المفوضية العليا لحقوق الإنسان في العراق', 'Iraqi High Commission for Human Rights', 'مفوضية حقوق الإنسان العراقية'),
  body('iq', 'العراق', 'Iraq'),
  // Syria.
  body('sy-army', 'الجيش السوري', 'Syrian Army', 'القيادة العامة للجيش والقوات المسلحة'),
  body('sy-ministry-defence', 'وزارة الدفاع السورية', 'Syrian Ministry of Defence', 'الدفاع السورية'),
  body('sy-ministry-interior', 'وزارة الداخلية السورية', 'Syrian Ministry of Interior', 'الداخلية السورية'),
  body('sy-ministry-health', 'وزارة الصحة السورية', 'Syrian Ministry of Health', 'الصحة السورية'),
  body('sy-government', 'الحكومة السورية', 'Syrian government', 'السلطات السورية', 'Syrian authorities'),
  body('sy-sdf', 'قوات سوريا الديمقراطية', 'Syrian Democratic Forces', 'قسد', 'SDF'),
  body('sy-sohr', 'المرصد السوري لحقوق الإنسان', 'Syrian Observatory for Human Rights', 'المرصد السوري', 'Syrian Observatory', 'SOHR'),
  body('sy-snhr', 'الشبكة السورية لحقوق الإنسان', 'Syrian Network for Human Rights', 'SNHR'),
  body('sy-white-helmets', 'الدفاع المدني السوري', 'Syria Civil Defence', 'الخوذ البيضاء', 'White Helmets'),
  body('sy-state-tv', 'التلفزيون السوري', 'Syrian state television', 'التلفزيون السوري الرسمي', 'التليفزيون الرسمي السوري', 'التلفزيون الرسمي السوري', 'Syrian state TV'),
  body('sy', 'سوريا', 'Syria', 'سورية', 'دمشق'),
  // The coalition and the United States.
  body('coalition', 'التحالف الدولي ضد داعش', 'Global Coalition against Daesh', 'التحالف الدولي', 'التحالف الدولي ضد تنظيم داعش', 'التحالف الدولي بقيادة الولايات المتحدة', 'التحالف الدولي لهزيمة داعش', 'التحالف العالمي', 'التحالف العالمي لهزيمة داعش', 'قوات التحالف الدولي', 'قوات التحالف', 'التحالف', 'Global Coalition', 'US-led coalition', 'U.S.-led coalition', 'international coalition', 'the coalition'),
  body('us-centcom', 'القيادة المركزية الأميركية', 'CENTCOM', 'القيادة المركزية الأمريكية', 'القيادة الوسطى الأميركية', 'القيادة الوسطى الأمريكية', 'قيادة القوات المركزية الأمريكية', 'قيادة القوات المركزية الأميركية', 'القيادة المركزية', 'سنتكوم', 'U.S. Central Command', 'US Central Command', 'Central Command'),
  body('us-state-department', 'وزارة الخارجية الأميركية', 'US State Department', 'وزارة الخارجية الأمريكية', 'الخارجية الأميركية', 'الخارجية الأمريكية', 'State Department', 'U.S. State Department'),
  body('us-defence-department', 'وزارة الدفاع الأميركية', 'Pentagon', 'وزارة الدفاع الأمريكية', 'البنتاغون', 'البنتاجون', 'US Defense Department', 'U.S. Defense Department'),
  body('us-white-house', 'البيت الأبيض', 'White House'),
  body('us-army', 'الجيش الأميركي', 'US military', 'الجيش الأمريكي', 'U.S. military'),
  body('us', 'الولايات المتحدة', 'United States', 'الولايات المتحدة الأميركية', 'الولايات المتحدة الأمريكية', 'واشنطن', 'أميركا', 'أمريكا'),
  // International bodies and other states.
  body('un', 'الأمم المتحدة', 'United Nations', 'UN', 'U.N.'),
  body('un-security-council', 'مجلس الأمن الدولي', 'UN Security Council', 'مجلس الأمن'),
  body('un-ohchr', 'المفوضية السامية لحقوق الإنسان', 'UN human rights office', 'مفوضية الأمم المتحدة لحقوق الإنسان', 'OHCHR'),
  body('unami', 'بعثة الأمم المتحدة في العراق', 'UNAMI', 'يونامي', 'بعثة الأمم المتحدة لمساعدة العراق'),
  body('icrc', 'اللجنة الدولية للصليب الأحمر', 'ICRC', 'الصليب الأحمر الدولي', 'Red Cross'),
  body('who', 'منظمة الصحة العالمية', 'World Health Organization', 'WHO'),
  body('hrw', 'هيومن رايتس ووتش', 'Human Rights Watch', 'منظمة هيومن رايتس ووتش'),
  body('amnesty', 'منظمة العفو الدولية', 'Amnesty International'),
  body('eu', 'الاتحاد الأوروبي', 'European Union'),
  body('arab-league', 'جامعة الدول العربية', 'Arab League', 'الجامعة العربية'),
  body('tr-ministry-defence', 'وزارة الدفاع التركية', 'Turkish Ministry of Defence', 'الدفاع التركية', 'Turkish Defence Ministry', 'Turkish Defense Ministry'),
  body('tr', 'تركيا', 'Turkey', 'أنقرة'),
  body('ru-ministry-defence', 'وزارة الدفاع الروسية', 'Russian Ministry of Defence', 'الدفاع الروسية', 'Russian Defence Ministry', 'Russian Defense Ministry'),
  body('il-army', 'الجيش الإسرائيلي', 'Israeli military', 'جيش الاحتلال الإسرائيلي', 'Israel Defense Forces', 'IDF'),
  body('ir', 'إيران', 'Iran', 'طهران'),
  body('ir-foreign-ministry', 'وزارة الخارجية الإيرانية', 'Iranian Foreign Ministry', 'الخارجية الإيرانية'),
  body('ru', 'روسيا', 'Russia', 'موسكو'),
  body('is', 'تنظيم الدولة الإسلامية', 'Islamic State', 'تنظيم داعش', 'تنظيم "داعش"', 'داعش', 'ISIS', 'ISIL', 'Daesh'),
  body('taliban', 'حركة طالبان', 'Taliban', 'طالبان'),
  // Agencies, broadcasters, papers: carriers.
  outlet('ina', 'وكالة الأنباء العراقية', 'Iraqi News Agency', 'واع', 'وكالة الأنباء العراقية الرسمية', 'INA'),
  outlet('sana', 'وكالة سانا', 'SANA', 'سانا', 'وكالة الأنباء السورية', 'وكالة الأنباء السورية الرسمية', 'وكالة الأنباء الرسمية سانا'),
  outlet('alsumaria', 'السومرية نيوز', 'Alsumaria News', 'السومرية', 'Alsumaria'),
  outlet('almada', 'المدى', 'Al-Mada', 'صحيفة المدى', 'Al Mada'),
  outlet('shafaq', 'شفق نيوز', 'Shafaq News', 'وكالة شفق نيوز'),
  outlet('baghdad-today', 'بغداد اليوم', 'Baghdad Today', 'وكالة بغداد اليوم'),
  outlet('rudaw', 'رووداو', 'Rudaw', 'روداو', 'شبكة رووداو'),
  outlet('kurdistan24', 'كردستان 24', 'Kurdistan 24'),
  outlet('alhurra', 'الحرة', 'Alhurra', 'قناة الحرة', 'Al-Hurra'),
  outlet('aljazeera', 'الجزيرة', 'Al Jazeera', 'قناة الجزيرة', 'الجزيرة نت'),
  outlet('alarabiya', 'العربية', 'Al Arabiya', 'قناة العربية', 'العربية نت'),
  outlet('skynews-arabia', 'سكاي نيوز عربية', 'Sky News Arabia'),
  outlet('reuters', 'رويترز', 'Reuters', 'وكالة رويترز', 'وكالة رويترز للأنباء'),
  outlet('afp', 'فرانس برس', 'AFP', 'وكالة فرانس برس', 'وكالة الصحافة الفرنسية', 'أ ف ب', 'Agence France-Presse'),
  outlet('ap', 'أسوشيتد برس', 'Associated Press', 'وكالة أسوشيتد برس', 'اسوشيتدبرس', 'وكالة اسوشيتدبرس', 'أسوشيتدبرس', 'الأسوشيتد برس', 'AP'),
  outlet('bbc', 'بي بي سي', 'BBC', 'هيئة الإذاعة البريطانية', 'بي.بي.سي'),
  outlet('cnn', 'سي إن إن', 'CNN', 'شبكة سي إن إن'),
  outlet('nbc', 'إن بي سي', 'NBC News', 'NBC'),
  outlet('fox', 'فوكس نيوز', 'Fox News'),
  outlet('dpa', 'وكالة الأنباء الألمانية', 'dpa', 'د ب أ'),
  outlet('mena', 'وكالة أنباء الشرق الأوسط', 'MENA', 'أ ش أ'),
  outlet('anadolu', 'وكالة الأناضول', 'Anadolu Agency', 'الأناضول'),
  outlet('tass', 'وكالة تاس', 'TASS', 'تاس'),
  outlet('ria', 'ريا نوفوستي', 'RIA Novosti', 'وكالة نوفوستي'),
  outlet('sputnik', 'سبوتنيك', 'Sputnik', 'وكالة سبوتنيك'),
  outlet('fars', 'وكالة فارس', 'Fars News Agency', 'وكالة أنباء فارس'),
  outlet('xinhua', 'شينخوا', 'Xinhua', 'وكالة شينخوا', 'وكالة أنباء شينخوا'),
  outlet('nyt', 'نيويورك تايمز', 'New York Times', 'صحيفة نيويورك تايمز', 'The New York Times'),
  outlet('wapo', 'واشنطن بوست', 'Washington Post', 'صحيفة واشنطن بوست', 'The Washington Post'),
  outlet('guardian', 'الغارديان', 'The Guardian', 'صحيفة الغارديان'),
  outlet('tolonews', 'تولو نيوز', 'TOLOnews', 'Tolo News'),
  outlet('khaama', 'خاما برس', 'Khaama Press'),
];

/** Every name of the agents, with its agent. */
export function* agentNames(agents: readonly Agent[]): Generator<readonly [string, Agent]> {
  for (const agent of agents) {
    for (const name of [agent.ar, agent.en, ...agent.aliases]) yield [name, agent];
  }
}
