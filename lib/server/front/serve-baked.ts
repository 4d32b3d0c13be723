import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { BakedSite, FoundPage } from './baked-site';
import { chooseEncoding, matchesTag } from './negotiate';
import type { BakedEntry } from './site-manifest';

const CACHE_CONTROL: Record<BakedEntry['cache'], string> = {
  immutable: 'public, max-age=31536000, immutable',
  // Asked for anew each time, and answered in a few bytes: a correction must reach every reader at once.
  revalidate: 'public, max-age=0, must-revalidate',
};

/**
 * Answers from the baked site. `status` is 200 unless the page stands for something that is missing or unavailable.
 * False, with nothing sent, when the page's generation was cleared away between finding and reading it.
 */
export async function serveBaked(
  request: IncomingMessage,
  response: ServerResponse,
  { site, page, headers, status = 200 }: { site: BakedSite; page: FoundPage; headers: OutgoingHttpHeaders; status?: number },
): Promise<boolean> {
  const encoding = chooseEncoding(request.headers['accept-encoding'], page.encodings);
  const tag = `"${page.sha256.slice(0, 32)}${encoding === null ? '' : `-${encoding}`}"`;
  const about: OutgoingHttpHeaders = {
    ...headers,
    ...(page.file.startsWith('record/') ? { 'access-control-allow-origin': '*' } : {}),
    'cache-control': status === 200 ? CACHE_CONTROL[page.cache] : 'no-store',
    vary: 'Accept-Encoding',
    etag: tag,
  };
  if (status === 200 && matchesTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304, about);
    response.end();
    return true;
  }
  const bytes = await site.read(page, encoding).catch(() => null);
  if (bytes === null) return false;
  response.writeHead(status, {
    ...about,
    'content-type': page.contentType,
    'content-length': bytes.length,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...(status === 503 ? { 'retry-after': '10' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return true;
}
