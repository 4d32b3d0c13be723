import { sha256 } from '@/lib/server/record/sha256';
import type { BilingualText } from '@/lib/core/record/public-text';
import type { CorrectionDocument, IncidentDocument, NoticeDocument, OutletDocument, PolicyDocument, RecordDocument } from '@/lib/core/record/record-document';
import { documentHash } from '@/lib/core/record/hash';
import type { OpenEvidence, PublicRating, VerdictDocument } from '@/lib/core/record/verdict-document';
import type { PublicValue } from '@/lib/core/record/public-value';
import { verdictDocument } from '@/lib/schemas/record-documents';

/** An invented fire at an invented depot, told by invented outlets. Nobody and nothing here is real. */
export const both = (ar: string, en: string): BilingualText => ({ ar, en });

export const RATINGS = {
  established: { key: 'established', label: both('مثبَت', 'Established'), ratingValue: 5, bestRating: 5, worstRating: 1 },
  likely: { key: 'likely', label: both('مرجَّح', 'Likely'), ratingValue: 4, bestRating: 5, worstRating: 1 },
  conflicting: { key: 'conflicting', label: both('متضارب', 'Conflicting'), ratingValue: 3, bestRating: 5, worstRating: 1 },
  incorrect: { key: 'incorrect', label: both('غير صحيح', 'Incorrect'), ratingValue: 1, bestRating: 5, worstRating: 1 },
  unverifiable: { key: 'unverifiable', label: both('تعذّر التحقق', 'Cannot be verified'), ratingValue: null, bestRating: null, worstRating: null },
} satisfies Record<string, PublicRating>;

const INCIDENT_REF = {
  slug: 'wadi-sidra-depot-fire',
  title: both('حريق مستودع وادي السدرة', 'The Wadi Sidra depot fire'),
  place: both('وادي السدرة، قضاء قصر الريح', 'Wadi Sidra, Qasr al-Rih district'),
  date: '2026-03-14',
};

export function killed(low: string | null, high: string | null, qualifier: 'exact' | 'at_least' | 'about', text: string): PublicValue {
  return { kind: 'quantity', low, high, qualifier, unit: null, attribute: 'killed', subject: 'civilian', text };
}

interface SampleEvidence {
  id: string;
  quote: string;
  language: 'ar' | 'en';
  value: PublicValue;
  outlet: BilingualText | null;
  title: string;
  published: string | null;
  originId: string | null;
  chain: OpenEvidence['chain'];
  evidence: OpenEvidence['evidence'];
  relation: OpenEvidence['relation'];
  rule: number;
  reason: { code: string; values: Record<string, string | number | null> };
  kind?: OpenEvidence['source']['kind'];
  over?: Partial<OpenEvidence>;
}

/** Open evidence from the few words that differ; the rest is filled in the same way each time. */
export function sampleEvidence(given: SampleEvidence): OpenEvidence {
  const direction = given.language === 'ar' ? 'rtl' : 'ltr';
  const start = 120;
  return {
    id: given.id,
    confidential: false,
    evidence: given.evidence,
    relation: given.relation,
    reason: { rule: given.rule, ...given.reason },
    override: null,
    statement: { value: given.value, scope: 'incident', assertion: 'asserted', asOf: null, standing: 'current' },
    chain: given.chain,
    quote: { exact: given.quote, prefix: '', suffix: '', start, end: start + Array.from(given.quote).length, language: given.language, direction },
    source: {
      title: given.title,
      language: given.language,
      direction,
      outlet: given.outlet,
      outletSlug: null,
      kind: given.kind ?? 'article',
      url: given.outlet === null ? null : `https://${given.id}.example/news/4711`,
      published: given.published,
      snapshot: { sha256: sha256(new TextEncoder().encode(given.quote)), capturedAt: '2026-03-16T08:12:00Z' },
    },
    originId: given.originId,
    ...given.over,
  };
}

const CIVIL_DEFENCE = both('مديرية الدفاع المدني في قصر الريح', 'Qasr al-Rih Civil Defence');
const HOSPITAL = both('مستشفى السلام في قصر الريح', 'Al-Salam Hospital, Qasr al-Rih');
const MONITOR = both('مرصد النهر', 'The River Monitor');
const RASED = both('وكالة الراصد', 'Rased News Agency');
const MIRSAD = both('صحيفة المرساة', 'Al-Mirsat');
const COURIER = both('بريد الشمال', 'Northern Courier');

