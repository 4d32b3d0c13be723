/** Where each kind of object is opened on the desk (without the language). */
export const OBJECT_PATHS = {
  source: (id: string) => `/desk/sources/${id}`,
  incident: (id: string) => `/desk/incidents/${id}`,
  claim: (id: string) => `/desk/claims/${id}`,
  verdict: (id: string) => `/desk/verdicts/${id}`,
  entity: (id: string) => `/desk/entities/${id}`,
  outlet: (id: string) => `/desk/outlets/${id}`,
} as const;
