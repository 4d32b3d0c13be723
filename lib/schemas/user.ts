import { z } from 'zod';

/** The shortest password accepted (NIST SP 800-63B asks for 8 at the least; 15 without a second factor is its advice, 12 our middle). In UTF-16 units. */
export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 256;

export const staffRole = z.enum(['fact_checker', 'editor', 'admin'], { error: 'required' });
export type StaffRoleInput = z.infer<typeof staffRole>;

const id = z.string().min(1, { error: 'required' }).max(64, { error: 'invalidField' });
const name = z.string().trim().min(1, { error: 'required' }).max(120, { error: 'tooLong' });
/** Kept in small letters, as sign-in looks it up. */
const email = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, { error: 'required' })
  .max(200, { error: 'tooLong' })
  .pipe(z.email({ error: 'emailInvalid' }));
const password = z.string().min(PASSWORD_MIN_LENGTH, { error: 'passwordTooShort' }).max(PASSWORD_MAX_LENGTH, { error: 'tooLong' });
const locale = z.enum(['ar', 'en'], { error: 'required' });
const token = z.string().min(1, { error: 'required' }).max(200, { error: 'invalidField' });

/** A person added at the command line; without a password they sign in by a one-time link. */
export const addUserInput = z.object({ email, name, role: staffRole, locale: locale.default('ar'), password: password.optional(), sample: z.boolean().default(false) });

/** `was` is the role the change started from: if it is another by now, nothing is overwritten unseen. */
export const changeRoleInput = z.object({ userId: id, role: staffRole, was: staffRole });
export const userInput = z.object({ userId: id });

export const editSelfInput = z.object({ name, locale });
/** `current` is empty for an account that never had a password; `keepSessionId` names the session that goes on. */
export const changePasswordInput = z
  .object({ keepSessionId: z.string().max(64, { error: 'invalidField' }).optional(), current: z.string().max(PASSWORD_MAX_LENGTH, { error: 'tooLong' }), next: password, again: z.string() })
  .refine((input) => input.next === input.again, { error: 'passwordsDiffer', path: ['again'] });
export const revokeSessionInput = z.object({ sessionId: id });

/** How long an invitation can live, in days. */
export const INVITATION_DAYS = [1, 3, 7, 30] as const;
export const createInvitationInput = z.object({
  email: z.union([z.literal('').transform(() => null), z.null(), email]),
  role: staffRole,
  days: z.literal(INVITATION_DAYS, { error: 'required' }),
});
export const revokeInvitationInput = z.object({ invitationId: id });

const newAccount = z.object({ token, email, name, locale, password, again: z.string() });
export const acceptInvitationInput = newAccount.refine((input) => input.password === input.again, { error: 'passwordsDiffer', path: ['again'] });
export const foundNewsroomInput = newAccount.refine((input) => input.password === input.again, { error: 'passwordsDiffer', path: ['again'] });

export type CreateInvitationInput = z.input<typeof createInvitationInput>;
export type NewAccountInput = z.input<typeof newAccount>;
export type ChangePasswordInput = z.input<typeof changePasswordInput>;
export type EditSelfInput = z.input<typeof editSelfInput>;
export type ChangeRoleInput = z.input<typeof changeRoleInput>;