const NINE_EVIDENCE: VerdictDocument['evidence'] = [
  sampleEvidence({
    id: 'e1', language: 'ar', quote: 'أسفر الحريق عن مقتل تسعة مدنيين كانوا داخل المستودع ساعة اندلاعه',
    value: killed('9', '9', 'exact', 'تسعة مدنيين'), outlet: CIVIL_DEFENCE, title: 'بيان رقم 31', published: '2026-03-14',
    originId: 'o1', chain: [{ name: CIVIL_DEFENCE, role: 'originator' }], evidence: 'supports', relation: 'agrees', rule: 12, reason: { code: 'equal', values: {} }, kind: 'communique',
  }),
  sampleEvidence({
    id: 'e2', language: 'ar', quote: 'وقال الدفاع المدني إن تسعة مدنيين لقوا حتفهم',
    value: killed('9', '9', 'exact', 'تسعة مدنيين'), outlet: RASED, title: 'تسعة قتلى في حريق مستودع بوادي السدرة', published: '2026-03-14',
    originId: 'o1', chain: [{ name: CIVIL_DEFENCE, role: 'originator' }, { name: RASED, role: 'carrier' }], evidence: 'supports', relation: 'agrees', rule: 12, reason: { code: 'equal', values: {} },
  }),
  sampleEvidence({
    id: 'e3', language: 'en', quote: 'Nine civilians died in the depot, the civil defence directorate said, according to Rased',
    value: killed('9', '9', 'exact', 'Nine civilians'), outlet: COURIER, title: 'Fire kills nine at Wadi Sidra depot', published: '2026-03-15',
    originId: 'o1',
    chain: [{ name: CIVIL_DEFENCE, role: 'originator' }, { name: RASED, role: 'carrier' }, { name: COURIER, role: 'translator' }],
    evidence: 'supports', relation: 'agrees', rule: 12, reason: { code: 'equal', values: {} },
  }),
  sampleEvidence({
    id: 'e4', language: 'ar', quote: 'استقبل المستشفى ما لا يقل عن ثماني جثث حتى مساء السبت',
    value: killed('8', null, 'at_least', 'ما لا يقل عن ثماني جثث'), outlet: MIRSAD, title: 'مستشفى السلام: استقبلنا ثماني جثث على الأقل', published: '2026-03-15',
    originId: 'o2', chain: [{ name: HOSPITAL, role: 'originator' }, { name: MIRSAD, role: 'carrier' }], evidence: 'consistent', relation: 'covers', rule: 14, reason: { code: 'less_precise', values: {} },
  }),
  sampleEvidence({
    id: 'e5', language: 'en', quote: 'Our field team counted seven dead at Wadi Sidra',
    value: killed('7', '7', 'exact', 'seven dead'), outlet: MONITOR, title: 'Field note: Wadi Sidra', published: '2026-03-15',
    originId: 'o3', chain: [{ name: MONITOR, role: 'witness' }], evidence: 'contradicts', relation: 'contradicts', rule: 17, reason: { code: 'apart_below', values: { gap: 2 } },
  }),
  {
    id: 'e6', confidential: true, evidence: 'supports', originId: 'o4',
    wording: both('موظف في دائرة الصحة اطّلع على سجل الوفيات وطلب عدم كشف هويته', 'A health department employee who has seen the register of deaths and asked not to be named'),
  },
];

