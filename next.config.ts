import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm test`; a user's first start should not wait for them again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // All other answers get theirs in proxy.ts.
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  serverExternalPackages: [
    '@node-rs/argon2',
    'undici',
    'pino',
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    'jose',
    'nodemailer',
  ],
};

export default config;
