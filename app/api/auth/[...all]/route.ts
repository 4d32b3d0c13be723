import { getAuth } from '@/lib/server/access/auth';

/**
 * The sign-in library's address. Only what the screens use is open: signing in by password and by one-time link. Whatever
 * else the library could do over HTTP (names, passwords, roles) goes through commands, or there would be deeds without audit.
 */

const LINK = '/api/auth/magic-link/verify';
const PASSWORD = '/api/auth/sign-in/email';

export async function POST(request: Request): Promise<Response> {
  if (new URL(request.url).pathname !== PASSWORD) return new Response(null, { status: 404 });
  return getAuth().handler(request);
}

export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname !== LINK) return new Response(null, { status: 404 });
  const response = await getAuth().handler(request);
  if (response.status < 400) return response;
  // A person followed a link: they get a page with a sentence, not the library's JSON.
  const answer = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
  const error = response.status === 429 ? 'TOO_MANY' : answer.message === 'sampleAccountRefused' ? 'SAMPLE' : answer.code === 'BANNED_USER' ? 'BANNED_USER' : 'FAILED';
  const locale = url.searchParams.get('callbackURL')?.startsWith('/en') ? 'en' : 'ar';
  return new Response(null, { status: 302, headers: { location: `/${locale}/sign-in?error=${error}` } });
}