export const NINE_KILLED: VerdictDocument = {
  kind: 'verdict',
  format: 1,
  slug: 'nine-killed-wadi-sidra',
  revision: 1,
  primaryLanguage: 'ar',
  texts: {
    ar: {
      title: 'هل قُتل تسعة مدنيين في حريق مستودع وادي السدرة؟',
      summary: 'يتكرر رقم التسعة في ثلاث وسائل، لكن مردّه كلّه إلى بيان واحد. يؤيده مصدر ثانٍ مستقل، ويخالفه إحصاء ميداني لم يشمل المستشفى.',
      reasoning:
        'صدر الرقم أول مرة في بيان للدفاع المدني مساء يوم الحريق:\n\n[^e1]\n\nثم نقلته وكالة الراصد [^e2] وعنها **بريد الشمال** بالإنجليزية [^e3]. هذه ثلاثة نصوص ومصدر أصلي واحد.\n\nأما المستشفى فأعطى حدًّا أدنى لا رقمًا نهائيًا [^e4]، وهو لا يتعارض مع التسعة ولا يثبتها. وأكّد الرقم لنا مصدر آخر اطّلع على سجل الوفيات [^e6]. وأحصى فريق *مرصد النهر* سبعة في الموقع وحده [^e5]:\n\n- لم يزر الفريق المستشفى.\n- غادر الموقع قبل انتهاء البحث بساعتين.',
      notKnown: 'لا نعرف أسماء القتلى، ولم تُنشر شهادات وفاة. ولم يجب الدفاع المدني عن سؤالنا عمّن أجرى الإحصاء.',
    },
    en: {
      title: 'Were nine civilians killed in the Wadi Sidra depot fire?',
      summary: 'Three outlets print the figure nine, but all of them rest on one communiqué. A second, independent source bears it out; a field count that left out the hospital differs.',
      reasoning:
        'The figure first appeared in a civil defence communiqué on the evening of the fire:\n\n[^e1]\n\nRased carried it [^e2], and the **Northern Courier** took it from Rased [^e3]. That is three texts and one original source.\n\nThe hospital gave a lower bound, not a final figure [^e4]: it does not contradict nine, nor does it establish it. Another source, who has seen the register of deaths, confirmed it to us [^e6]. The team of *The River Monitor* counted seven at the site alone [^e5]:\n\n- The team did not visit the hospital.\n- It left two hours before the search ended.',
      notKnown: 'We do not know the names of the dead; no death certificates have been published. Civil Defence did not answer our question about who made the count.',
    },
  },
  claim: {
    wording: both('قُتل تسعة مدنيين في حريق مستودع وادي السدرة', 'Nine civilians were killed in the Wadi Sidra depot fire'),
    statedBy: { name: CIVIL_DEFENCE, kind: 'organization', sameAs: null },
    statedDate: '2026-03-14',
    url: 'https://e1.example/news/4711',
    value: killed('9', '9', 'exact', 'تسعة مدنيين'),
    originId: 'o1',
  },
  incident: INCIDENT_REF,
  rating: RATINGS.likely,
  evidence: NINE_EVIDENCE,
  origins: [
    { id: 'o1', label: CIVIL_DEFENCE, kind: 'agent', reviewed: true, position: 'supports', counted: true },
    { id: 'o2', label: HOSPITAL, kind: 'agent', reviewed: true, position: 'consistent', counted: false },
    { id: 'o3', label: MONITOR, kind: 'own_witness', reviewed: true, position: 'contradicts', counted: true },
    { id: 'o4', label: null, kind: 'own_witness', reviewed: true, position: 'supports', counted: true },
  ],
  tally: { sources: 6, outlets: 5, origins: 4 },
  sourcing: {
    kind: 'conflicting',
    count: 2,
    steps: [
      { code: 'heard', values: { sources: 6, outlets: 5, unknown: 0 } },
      { code: 'not_counted_only_consistent', values: { count: 1 } },
      { code: 'claimant_repeats', values: { count: 3 } },
      { code: 'supporting', values: { count: 2 } },
      { code: 'opposing', values: { count: 1 } },
      { code: 'result_conflicting', values: { count: 2, against: 1 } },
    ],
  },
  authors: [both('مكتب التحقق', 'Verification desk')],
  approver: both('مدير التحرير المناوب', 'Duty editor'),
  approved: { ar: 'a'.repeat(64), en: 'b'.repeat(64) },
  approvedAt: '2026-03-17T10:00:00Z',
  publishedAt: '2026-03-17T10:30:00Z',
  previousDocument: null,
  corrections: [],
};

const FIRST_REVISION: VerdictDocument = { ...NINE_KILLED, rating: RATINGS.established, evidence: NINE_EVIDENCE.filter((item) => item.id !== 'e5') };

const UPDATE: CorrectionDocument = {
  kind: 'correction',
  format: 1,
  verdictSlug: NINE_KILLED.slug,
  correction: 'update',
  note: both(
    'أضفنا إحصاء مرصد النهر، وكان قد نُشر قبل نسختنا الأولى ولم نطّلع عليه.',
    'We added the count of The River Monitor, which had been published before our first revision and which we had not seen.',
  ),
  changesRating: true,
  corrects: documentHash(FIRST_REVISION, sha256),
  at: '2026-03-19T07:45:00Z',
};

const SECOND_REVISION: VerdictDocument = {
  ...NINE_KILLED,
  revision: 2,
  approvedAt: '2026-03-19T07:40:00Z',
  publishedAt: '2026-03-19T07:46:00Z',
  previousDocument: documentHash(FIRST_REVISION, sha256),
  corrections: [{ documentHash: documentHash(UPDATE, sha256), kind: 'update', at: UPDATE.at, changesRating: true }],
};

