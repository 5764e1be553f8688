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
  return NextAuth(request, context, nextAuthOptions(settings, requestFacts(request.headers, settings)));
}
