import { createHash, randomBytes } from 'node:crypto';

/** A token for a link: 192 bits, in letters that survive any mail program. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is stored of a token: whoever reads the database can't use it. SHA-256 is enough for a random secret. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