const DRONE: VerdictDocument = {
  ...NINE_KILLED,
  slug: 'no-drone-struck-depot',
  primaryLanguage: 'en',
  texts: {
    ar: null,
    en: {
      title: 'Did a drone strike the Wadi Sidra depot?',
      summary: 'No. The body that first said so withdrew it the next day, and footage shows the fire starting in the yard.',
      reasoning: 'The regional council said in the first hour that a drone had struck the depot, and withdrew it [^e1].',
      notKnown: null,
    },
  },
  claim: {
    wording: both('استهدفت طائرة مسيّرة مستودع وادي السدرة', 'A drone struck the Wadi Sidra depot'),
    statedBy: { name: both('مجلس إقليم الريح', 'Al-Rih Regional Council'), kind: 'organization', sameAs: null },
    statedDate: '2026-03-14',
    url: null,
    value: { kind: 'proposition', text: 'A drone struck the Wadi Sidra depot' },
    originId: 'o1',
  },
  rating: RATINGS.incorrect,
  evidence: [
    sampleEvidence({
      id: 'e1', language: 'ar', quote: 'لا صحة لما تردد عن استهداف المستودع بطائرة مسيّرة', value: { kind: 'proposition', text: 'no drone' },
      outlet: null, title: 'توضيح', published: null, originId: 'o1',
      chain: [{ name: both('مجلس إقليم الريح', 'Al-Rih Regional Council'), role: 'originator' }], evidence: 'contradicts', relation: 'contradicts', rule: 6, reason: { code: 'denied_by_statement', values: {} },
      over: { statement: { value: { kind: 'proposition', text: 'no drone' }, scope: 'incident', assertion: 'denied', asOf: null, standing: 'current' } },
    }),
  ],
  origins: [{ id: 'o1', label: both('مجلس إقليم الريح', 'Al-Rih Regional Council'), kind: 'agent', reviewed: true, position: 'contradicts', counted: true }],
  tally: { sources: 1, outlets: 1, origins: 1 },
  sourcing: { kind: 'conceded', count: 1, steps: [] },
  approved: { ar: null, en: 'b'.repeat(64) },
  approvedAt: '2026-03-18T10:00:00Z',
  publishedAt: '2026-03-18T10:30:00Z',
};

const HOMELESS: VerdictDocument = {
  ...NINE_KILLED,
  slug: 'two-hundred-families-displaced',
  texts: {
    ar: { title: 'هل نزحت مئتا عائلة من محيط المستودع؟', summary: 'لم نجد من أحصى العائلات. كل ما نُشر يعود إلى منشور بلا توقيع.', reasoning: 'لا مصدر.', notKnown: 'كل شيء عن العدد.' },
    en: null,
  },
  claim: {
    ...NINE_KILLED.claim,
    wording: both('نزحت مئتا عائلة من محيط المستودع', 'Two hundred families were displaced around the depot'),
    value: { kind: 'quantity', low: '200', high: '200', qualifier: 'exact', unit: 'عائلة', attribute: 'displaced', subject: 'civilian', text: 'مئتا عائلة' },
    originId: null,
    url: null,
  },
  rating: RATINGS.unverifiable,
  evidence: [],
  origins: [],
  tally: { sources: 0, outlets: 0, origins: 0 },
  sourcing: { kind: 'none', count: 0, steps: [] },
  approved: { ar: 'a'.repeat(64), en: null },
  approvedAt: '2026-03-16T10:00:00Z',
  publishedAt: '2026-03-16T10:30:00Z',
};

const UNDER_REVIEW: NoticeDocument = { kind: 'notice', format: 1, verdictSlug: HOMELESS.slug, state: 'under_review', note: null, at: '2026-03-20T06:00:00Z' };

const INCIDENT: IncidentDocument = {
  kind: 'incident',
  format: 1,
  ...INCIDENT_REF,
  summary: both('اندلع الحريق بعد ظهر السبت في مستودع للأقمشة، واستمر إخماده ست ساعات.', 'The fire broke out on Saturday afternoon in a textile depot; it took six hours to put out.'),
  at: '2026-03-16T10:00:00Z',
};

const OUTLET: OutletDocument = {
  kind: 'outlet', format: 1, slug: 'rased', name: RASED, outletKind: 'agency', ownerGroup: null, side: null, homepage: 'https://rased.example/', at: '2026-03-16T10:00:00Z',
};

const CORRECTIONS_POLICY: PolicyDocument = {
  kind: 'policy',
  format: 1,
  slug: 'corrections',
  title: both('كيف نصحّح', 'How we correct'),
  body: both('نصحّح علنًا، ونبقي كل نسخة سابقة في السجل.', 'We correct in public, and every earlier revision stays in the record.'),
  at: '2026-03-01T10:00:00Z',
};

/** In log order. Every verdict here passes the public schema, which a test holds. */
export const SAMPLE_DOCUMENTS: readonly RecordDocument[] = [
  CORRECTIONS_POLICY, OUTLET, INCIDENT, HOMELESS, FIRST_REVISION, DRONE, UPDATE, SECOND_REVISION, UNDER_REVIEW,
].map((document) => (document.kind === 'verdict' ? verdictDocument.parse(document) : document));

export { FIRST_REVISION, SECOND_REVISION, DRONE, HOMELESS };
