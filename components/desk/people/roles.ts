/** Roles in the order of what they may do; `people.roles.<id>` names them. */
export const ROLE_IDS = ['fact_checker', 'editor', 'admin'] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/** A stored role that is none of ours shows as the least. */
export function roleOf(text: string): RoleId {
  return ROLE_IDS.find((role) => role === text) ?? 'fact_checker';
}
