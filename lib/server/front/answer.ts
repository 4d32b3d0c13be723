import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isLocale, preferredLocale } from '@/lib/i18n/locales';
import { bareUnavailablePage } from '@/lib/site/unavailable';
import type { BakedSite } from './baked-site';
import type { createProxy, ProxyFailure } from './proxy';
import { encodingFor, serveBaked } from './serve-baked';

/** How long the rest of a refused body is read and thrown away, in milliseconds. */
const DRAINING_MS = 5_000;

const STATUS: Record<ProxyFailure, number> = { body_too_large: 413, client_slow: 408, app_slow: 504, app_down: 503 };

/** What answering needs: the baked site, the headers of its answers, and the way to the app. */
export interface Answering {
  site: BakedSite;
  baked: OutgoingHttpHeaders;
  proxy: ReturnType<typeof createProxy>;
}

/** One request. What is baked and in memory is answered at once, without a promise; the rest goes the long way round. */
export function answer(request: IncomingMessage, response: ServerResponse, answering: Answering): Promise<void> | void {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const path = decodePath(request.url ?? '/');
  const page = isRead && path !== null && !isPlainPage(path) ? answering.site.find(path) : undefined;
  if (page && serveBaked(request, response, page, { site: answering.site, headers: answering.baked })) return;
  return answerSlowly(request, response, { ...answering, path, isRead });
}

/** What is baked but not in memory, `/` to a language, everything else to the app. */
async function answerSlowly(
  request: IncomingMessage,
  response: ServerResponse,
  { site, baked, proxy, path, isRead }: Answering & { path: string | null; isRead: boolean },
): Promise<void> {
  if (path === null) {
    response.writeHead(400, { ...baked, 'content-type': 'text/plain; charset=utf-8' });
    response.end('This address is malformed.\n');
    return;
  }
  if (isRead && path === '/') {
    redirect(response, `/${preferredLocale(request.headers['accept-language'] ?? null)}`, 307, baked);
    return;
  }
  if (isRead && !isPlainPage(path) && (await serveAt(path, request, response, { site, headers: baked }))) return;
  if (isRead && path.endsWith('/') && site.find(path.slice(0, -1))) {
    redirect(response, encodeURI(path.slice(0, -1)), 308, baked);
    return;
  }
  await proxy.pass(request, response, (why) => refuse(request, response, { why, path, site, baked }));
}

/** Serves the page of an address, if the site has it: in the generation that holds now, or the one that just took its place. */
async function serveAt(
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
  how: { site: BakedSite; headers: OutgoingHttpHeaders; status?: number },
): Promise<boolean> {
  for (const attempt of ['first', 'refreshed']) {
    if (attempt === 'refreshed') await how.site.refresh();
    const page = how.site.find(address);
    if (!page) return false;
    if (serveBaked(request, response, page, how)) return true;
    const bytes = await how.site.read(page, encodingFor(request, page)).catch(() => undefined);
    if (bytes && serveBaked(request, response, page, { ...how, bytes })) return true;
  }
  return false;
}

/** Says calmly that the app can't answer: the baked page in the reader's language, or a bare one, or one line for programs. */
async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { why, path, site, baked }: { why: ProxyFailure; path: string; site: BakedSite; baked: OutgoingHttpHeaders },
): Promise<void> {
  const status = STATUS[why];
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  if (why === 'body_too_large' || why === 'client_slow' || !wantsPage) {
    response.writeHead(status, { ...baked, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
    response.end(JSON.stringify({ problem: why }));
    // A client reads the answer only when it may go on sending for a moment; then the rest of the body is cut off.
    request.resume();
    setTimeout(() => request.destroy(), DRAINING_MS).unref();
    return;
  }
  const first = path.split('/')[1];
  const language = isLocale(first) ? first : preferredLocale(request.headers['accept-language'] ?? null);
  if (await serveAt(`/${language}/unavailable`, request, response, { site, headers: baked, status })) return;
  response.writeHead(status, { ...baked, 'content-security-policy': "default-src 'none'", 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '10' });
  response.end(bareUnavailablePage(language));
}

function redirect(response: ServerResponse, location: string, status: 307 | 308, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, { ...headers, location, vary: 'Accept-Language', 'cache-control': status === 307 ? 'no-store' : 'public, max-age=3600', 'content-length': 0 });
  response.end();
}

/** The pages that stand for "missing" and "unavailable" are not places of their own. */
function isPlainPage(path: string): boolean {
  return /^\/(ar|en)\/(missing|unavailable)$/.test(path);
}

/** Nothing in it to decode, and no query: nearly every request. */
const PLAIN_PATH = /^\/[\w/.~-]*$/;

/** The decoded path of a request's target; null when it can't be decoded or holds control characters. */
function decodePath(target: string): string | null {
  if (PLAIN_PATH.test(target)) return target;
  const raw = target.replace(/[?#].*$/s, '');
  if (!raw.startsWith('/')) return null;
  try {
    const path = decodeURIComponent(raw);
    return /[\u0000-\u001f\u007f]/.test(path) ? null : path;
  } catch {
    return null;
  }
}
