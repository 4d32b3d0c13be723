import { servePublic } from '@/app/serve-public';

export const dynamic = 'force-dynamic';

/** Addresses that lead nowhere are told so by the readers' own page, in the language they begin with. */
export { servePublic as GET };
