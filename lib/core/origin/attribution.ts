export const ATTRIBUTION_ROLES = ['witness', 'originator', 'spokesperson', 'carrier', 'translator'] as const;
export type AttributionRole = (typeof ATTRIBUTION_ROLES)[number];

/** One agent of an attribution chain. A chain is ordered from the originator to the last carrier. */
export interface AttributionLink {
  name: string;
  role: AttributionRole;
  entityId?: string | null;
}
