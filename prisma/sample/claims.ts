import type { SampleClaim, SampleDecision } from './dossier';

export const CLAIMS: SampleClaim[] = [
  {
    key: 'killed',
    wording: { ar: 'قُتل تسعة من مسلحي جماعة الراية في ضربة وادي الصفصاف.', en: 'Nine Raya Group fighters were killed in the Safsaf Valley strike.' },
    statedBy: 'cell',
    readIn: 'cell-killed',
    stated: '2026-03-15',
  },
  {
    key: 'civilians',
    wording: { ar: 'لم يُصب أي مدني بأذى في ضربة وادي الصفصاف.', en: 'No civilian was harmed in the Safsaf Valley strike.' },
    statedBy: 'cell',
    readIn: 'cell-civilians',
    stated: '2026-03-15',
  },
  {
    key: 'hideouts',
    wording: { ar: 'دمّرت الضربة ثلاث مضافات للجماعة.', en: 'The strike destroyed three of the group’s hideouts.' },
    statedBy: 'cell',
    readIn: 'cell-hideouts',
    stated: '2026-03-15',
  },
  {
    key: 'strikes',
    wording: { ar: 'نُفّذت 21 ضربة في محافظة السهل منذ الأول من آذار.', en: '21 strikes were carried out in Sahl Governorate since 1 March.' },
    statedBy: 'cell',
    readIn: 'cell-strikes-total',
    stated: '2026-03-15',
  },
];

export const DECISIONS: SampleDecision[] = [
  {
    claim: 'hideouts',
    statement: 'cell-hideouts-2',
    decided: 'contradicts',
    reason: 'صاحب التصريح نفسه صحّح العدد بعد المعاينة: ليست زيادة على رقم سابق بل رجوع عنه.',
  },
];
