import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  output: 'standalone',
  distDir: process.env.ISNAD_DIST_DIR ?? '.next',
  poweredByHeader: false,
  compress: false, // the front compresses
  reactStrictMode: true,
  serverExternalPackages: ['libsql', '@libsql/client', '@prisma/adapter-libsql', 'better-auth', 'chardet', 'linkedom', '@mozilla/readability'],
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '25mb' } },
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
