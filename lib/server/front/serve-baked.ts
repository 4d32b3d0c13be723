import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { BakedSite } from './baked-site';
import { chooseEncoding, matchesTag } from './negotiate';
import type { BakedEntry } from './site-manifest';

const CACHE_CONTROL: Record<BakedEntry['cache'], string> = {
  immutable: 'public, max-age=31536000, immutable',
  // Asked for anew each time, and answered in a few bytes: a correction must reach every reader at once.
  revalidate: 'public, max-age=0, must-revalidate',
};

/** Answers from the baked site. `status` is 200 unless the page stands for something that is missing or unavailable. */
export async function serveBaked(
  request: IncomingMessage,
  response: ServerResponse,
  { site, entry, headers, status = 200 }: { site: BakedSite; entry: BakedEntry; headers: OutgoingHttpHeaders; status?: number },
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding'], entry.encodings);
  const tag = `"${entry.sha256.slice(0, 32)}${encoding === null ? '' : `-${encoding}`}"`;
  const about: OutgoingHttpHeaders = {
    ...headers,
    ...(entry.file.startsWith('record/') ? { 'access-control-allow-origin': '*' } : {}),
    'cache-control': status === 200 ? CACHE_CONTROL[entry.cache] : 'no-store',
    vary: 'Accept-Encoding',
    etag: tag,
  };
  if (status === 200 && matchesTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304, about);
    response.end();
    return;
  }
  const bytes = await site.read(entry, encoding);
  response.writeHead(status, {
    ...about,
    'content-type': entry.contentType,
    'content-length': bytes.length,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...(status === 503 ? { 'retry-after': '10' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
