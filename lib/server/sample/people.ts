/** The sample newsroom. Its accounts sign in by one-time links only, and on no origin but this machine's own. */
export const SAMPLE_PEOPLE = [
  { key: 'rana', name: 'رنا السهلي', email: 'rana@sample.example', role: 'fact_checker', locale: 'ar' },
  { key: 'yusuf', name: 'Yusuf Hale', email: 'yusuf@sample.example', role: 'fact_checker', locale: 'en' },
  { key: 'huda', name: 'هدى المثالي', email: 'huda@sample.example', role: 'editor', locale: 'ar' },
  { key: 'idris', name: 'Idris Sample', email: 'idris@sample.example', role: 'admin', locale: 'en' },
] as const;

export type SamplePerson = (typeof SAMPLE_PEOPLE)[number]['key'];
