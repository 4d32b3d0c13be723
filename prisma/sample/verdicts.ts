import type { SampleVerdict } from './dossier';

export const VERDICTS: SampleVerdict[] = [
  {
    claim: 'civilians',
    slug: 'safsaf-no-civilian-harmed',
    primaryLanguage: 'ar',
    revisions: [
      {
        rating: 'incorrect',
        at: '2026-03-17T09:00:00Z',
        isPublished: true,
        texts: {
          ar: {
            title: 'لا صحة للقول إن أحدا من المدنيين لم يُصب في وادي الصفصاف',
            summary: 'قالت خلية الإعلام المشترك إن أي مدني لم يُصب بأذى. رأت عاملة صحية بنفسها أربعة جرحى مدنيين تلك الليلة، ووثّق مرصد حقوقي مقتل تسعة من أهالي الوادي.',
            reasoning: `ورد القول في بيان الخلية صباح الأحد، ثم أعادت نشره وكالة واحدة بنصّه:

[^cell-civilians]

والوسيلتان مصدر أصلي واحد؛ فإعادة النشر لا تضيف شيئا. [^mithal-civilians]

أما ما يناقضه فجاء من جهتين لا صلة لإحداهما بالأخرى. تحدثنا إلى عاملة صحية كانت في نوبتها:

[^witness-wounded]

ونشر المرصد الافتراضي للحقوق مذكرة تستند إلى ستة شهود [^monitor-killed]. نختلف مع المرصد في ما لم نستطع التحقق منه من أسماء وأعداد، لكن القول إن **أحدا** لم يُصب لا يصمد أمام شهادة مباشرة واحدة، فكيف بجهتين.`,
            unknown: 'لا نعرف عدد الضحايا المدنيين على وجه اليقين، ولم يتمكن أحد من الوصول إلى الموقع بعد الضربة.',
          },
          en: {
            title: 'It is not so that no civilian was harmed in Safsaf Valley',
            summary: 'The Joint Media Cell said no civilian was harmed. A health worker saw four wounded civilians that night herself, and a rights monitor documented nine dead residents.',
            reasoning: `The statement stood in the Cell's communiqué on Sunday morning, and one agency reprinted it word for word:

[^cell-civilians]

The two are one original source; a reprint adds nothing. [^mithal-civilians]

What contradicts it came from two sides that have nothing to do with each other. We spoke with a health worker who was on duty:

[^witness-wounded]

The Hypothetical Rights Monitor published a memo that rests on six witnesses [^monitor-killed]. We could not check its names and numbers ourselves, but the claim that **nobody** was harmed does not survive one direct testimony, let alone two independent ones.`,
            unknown: 'How many civilians were harmed is not known with certainty; nobody has reached the site since.',
          },
        },
      },
    ],
  },
  {
    claim: 'hideouts',
    slug: 'safsaf-three-hideouts',
    primaryLanguage: 'ar',
    revisions: [
      {
        rating: 'likely',
        at: '2026-03-15T18:00:00Z',
        isPublished: true,
        without: ['cell-hideouts-2', 'council-hideouts'],
        texts: {
          ar: {
            title: 'تدمير ثلاث مضافات في وادي الصفصاف: مرجَّح',
            summary: 'ذكرت خلية الإعلام المشترك تدمير ثلاث مضافات، ولم نجد ما يناقض ذلك حتى مساء الأحد. الرقم من مصدر أصلي واحد.',
            reasoning: 'جاء الرقم في بيان الخلية [^cell-hideouts] ونقلته صحيفة عن وكالة عن الخلية [^namudhaj-hideouts]. هذه سلسلة واحدة لا مصدران.',
            unknown: 'لا صور ولا شهادات مستقلة من الموقع حتى الآن.',
          },
          en: {
            title: 'Three hideouts destroyed in Safsaf Valley: likely',
            summary: 'The Joint Media Cell reported three hideouts destroyed, and by Sunday evening we found nothing against it. The figure comes from one original source.',
            reasoning: 'The figure stood in the Cell’s communiqué [^cell-hideouts]; a newspaper took it from an agency that took it from the Cell [^namudhaj-hideouts]. That is one chain, not two sources.',
            unknown: 'There are no pictures and no independent accounts from the site so far.',
          },
        },
      },
      {
        rating: 'incorrect',
        at: '2026-03-17T10:30:00Z',
        isPublished: true,
        correction: {
          kind: 'correction',
          note: {
            ar: 'كان حكمنا الأول «مرجَّح» استنادا إلى البيان وحده. رجعت الخلية عن رقمها بعد المعاينة، وكان رئيس المجلس المحلي قد ذكر مضافتين؛ فصار الحكم «غير صحيح».',
            en: 'Our first verdict was “likely”, on the communiqué alone. The Cell withdrew its figure after inspection, and the head of the local council had spoken of two; the verdict is now “incorrect”.',
          },
        },
        texts: {
          ar: {
            title: 'المضافات المدمَّرة في وادي الصفصاف اثنتان لا ثلاث',
            summary: 'رجعت خلية الإعلام المشترك عن رقمها الأول وقالت إن المضافات اثنتان، وهو ما كان رئيس المجلس المحلي قد ذكره قبلها بيوم.',
            reasoning: `قال البيان الأول إنها ثلاث [^cell-hideouts]، ثم جاء في بيان لاحق:

[^cell-hideouts-2]

وكان رئيس المجلس المحلي قد قال قبل ذلك بيوم إنها اثنتان [^council-hideouts].`,
            unknown: 'لا نعرف ما كان في المضافتين، ولا من كان يستعملهما.',
          },
          en: {
            title: 'The hideouts destroyed in Safsaf Valley were two, not three',
            summary: 'The Joint Media Cell withdrew its first figure and said there were two, as the head of the local council had said a day earlier.',
            reasoning: `The first communiqué said three [^cell-hideouts]; a later one says:

[^cell-hideouts-2]

The head of the local council had spoken of two the day before [^council-hideouts].`,
            unknown: 'What the two hideouts held, and who used them, is not known.',
          },
        },
      },
    ],
  },
  {
    claim: 'killed',
    slug: 'safsaf-nine-fighters-killed',
    primaryLanguage: 'ar',
    revisions: [
      {
        rating: 'conflicting',
        at: '2026-03-18T08:00:00Z',
        isPublished: false,
        texts: {
          ar: {
            title: 'من قُتل في وادي الصفصاف؟ روايات متضاربة',
            summary: 'تتفق الخلية ومراسل قناة على تسعة مسلحين، ويقول المجلس المحلي خمسة، وتنفي الجماعة، ويقول مرصد حقوقي إن القتلى التسعة مدنيون.',
            reasoning: `الرقم واحد عند جهتين والوصف مختلف. رأى المراسل الجثث بنفسه:

[^tajriba-killed]

أما دائرة الصحة فقالت «تسعة على الأقل» من غير أن تصفهم [^health-killed]؛ وهذا يؤيد وقوع القتل لا هوية القتلى. ويخالف المجلس المحلي في العدد [^council-killed]، ويخالف المرصد في الوصف [^monitor-killed].`,
            unknown: 'لا نعرف هويات القتلى. ولم ترد الخلية على سؤالنا عن الفرق بين رقميها.',
          },
          en: {
            title: 'Who was killed in Safsaf Valley? Accounts conflict',
            summary: 'The Cell and a broadcaster’s correspondent agree on nine fighters; the local council says five, the group denies it, and a rights monitor says the nine were civilians.',
            reasoning: `Two sides give one number and two descriptions. The correspondent saw the bodies:

[^tajriba-killed]

The Health Directorate said “at least nine” and did not say who they were [^health-killed]; that bears out the deaths, not who died. The local council differs on the number [^council-killed], the monitor on the description [^monitor-killed].`,
            unknown: 'Who the dead were is not known. The Cell has not answered our question about its two figures.',
          },
        },
      },
    ],
  },
];
