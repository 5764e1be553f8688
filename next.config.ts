import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

const BODY_BYTES_MAX = 256 * 1024;

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm test`; a user's first start should not wait for them again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // A page comes with its title, for whoever asks: streamed behind the page, it would be missing for a moment each time the page is drawn anew.
  htmlLimitedBots: /.*/,
  // All other answers get theirs in proxy.ts.
  headers: async () => [
    { source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] },
  ],
  // Next holds a request's body in memory until it has come, whoever sent it; its own limit is 10 MB. No form of ours comes near this one.
  experimental: { proxyClientMaxBodySize: BODY_BYTES_MAX, serverActions: { bodySizeLimit: BODY_BYTES_MAX } },
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
