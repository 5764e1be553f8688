import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

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

/** `page.dev.tsx` is a page under `npm run dev` alone; no build ever holds one. */
export default (phase: string): NextConfig => ({
  ...config,
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? ['tsx', 'ts', 'dev.tsx'] : ['tsx', 'ts'],
});
