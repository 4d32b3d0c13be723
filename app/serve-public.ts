import { renderPublicAddress } from '@/lib/server/record/public-view';

/** What the baked pages are served with; nothing on a reader's page runs. */
export const READER_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/**
 * The app's view of a public address, for development and while the front has nothing baked. The front answers these
 * addresses before the app as soon as they are baked.
 */
export async function servePublic(request: Request): Promise<Response> {
  const address = decodeURIComponent(new URL(request.url).pathname);
  const language = address.split('/')[1] === 'en' ? 'en' : 'ar';
  const found = await renderPublicAddress(address);
  const file = found ?? (await renderPublicAddress(`/${language}/missing`));
  if (!file) return new Response(null, { status: 404 });
  return new Response(Buffer.from(file.bytes), {
    status: found ? 200 : 404,
    headers: { 'content-type': file.contentType, 'cache-control': 'no-store', 'content-security-policy': READER_POLICY, 'x-content-type-options': 'nosniff' },
  });
}
