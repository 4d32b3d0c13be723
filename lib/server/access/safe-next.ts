/** Where to go after signing in: a page of the desk, as `?next=` says; never another site, whatever the link says. */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string') return '/desk';
  // Resolved as a browser would, so that "/\evil" or "/desk/..//evil" show what they are.
  const base = 'http://isnad.invalid';
  const url = URL.canParse(next, base) ? new URL(next, base) : null;
  if (!url || url.origin !== base || !/^\/desk(\/|$)/.test(url.pathname)) return '/desk';
  return `${url.pathname}${url.search}`;
}
