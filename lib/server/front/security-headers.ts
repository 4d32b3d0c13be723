import type { OutgoingHttpHeaders } from 'node:http';

/** Reader pages run nothing: JSON-LD is a data block, which no browser executes. */
const READER_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TWO_YEARS_S = 63_072_000;

/** What every answer of the front carries, baked or proxied. HSTS only where the site itself is on https, and for this host alone. */
export function commonHeaders(origin: string): OutgoingHttpHeaders {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    ...(origin.startsWith('https://') ? { 'strict-transport-security': `max-age=${TWO_YEARS_S}` } : {}),
  };
}

/** What baked answers carry besides. */
export function readerHeaders(origin: string): OutgoingHttpHeaders {
  return {
    ...commonHeaders(origin),
    'content-security-policy': READER_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
    'x-frame-options': 'DENY',
  };
}
