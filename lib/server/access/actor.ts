import type { Role, StaffRole } from './permissions';

/** Who does a deed. */
export interface Actor {
  role: Role;
  /** The user's id; null for nobody, system and operator. */
  id: string | null;
  /** As the audit shows it. */
  name: string;
}

/** Someone signed in. */
export interface StaffActor extends Actor {
  role: StaffRole;
  id: string;
}

export const NOBODY: Actor = { role: 'nobody', id: null, name: 'nobody' };
export const SYSTEM: Actor = { role: 'system', id: null, name: 'system' };
export const OPERATOR: Actor = { role: 'operator', id: null, name: 'operator' };
