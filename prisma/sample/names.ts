import type { SampleEntity, SampleOrigin, SampleOutlet } from './dossier';

export const INCIDENT = {
  slug: 'safsaf-valley-strike',
  title: { ar: 'ضربة وادي الصفصاف', en: 'The Safsaf Valley strike' },
  summary: {
    ar: 'ضربة جوية ليلية في وادٍ زراعي بمحافظة السهل، اختلفت الروايات في عدد قتلاها وهويتهم. (حادثة مختلقة لأغراض العرض.)',
    en: 'A night air strike in a farming valley of Sahl Governorate; accounts differ on how many died and who they were. (Invented for demonstration.)',
  },
  place: 'safsaf',
  date: '2026-03-14',
  night: true,
};

export const ENTITIES: SampleEntity[] = [
  { key: 'sahl', kind: 'place', name: { ar: 'محافظة السهل', en: 'Sahl Governorate' }, aliases: ['السهل'] },
  { key: 'safsaf', kind: 'place', name: { ar: 'وادي الصفصاف', en: 'Safsaf Valley' }, parent: { key: 'sahl', kind: 'located_in' } },
  { key: 'command', kind: 'organisation', name: { ar: 'قيادة القوات المشتركة', en: 'Joint Forces Command' } },
  {
    key: 'cell',
    kind: 'organisation',
    name: { ar: 'خلية الإعلام المشترك', en: 'Joint Media Cell' },
    aliases: ['الخلية الإعلامية المشتركة'],
    parent: { key: 'command', kind: 'chain_of_command' },
  },
  { key: 'health', kind: 'organisation', name: { ar: 'دائرة صحة السهل', en: 'Sahl Health Directorate' } },
  { key: 'monitor', kind: 'organisation', name: { ar: 'المرصد الافتراضي للحقوق', en: 'Hypothetical Rights Monitor' } },
  { key: 'council', kind: 'organisation', name: { ar: 'مجلس وادي الصفصاف المحلي', en: 'Safsaf Valley Local Council' } },
  { key: 'raya', kind: 'organisation', name: { ar: 'جماعة الراية', en: 'Raya Group' } },
  { key: 'correspondent', kind: 'person', name: { ar: 'مراسل قناة التجربة', en: 'Tajriba TV’s correspondent' } },
  { key: 'mithal-agent', kind: 'organisation', name: { ar: 'وكالة المثال', en: 'Mithal agency' } },
];

export const OUTLETS: SampleOutlet[] = [
  { key: 'cell-outlet', name: { ar: 'خلية الإعلام المشترك', en: 'Joint Media Cell' }, kind: 'official_body', homepage: 'https://cell.example' },
  { key: 'mithal', name: { ar: 'وكالة المثال للأنباء', en: 'Mithal News Agency' }, kind: 'agency', homepage: 'https://mithal.example' },
  {
    key: 'namudhaj',
    name: { ar: 'صحيفة النموذج', en: 'An-Namudhaj' },
    kind: 'newspaper',
    homepage: 'https://namudhaj.example',
    owner: { ar: 'مجموعة القالب الإعلامية', en: 'Qalib Media Group' },
  },
  {
    key: 'ayyina',
    name: { ar: 'موقع العيّنة', en: 'Al-Ayyina' },
    kind: 'aggregator',
    homepage: 'https://ayyina.example',
    owner: { ar: 'مجموعة القالب الإعلامية', en: 'Qalib Media Group' },
  },
  { key: 'tajriba', name: { ar: 'قناة التجربة', en: 'Tajriba TV' }, kind: 'broadcaster', homepage: 'https://tajriba.example' },
  { key: 'specimen', name: { ar: 'ذا سبسمن كورير', en: 'The Specimen Courier' }, kind: 'newspaper', homepage: 'https://specimen.example' },
  { key: 'monitor-outlet', name: { ar: 'المرصد الافتراضي للحقوق', en: 'Hypothetical Rights Monitor' }, kind: 'monitor', homepage: 'https://monitor.example' },
];

export const ORIGINS: SampleOrigin[] = [
  { key: 'o-cell', name: { ar: 'خلية الإعلام المشترك', en: 'Joint Media Cell' }, kind: 'agent', entity: 'cell' },
  { key: 'o-health', name: { ar: 'دائرة صحة السهل', en: 'Sahl Health Directorate' }, kind: 'agent', entity: 'health' },
  { key: 'o-monitor', name: { ar: 'المرصد الافتراضي للحقوق', en: 'Hypothetical Rights Monitor' }, kind: 'agent', entity: 'monitor' },
  { key: 'o-council', name: { ar: 'مجلس وادي الصفصاف المحلي', en: 'Safsaf Valley Local Council' }, kind: 'agent', entity: 'council' },
  { key: 'o-raya', name: { ar: 'جماعة الراية', en: 'Raya Group' }, kind: 'agent', entity: 'raya' },
  { key: 'o-tajriba', name: { ar: 'مراسل قناة التجربة', en: 'Tajriba TV’s correspondent' }, kind: 'agent', entity: 'correspondent' },
  { key: 'o-own', name: { ar: 'مقابلة أجراها قسم التحقق', en: 'The desk’s own interview' }, kind: 'own_witness' },
];
