/**
 * The workflow of a revision and of a verdict (design section 4) as two tables: state × action → next state,
 * permission, requirements. What is not listed is refused. Nothing here reads a clock or a database: the command
 * gathers the facts, asks, and acts.
 */

export const REVISION_STATES = ['draft', 'in_review', 'changes_requested', 'approved', 'published', 'withdrawn'] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

export const REVISION_ACTIONS = [
  'edit', 'copy_edit', 'submit', 'recall', 'request_changes', 'approve', 'reopen', 'schedule', 'unschedule', 'publish', 'withdraw',
] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];

export const VERDICT_STATES = ['none', 'published', 'under_review', 'retracted'] as const;
export type VerdictState = (typeof VERDICT_STATES)[number];

export const VERDICT_ACTIONS = ['publish_revision', 'raise_banner', 'lower_banner', 'retract'] as const;
export type VerdictAction = (typeof VERDICT_ACTIONS)[number];

export const VERDICT_PERMISSIONS = [
  'verdict:write', 'verdict:copy-edit', 'verdict:review', 'verdict:approve', 'verdict:publish', 'verdict:withdraw', 'verdict:flag', 'verdict:retract',
] as const;
export type VerdictPermission = (typeof VERDICT_PERMISSIONS)[number];

export const REQUIREMENTS = [
  'rating', 'summary', 'reviewed_statement', 'four_eyes', 'content_hash_as_read', 'approved_hash_unchanged', 'future_time', 'note', 'public_reason',
] as const;
/** Something that must hold before a step; `requirement.<code>` is its sentence on screen. */
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Step<State extends string, Action extends string> {
  from: State;
  action: Action;
  to: State;
  permission: VerdictPermission;
  requires: readonly Requirement[];
}

/** What approval needs: a judgement, its words, something reviewed under it, other eyes, and the very text that was read. */
const APPROVAL: readonly Requirement[] = ['rating', 'summary', 'reviewed_statement', 'four_eyes', 'content_hash_as_read'];
/** Publishing looks again: what goes out must be byte for byte what was approved. */
const PUBLICATION: readonly Requirement[] = ['approved_hash_unchanged'];

/**
 * A revision's steps. A text in review can be copy-edited (that is no authorship) but not rewritten: it is recalled
 * or sent back first. An approved text is reopened before any change, because approval names a hash.
 * `approve` is asked once for each language; the revision is approved when its primary language is.
 */
export const REVISION_STEPS: readonly Step<RevisionState, RevisionAction>[] = [
  { from: 'draft', action: 'edit', to: 'draft', permission: 'verdict:write', requires: [] },
  { from: 'draft', action: 'copy_edit', to: 'draft', permission: 'verdict:copy-edit', requires: [] },
  { from: 'draft', action: 'submit', to: 'in_review', permission: 'verdict:write', requires: ['summary'] },
  { from: 'draft', action: 'withdraw', to: 'withdrawn', permission: 'verdict:withdraw', requires: [] },
  { from: 'in_review', action: 'copy_edit', to: 'in_review', permission: 'verdict:copy-edit', requires: [] },
  { from: 'in_review', action: 'recall', to: 'draft', permission: 'verdict:write', requires: [] },
  { from: 'in_review', action: 'request_changes', to: 'changes_requested', permission: 'verdict:review', requires: ['note'] },
  { from: 'in_review', action: 'approve', to: 'approved', permission: 'verdict:approve', requires: APPROVAL },
  { from: 'in_review', action: 'withdraw', to: 'withdrawn', permission: 'verdict:withdraw', requires: [] },
  { from: 'changes_requested', action: 'edit', to: 'changes_requested', permission: 'verdict:write', requires: [] },
  { from: 'changes_requested', action: 'copy_edit', to: 'changes_requested', permission: 'verdict:copy-edit', requires: [] },
  { from: 'changes_requested', action: 'submit', to: 'in_review', permission: 'verdict:write', requires: ['summary'] },
  { from: 'changes_requested', action: 'withdraw', to: 'withdrawn', permission: 'verdict:withdraw', requires: [] },
  { from: 'approved', action: 'reopen', to: 'draft', permission: 'verdict:write', requires: [] },
  { from: 'approved', action: 'schedule', to: 'approved', permission: 'verdict:publish', requires: ['future_time', ...PUBLICATION] },
  { from: 'approved', action: 'unschedule', to: 'approved', permission: 'verdict:publish', requires: [] },
  { from: 'approved', action: 'publish', to: 'published', permission: 'verdict:publish', requires: PUBLICATION },
  { from: 'approved', action: 'withdraw', to: 'withdrawn', permission: 'verdict:withdraw', requires: ['note'] },
];

/**
 * The verdict's own steps. The banner goes up by one editor at once and changes no finding; publishing a further
 * revision ends the review that called for it. Retracted is final: what replaces it is a new verdict.
 */
export const VERDICT_STEPS: readonly Step<VerdictState, VerdictAction>[] = [
  { from: 'none', action: 'publish_revision', to: 'published', permission: 'verdict:publish', requires: PUBLICATION },
  { from: 'published', action: 'publish_revision', to: 'published', permission: 'verdict:publish', requires: PUBLICATION },
  { from: 'published', action: 'raise_banner', to: 'under_review', permission: 'verdict:flag', requires: ['note'] },
  { from: 'published', action: 'retract', to: 'retracted', permission: 'verdict:retract', requires: ['public_reason'] },
  { from: 'under_review', action: 'publish_revision', to: 'published', permission: 'verdict:publish', requires: PUBLICATION },
  { from: 'under_review', action: 'lower_banner', to: 'published', permission: 'verdict:flag', requires: ['note'] },
  { from: 'under_review', action: 'retract', to: 'retracted', permission: 'verdict:retract', requires: ['public_reason'] },
];

/** The step a revision in `state` takes on `action`, or null when the table does not list it: then it is refused. */
export function findRevisionStep(state: RevisionState, action: RevisionAction): Step<RevisionState, RevisionAction> | null {
  return REVISION_STEPS.find((step) => step.from === state && step.action === action) ?? null;
}

/** The step a verdict in `state` takes on `action`, or null when it is refused. */
export function findVerdictStep(state: VerdictState, action: VerdictAction): Step<VerdictState, VerdictAction> | null {
  return VERDICT_STEPS.find((step) => step.from === state && step.action === action) ?? null;
}

/** Every action the table lists for a revision in this state, in table order: what a screen may offer. */
export function listRevisionActions(state: RevisionState): RevisionAction[] {
  return REVISION_STEPS.filter((step) => step.from === state).map((step) => step.action);
}

/** Every action the table lists for a verdict in this state. */
export function listVerdictActions(state: VerdictState): VerdictAction[] {
  return VERDICT_STEPS.filter((step) => step.from === state).map((step) => step.action);
}
