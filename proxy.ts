import { randomBytes, randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { env } from '#lib/env.ts';
import { PATH_HEADER } from '#lib/infra/auth/same-site-path.ts';
import { securityHeaders } from '#lib/infra/auth/security-headers.ts';
import { REQUEST_ID_HEADER } from '#lib/infra/log/request-id-header.ts';

/**
 * Headers only. Nothing here decides who may do what: without this file every page, action and route refuses just the
 * same.
 */
export function proxy(request: NextRequest): NextResponse {
  const { publicUrl, oidc } = env();
  const nonce = randomBytes(16).toString('base64');
  const dev = process.env.NODE_ENV === 'development';
  const secured = securityHeaders({ nonce, publicUrl, oidcIssuer: oidc?.issuer ?? null, dev });

  const inward = new Headers(request.headers);
  // Next reads the nonce for its own scripts out of the policy; components read x-nonce.
  inward.set('content-security-policy', secured['Content-Security-Policy'] ?? '');
  inward.set('x-nonce', nonce);
  inward.set(PATH_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`);

  const requestId = randomUUID();
  inward.set(REQUEST_ID_HEADER, requestId);

  const response = NextResponse.next({ request: { headers: inward } });
  for (const [name, value] of Object.entries(secured)) response.headers.set(name, value);
  response.headers.set(REQUEST_ID_HEADER, requestId);
  return response;
}

export const config = { matcher: '/((?!_next/static/).*)' };
