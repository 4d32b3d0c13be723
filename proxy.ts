import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, preferredLocale } from '@/lib/i18n/locales';

/** Gives every page its language and a Content-Security-Policy with a nonce of its own. */
export function proxy(request: NextRequest): NextResponse {
  const [, first] = request.nextUrl.pathname.split('/');
  if (!isLocale(first)) {
    const target = request.nextUrl.clone();
    target.pathname = `/${preferredLocale(request.headers.get('accept-language'))}${request.nextUrl.pathname === '/' ? '' : request.nextUrl.pathname}`;
    return NextResponse.redirect(target);
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-next-intl-locale', first);
  headers.set('x-nonce', nonce);
  // Where to come back to after signing in (app/require-staff.ts).
  headers.set('x-isnad-path', `${request.nextUrl.pathname.slice(first.length + 1)}${request.nextUrl.search}`);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-frame-options', 'DENY');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  return response;
}

function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    // Next's development server compiles in the page and needs eval there, and only there.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // React Aria places overlays by inline style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

export const config = { matcher: ['/((?!api|_next/static|_next/image|record|assets|robots.txt|sitemap.xml|favicon.ico|icon.svg).*)'] };
