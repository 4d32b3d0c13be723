import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { BakedSite, FoundPage } from './baked-site';
import { chooseEncoding, matchesTag } from './negotiate';
import type { BakedEntry, Encoding } from './site-manifest';

const CACHE_CONTROL: Record<BakedEntry['cache'], string> = {
  immutable: 'public, max-age=31536000, immutable',
  // Asked for anew each time, and answered in a few bytes: a correction must reach every reader at once.
  revalidate: 'public, max-age=0, must-revalidate',
};

/** The headers of one page in one encoding, made once: flat lists of name and value, the form Node writes fastest. */
interface PreparedHeaders {
  tag: string;
  whole: string[];
  notModified: string[];
}

/** Headers by page, then by encoding; forgotten with the generation the page belongs to. */
const prepared = new WeakMap<FoundPage, Map<Encoding | null, PreparedHeaders>>();

/**
 * Answers from the baked site. `status` is 200 unless the page stands for something that is missing or unavailable.
 * `headers` must be the same for every request. Synchronous, since nearly every request finds its bytes in memory; false,
 * with nothing sent, when they are not: read them, and call again with `bytes`.
 */
export function serveBaked(
  request: IncomingMessage,
  response: ServerResponse,
  page: FoundPage,
  { site, headers, status = 200, bytes: given }: { site: BakedSite; headers: OutgoingHttpHeaders; status?: number; bytes?: Buffer },
): boolean {
  const encoding = encodingFor(request, page);
  const about = headersOf(page, encoding, headers);
  if (status === 200 && matchesTag(request.headers['if-none-match'], about.tag)) {
    response.writeHead(304, about.notModified);
    response.end();
    return true;
  }
  const bytes = given ?? site.peek(page, encoding);
  if (bytes === undefined) return false;
  const length = ['content-length', String(bytes.length)];
  response.writeHead(status, status === 200 ? [...about.whole, ...length] : [...withoutCaching(about.whole), 'retry-after', '10', ...length]);
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}

/** The encoding this request's answer will have. */
export function encodingFor(request: IncomingMessage, page: FoundPage): Encoding | null {
  return chooseEncoding(request.headers['accept-encoding'], page.encodings);
}

function headersOf(page: FoundPage, encoding: Encoding | null, headers: OutgoingHttpHeaders): PreparedHeaders {
  const known = prepared.get(page)?.get(encoding);
  if (known) return known;
  const tag = `"${page.sha256.slice(0, 32)}${encoding === null ? '' : `-${encoding}`}"`;
  const common: [string, string][] = [
    ...Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(page.file.startsWith('record/') ? [['access-control-allow-origin', '*'] as [string, string]] : []),
    ['cache-control', CACHE_CONTROL[page.cache]],
    ['vary', 'Accept-Encoding'],
    ['etag', tag],
  ];
  const whole: [string, string][] = [...common, ['content-type', page.contentType], ...(encoding === null ? [] : [['content-encoding', encoding] as [string, string]])];
  const made = { tag, whole: whole.flat(), notModified: common.flat() };
  const byEncoding = prepared.get(page) ?? new Map<Encoding | null, PreparedHeaders>();
  prepared.set(page, byEncoding.set(encoding, made));
  return made;
}

/** A page that stands for a failure is never kept, and has no tag to compare. */
function withoutCaching(headers: readonly string[]): string[] {
  const kept: string[] = ['cache-control', 'no-store'];
  for (let index = 0; index < headers.length; index += 2) {
    const [name = '', value = ''] = headers.slice(index, index + 2);
    if (name !== 'cache-control' && name !== 'etag') kept.push(name, value);
  }
  return kept;
}
