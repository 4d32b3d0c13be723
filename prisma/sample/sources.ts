import type { Attribute, Qualifier, Quantity, Subject } from '@/lib/core/values/typed-value';
import type { SampleSource } from './dossier';

function count(attribute: Attribute, low: number, high: number | null, subject: Subject, text: string, unit: string | null = null, qualifier: Qualifier = 'exact'): Quantity {
  return { kind: 'quantity', attribute, low, high, subject, text, unit, qualifier };
}

export const SOURCES: SampleSource[] = [
  {
    key: 'communique',
    kind: 'communique',
    outlet: 'cell-outlet',
    title: 'بيان بشأن عملية وادي الصفصاف',
    url: 'https://cell.example/statements/311',
    published: '2026-03-15',
    time: '08:30+03:00',
    text: `بيان بشأن عملية وادي الصفصاف

بناء على معلومات جُمعت على مدى أيام، نفّذ سلاح الجو ليل السبت 14 آذار 2026 ضربة جوية واحدة على تجمّع لجماعة الراية في وادي الصفصاف بمحافظة السهل.

وأدت الضربة إلى مقتل تسعة من مسلحي الجماعة وتدمير ثلاث مضافات كانوا يختبئون فيها، ولم يُصب أي مدني بأذى.

وبذلك يبلغ عدد الضربات التي نُفّذت في محافظة السهل منذ الأول من آذار إحدى وعشرين ضربة.

وتعاهد القوات المشتركة أهالي السهل على مواصلة عملها حتى يعود الأمن إلى كل قرية.`,
    statements: [
      {
        key: 'cell-killed',
        quote: 'مقتل تسعة من مسلحي الجماعة',
        value: count('killed', 9, 9, 'militant', 'تسعة', 'مسلحي الجماعة'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'cell-hideouts',
        quote: 'تدمير ثلاث مضافات كانوا يختبئون فيها',
        value: count('hideouts_destroyed', 3, 3, 'unknown', 'ثلاث', 'مضافات'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'cell-civilians',
        quote: 'ولم يُصب أي مدني بأذى',
        value: count('killed_or_wounded', 0, 0, 'civilian', 'أي مدني', 'مدني'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'cell-strike',
        quote: 'ضربة جوية واحدة على تجمّع لجماعة الراية',
        value: count('strikes', 1, 1, 'unknown', 'واحدة', 'ضربة جوية'),
        said: '2026-03-15',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
      },
      {
        key: 'cell-strikes-total',
        quote: 'عدد الضربات التي نُفّذت في محافظة السهل منذ الأول من آذار إحدى وعشرين ضربة',
        value: count('strikes', 21, 21, 'unknown', 'إحدى وعشرين', 'ضربة'),
        scope: 'period_total',
        period: '2026-03-01/2026-03-15',
        said: '2026-03-15',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
      },
    ],
  },
  {
    key: 'mithal-reprint',
    kind: 'article',
    outlet: 'mithal',
    title: 'مقتل تسعة مسلحين بضربة جوية في وادي الصفصاف',
    url: 'https://mithal.example/2026/03/15/safsaf',
    published: '2026-03-15',
    time: '09:05+03:00',
    text: `مقتل تسعة مسلحين بضربة جوية في وادي الصفصاف

السهل – وكالة المثال

أعلنت خلية الإعلام المشترك، اليوم الأحد، في بيان تلقته وكالة المثال، أن سلاح الجو نفّذ ليل السبت ضربة جوية على تجمّع لجماعة الراية في وادي الصفصاف بمحافظة السهل.

وقال البيان إن الضربة أدت إلى مقتل تسعة من مسلحي الجماعة وتدمير ثلاث مضافات كانوا يختبئون فيها، ولم يُصب أي مدني بأذى.

اقرأ أيضا
- وزير الزراعة يفتتح موسم الحصاد في السهل
- إصابة 7 أشخاص بحادث سير شمال المحافظة`,
    statements: [
      {
        key: 'mithal-killed',
        quote: 'الضربة أدت إلى مقتل تسعة من مسلحي الجماعة',
        value: count('killed', 9, 9, 'militant', 'تسعة', 'مسلحي الجماعة'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [
          { agent: 'cell', role: 'originator' },
          { agent: 'mithal-agent', role: 'carrier' },
        ],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'mithal-civilians',
        quote: 'ولم يُصب أي مدني بأذى',
        value: count('killed_or_wounded', 0, 0, 'civilian', 'أي مدني', 'مدني'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [
          { agent: 'cell', role: 'originator' },
          { agent: 'mithal-agent', role: 'carrier' },
        ],
        origin: 'o-cell',
      },
    ],
  },
  {
    key: 'namudhaj-reprint',
    kind: 'article',
    outlet: 'namudhaj',
    title: 'القوات المشتركة: ثلاث مضافات دُمّرت في وادي الصفصاف',
    url: 'https://namudhaj.example/news/8841',
    published: '2026-03-15',
    text: `القوات المشتركة: ثلاث مضافات دُمّرت في وادي الصفصاف

نقلا عن وكالة المثال، أفادت خلية الإعلام المشترك بأن الضربة التي نُفّذت ليل السبت أدت إلى مقتل تسعة من مسلحي الجماعة وتدمير ثلاث مضافات كانوا يختبئون فيها.

ويقع الوادي على طريق زراعي يصل قرى السهل الجنوبية بمركز المحافظة، وقد نزحت عنه عشرات العائلات في العام الماضي.`,
    statements: [
      {
        key: 'namudhaj-hideouts',
        quote: 'تدمير ثلاث مضافات كانوا يختبئون فيها',
        value: count('hideouts_destroyed', 3, 3, 'unknown', 'ثلاث', 'مضافات'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [
          { agent: 'cell', role: 'originator' },
          { agent: 'mithal-agent', role: 'carrier' },
        ],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'namudhaj-killed',
        quote: 'مقتل تسعة من مسلحي الجماعة',
        value: count('killed', 9, 9, 'militant', 'تسعة', 'مسلحي الجماعة'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [
          { agent: 'cell', role: 'originator' },
          { agent: 'mithal-agent', role: 'carrier' },
        ],
        origin: 'o-cell',
      },
    ],
  },
  {
    key: 'specimen',
    kind: 'article',
    outlet: 'specimen',
    title: 'Night strike leaves dead and wounded in Safsaf Valley',
    url: 'https://specimen.example/world/safsaf-valley',
    published: '2026-03-15',
    time: '11:40+00:00',
    text: `Night strike leaves dead and wounded in Safsaf Valley

At least nine people were killed when aircraft hit a cluster of farm buildings in the Safsaf Valley on Saturday night, the Sahl Health Directorate said on Sunday.

The directorate said 14 wounded people had been brought to the provincial hospital. It did not say whether they were fighters or residents.

The army says its forces had been watching the valley for days.`,
    statements: [
      {
        key: 'health-killed',
        quote: 'At least nine people were killed',
        value: count('killed', 9, null, 'unknown', 'At least nine', 'people', 'at_least'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'health', role: 'originator' }],
        origin: 'o-health',
        isReviewed: true,
      },
      {
        key: 'health-wounded',
        quote: '14 wounded people had been brought to the provincial hospital',
        value: count('wounded', 14, 14, 'unknown', '14', 'people'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'health', role: 'originator' }],
        origin: 'o-health',
      },
    ],
  },
  {
    key: 'tajriba',
    kind: 'broadcast',
    outlet: 'tajriba',
    title: 'مراسلنا من مشرحة مستشفى السهل',
    url: 'https://tajriba.example/clips/5520',
    published: '2026-03-15',
    time: '19:00+03:00',
    text: `مراسلنا من مشرحة مستشفى السهل

قال مراسل قناة التجربة إنه أحصى بنفسه في مشرحة مستشفى السهل جثث تسعة مسلحين بزيّ جماعة الراية نُقلت من وادي الصفصاف فجر الأحد.

وأضاف أن إدارة المستشفى منعت التصوير.`,
    statements: [
      {
        key: 'tajriba-killed',
        quote: 'جثث تسعة مسلحين بزيّ جماعة الراية',
        value: count('killed', 9, 9, 'militant', 'تسعة', 'مسلحين'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'correspondent', role: 'witness' }],
        origin: 'o-tajriba',
        isReviewed: true,
      },
    ],
  },
  {
    key: 'ayyina',
    kind: 'article',
    outlet: 'ayyina',
    title: 'رئيس مجلس وادي الصفصاف يروي ما جرى',
    url: 'https://ayyina.example/a/77120',
    published: '2026-03-15',
    text: `رئيس مجلس وادي الصفصاف يروي ما جرى

قال رئيس مجلس وادي الصفصاف المحلي في اتصال هاتفي إن الضربة أصابت مضافتين عند طرف الوادي، وإن خمسة مسلحين قُتلوا فيهما.

وأضاف أن بيتين مجاورين تضررا وأن أهلهما كانوا غائبين.`,
    statements: [
      {
        key: 'council-hideouts',
        quote: 'الضربة أصابت مضافتين عند طرف الوادي',
        value: count('hideouts_destroyed', 2, 2, 'unknown', 'مضافتين', 'مضافتين'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'council', role: 'originator' }],
        origin: 'o-council',
        isReviewed: true,
      },
      {
        key: 'council-killed',
        quote: 'خمسة مسلحين قُتلوا فيهما',
        value: count('killed', 5, 5, 'militant', 'خمسة', 'مسلحين'),
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'council', role: 'originator' }],
        origin: 'o-council',
        isReviewed: true,
      },
    ],
  },
  {
    key: 'raya-post',
    kind: 'social_post',
    outlet: null,
    title: 'منشور منسوب إلى جماعة الراية',
    published: '2026-03-15',
    text: `منشور منسوب إلى جماعة الراية

تنفي جماعة الراية سقوط أي قتيل من مقاتليها في وادي الصفصاف، وتقول إن القصف طال بيوت المزارعين.`,
    statements: [
      {
        key: 'raya-denial',
        quote: 'تنفي جماعة الراية سقوط أي قتيل من مقاتليها في وادي الصفصاف',
        value: count('killed', 0, 0, 'militant', 'أي قتيل', 'مقاتليها'),
        assertion: 'asserted',
        said: '2026-03-15',
        asOf: '2026-03-15',
        attribution: [{ agent: 'raya', role: 'originator' }],
        origin: 'o-raya',
        isReviewed: true,
      },
    ],
  },
  {
    key: 'monitor',
    kind: 'document',
    outlet: 'monitor-outlet',
    title: 'مذكرة أولية: ضحايا وادي الصفصاف',
    url: 'https://monitor.example/memo/12',
    published: '2026-03-16',
    text: `مذكرة أولية: ضحايا وادي الصفصاف

استنادا إلى إفادات ستة شهود تحدث إليهم المرصد الافتراضي للحقوق، قُتل في الضربة تسعة مدنيين من عائلتين، بينهم ثلاثة أطفال.

ويقول المرصد إنه لم يتمكن من الوصول إلى الموقع.`,
    statements: [
      {
        key: 'monitor-killed',
        quote: 'قُتل في الضربة تسعة مدنيين من عائلتين',
        value: count('killed', 9, 9, 'civilian', 'تسعة', 'مدنيين'),
        said: '2026-03-16',
        asOf: '2026-03-16',
        attribution: [{ agent: 'monitor', role: 'originator' }],
        origin: 'o-monitor',
        isReviewed: true,
      },
    ],
  },
  {
    key: 'communique-2',
    kind: 'communique',
    outlet: 'cell-outlet',
    title: 'بيان لاحق بشأن عملية وادي الصفصاف',
    url: 'https://cell.example/statements/313',
    published: '2026-03-16',
    time: '10:00+03:00',
    text: `بيان لاحق بشأن عملية وادي الصفصاف

إلحاقا ببياننا السابق، ارتفعت حصيلة قتلى جماعة الراية في ضربة السبت إلى أحد عشر مسلحا بعد العثور على جثتين تحت الأنقاض.

وتبيّن بعد المعاينة أن عدد المضافات المدمرة اثنتان لا ثلاث.

وبلغ عدد قتلى الجماعة في محافظة السهل منذ الأول من آذار سبعة وأربعين قتيلا.`,
    statements: [
      {
        key: 'cell-killed-2',
        quote: 'ارتفعت حصيلة قتلى جماعة الراية في ضربة السبت إلى أحد عشر مسلحا',
        value: count('killed', 11, 11, 'militant', 'أحد عشر', 'مسلحا'),
        said: '2026-03-16',
        asOf: '2026-03-16',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'cell-hideouts-2',
        quote: 'عدد المضافات المدمرة اثنتان لا ثلاث',
        value: count('hideouts_destroyed', 2, 2, 'unknown', 'اثنتان', 'المضافات'),
        said: '2026-03-16',
        asOf: '2026-03-16',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
        isReviewed: true,
      },
      {
        key: 'cell-killed-total',
        quote: 'عدد قتلى الجماعة في محافظة السهل منذ الأول من آذار سبعة وأربعين قتيلا',
        value: count('killed', 47, 47, 'militant', 'سبعة وأربعين', 'قتيلا'),
        scope: 'period_total',
        period: '2026-03-01/2026-03-16',
        said: '2026-03-16',
        attribution: [{ agent: 'cell', role: 'originator' }],
        origin: 'o-cell',
      },
    ],
  },
  {
    key: 'interview',
    kind: 'interview_note',
    outlet: null,
    title: 'مقابلة مع عاملة صحية',
    published: '2026-03-16',
    text: `مقابلة هاتفية، 16 آذار 2026

تقول إنها كانت في نوبتها تلك الليلة، وإن قسم الطوارئ استقبل قبل الفجر أربعة جرحى مدنيين من أهالي الوادي، بينهم امرأة. رأتهم بنفسها وضمّدت جراح اثنين منهم.

طلبت ألا يُذكر اسمها ولا اسم المستشفى.`,
    agreed: {
      ar: 'عاملة صحية على معرفة مباشرة بما جرى تلك الليلة، طلبت عدم ذكر اسمها، قالت إنها رأت أربعة جرحى مدنيين من أهالي الوادي.',
      en: 'A health worker with direct knowledge of that night, who asked not to be named, said she saw four wounded civilians from the valley.',
    },
    statements: [
      {
        key: 'witness-wounded',
        quote: 'أربعة جرحى مدنيين من أهالي الوادي',
        value: count('wounded', 4, 4, 'civilian', 'أربعة', 'جرحى مدنيين'),
        said: '2026-03-16',
        asOf: '2026-03-15',
        attribution: [],
        origin: 'o-own',
        isReviewed: true,
      },
    ],
  },
];
