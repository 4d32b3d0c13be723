import type { Encoding } from './site-manifest';

/**
 * The best of the encodings at hand for an Accept-Encoding header (RFC 9110 section 12.5.3), or null for the bytes as they
 * are. Brotli before gzip where the client likes both alike.
 */
export function chooseEncoding(acceptEncoding: string | undefined, available: readonly Encoding[]): Encoding | null {
  if (acceptEncoding === undefined || available.length === 0) return null;
  const key = `${available.length} ${available[0]} ${acceptEncoding}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const chosen = choose(acceptEncoding, available);
  if (remembered.size < REMEMBERED_WISHES) remembered.set(key, chosen);
  return chosen;
}

/** Browsers send a handful of different headers: those are read once. Bounded, since anyone can send others. */
const REMEMBERED_WISHES = 200;
const remembered = new Map<string, Encoding | null>();

function choose(acceptEncoding: string, available: readonly Encoding[]): Encoding | null {
  const wishes = new Map<string, number>();
  for (const part of acceptEncoding.split(',')) {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
    wishes.set(name.trim(), quality === undefined ? 1 : Number(quality));
  }
  const wish = (encoding: Encoding) => wishes.get(encoding) ?? wishes.get('*') ?? 0;
  const best = [...available].sort((a, b) => wish(b) - wish(a) || (a === 'br' ? -1 : 1))[0];
  return best !== undefined && wish(best) > 0 ? best : null;
}

/** Whether an If-None-Match header names this tag (weak comparison, RFC 9110 section 13.1.2). */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag);
}
