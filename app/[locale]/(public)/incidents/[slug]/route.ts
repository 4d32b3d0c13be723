import { servePublic } from '@/app/serve-public';

export const dynamic = 'force-dynamic';

export { servePublic as GET };
