/**
 * The one table of who may do what. `nobody` is a visitor without a session; `system` is a timer or job; `operator` is a
 * person at the command line of the machine. What is not listed is refused, and so is a role that is not known.
 */

export const STAFF_ROLES = ['fact_checker', 'editor', 'admin'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];
export const ROLES = [...STAFF_ROLES, 'nobody', 'system', 'operator'] as const;
export type Role = (typeof ROLES)[number];

interface Grant {
  roles: readonly Role[];
  /** What it lets one do, for the documentation and the settings screen. */
  means: string;
}

const STAFF = ['fact_checker', 'editor', 'admin', 'operator'] as const;
const EDITORS = ['editor', 'admin'] as const;

export const PERMISSIONS = {
  'desk:read': { roles: STAFF, means: 'see the desk' },
  'source:create': { roles: STAFF, means: 'bring a source in' },
  'source:edit': { roles: STAFF, means: 'change what is known about a source, its segments and its outlet' },
  'source:archive': { roles: ['editor', 'admin', 'operator'], means: 'put a source away' },
  'snapshot:seal': { roles: EDITORS, means: 'put a capture under seal and open it again' },
  'snapshot:destroy': { roles: ['admin', 'operator'], means: 'destroy a capture for good' },
  'statement:create': { roles: STAFF, means: 'make excerpts and statements' },
  'statement:edit': { roles: STAFF, means: 'change or remove a statement' },
  'statement:review': { roles: STAFF, means: 'give a statement its second look' },
  'entity:edit': { roles: STAFF, means: 'name people, units and places' },
  'origin:edit': { roles: STAFF, means: 'name, merge and split original sources' },
  'origin:review': { roles: STAFF, means: 'say that an original source is one' },
  'incident:edit': { roles: STAFF, means: 'open and change incidents' },
  'claim:edit': { roles: STAFF, means: 'write claims and their versions' },
  'evidence:decide': { roles: STAFF, means: 'hold statements against claims and decide what they are' },
  'verdict:write': { roles: STAFF, means: 'write a verdict and send it to review' },
  'verdict:copy-edit': { roles: STAFF, means: 'mend spelling and punctuation without becoming an author' },
  'verdict:review': { roles: EDITORS, means: 'send a verdict back' },
  'verdict:approve': { roles: EDITORS, means: 'approve a verdict that one has written no part of' },
  'verdict:publish': { roles: [...EDITORS, 'system'], means: 'publish an approved verdict' },
  'verdict:withdraw': { roles: EDITORS, means: 'withdraw a revision before it is published' },
  'verdict:retract': { roles: EDITORS, means: 'retract a published verdict' },
  'verdict:flag': { roles: EDITORS, means: 'put a published verdict under review at once' },
  'record:withhold': { roles: ['admin', 'operator'], means: 'withhold a document from the public record' },
  'record:bake': { roles: ['admin', 'system', 'operator'], means: 'bake the public pages' },
  'rating:edit': { roles: EDITORS, means: 'edit the rating scale' },
  'user:manage': { roles: ['admin', 'operator'], means: 'invite people, change roles, deactivate' },
  'user:link': { roles: ['operator'], means: 'make a one-time sign-in link for someone' },
  'user:self': { roles: STAFF, means: 'change one’s own name, language and password' },
  'audit:read': { roles: STAFF, means: 'read the audit' },
  'invitation:accept': { roles: ['nobody'], means: 'take up an invitation' },
  'newsroom:found': { roles: ['nobody', 'operator'], means: 'make the first admin of an empty newsroom' },
  'job:run': { roles: ['system'], means: 'finish work that a deed left to do' },
} as const satisfies Record<string, Grant>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether a role holds a permission. Unknown roles hold none. */
export function isPermitted(role: string, permission: Permission): boolean {
  return (PERMISSIONS[permission].roles as readonly string[]).includes(role);
}
