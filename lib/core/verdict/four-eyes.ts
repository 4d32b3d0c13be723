/** What an audited deed touched, as far as authorship goes. */
export const TOUCHES = ['text', 'evidence', 'override', 'origin', 'copy_edit', 'review', 'none'] as const;
export type Touch = (typeof TOUCHES)[number];

/** One audit event under a revision. `actorId` is null for deeds of the system (timers, the baker). */
export interface AuthorshipEvent {
  actorId: string | null;
  touches: Touch;
}

/** Spelling and punctuation, a review or a deed beside the content leave no authorship; everything else does. */
const NO_AUTHORSHIP: ReadonlySet<string> = new Set<Touch>(['copy_edit', 'review', 'none']);

/**
 * Who wrote any part of what is to be approved: text, evidence, overrides, origins (design section 4).
 * A touch this list does not know counts as authorship: a deed added later must not open a way round the four eyes.
 */
export function authorsOf(events: readonly AuthorshipEvent[]): ReadonlySet<string> {
  const authors = new Set<string>();
  for (const { actorId, touches } of events) {
    if (actorId !== null && !NO_AUTHORSHIP.has(touches)) authors.add(actorId);
  }
  return authors;
}

/** Nobody approves their own work, admins included; an unknown actor approves nothing. */
export function mayApprove(actorId: string | null, authors: ReadonlySet<string>): boolean {
  return actorId !== null && actorId !== '' && !authors.has(actorId);
}
