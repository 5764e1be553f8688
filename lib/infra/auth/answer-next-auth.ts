import 'server-only';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authSettings } from './auth-settings.ts';
import { nextAuthOptions } from './next-auth-options.ts';
import { requestFacts } from './request-facts.ts';
import { isSameOrigin } from './same-origin.ts';

/** next-auth's endpoints, behind the same origin check as every action. */
export async function answerNextAuth(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
  settings = authSettings(),
): Promise<Response> {
  if (request.method === 'POST' && !isSameOrigin(request.headers, settings.publicUrl))
    return Response.json({ code: 'origin.foreign' }, { status: 403 });
  // next-auth itself would answer 500 and log an error (core/lib/assert.js), as if something of ours were broken.
  if (!leadsSomewhere(request.nextUrl.searchParams.get('callbackUrl'), settings.publicUrl))
    return Response.json({ code: 'address.malformed' }, { status: 400 });
  return NextAuth(request, context, nextAuthOptions(settings, requestFacts(request.headers, settings)));
}

function leadsSomewhere(target: string | null, publicUrl: string): boolean {
  if (!target) return true;
  const url = target.startsWith('/') ? URL.parse(target, publicUrl) : URL.parse(target);
  return url?.protocol === 'https:' || url?.protocol === 'http:';
}
