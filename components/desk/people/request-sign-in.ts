import type { Problem } from '@/lib/schemas/problem';

/** What the sign-in library answers, as problems of ours. */
const CODES: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'signInWrong',
  INVALID_EMAIL: 'signInWrong',
  BANNED_USER: 'accountDeactivated',
  INVALID_ORIGIN: 'originWrong',
  MISSING_OR_NULL_ORIGIN: 'originWrong',
};
/** Refused by Isnad itself inside the library (lib/server/access/auth.ts). */
const SAMPLE_REFUSED = 'sampleAccountRefused';
const TOO_MANY_REQUESTS = 429;

/** Asks the sign-in library, over its own throttled address, for a session. Null: signed in. */
export async function requestSignIn(email: string, password: string): Promise<Problem | null> {
  let response: Response;
  try {
    response = await fetch('/api/auth/sign-in/email', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
  } catch {
    return { kind: 'failed', code: 'unreachable' };
  }
  if (response.ok) return null;
  if (response.status === TOO_MANY_REQUESTS) {
    return { kind: 'forbidden', code: 'signInThrottled', values: { seconds: Number(response.headers.get('x-retry-after')) || 60 } };
  }
  const answer = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  if (answer.message === SAMPLE_REFUSED) return { kind: 'forbidden', code: SAMPLE_REFUSED };
  return { kind: 'forbidden', code: CODES[answer.code ?? ''] ?? (response.status < 500 ? 'signInWrong' : 'failed') };
}

/** Opens a path (with the language) by a whole load, so that nothing of the visitor's view is kept. */
export function openAfresh(path: string): void {
  window.location.assign(new URL(path, window.location.origin));
}
