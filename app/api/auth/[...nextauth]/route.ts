import type { NextRequest } from 'next/server';
import { answerNextAuth } from '#lib/infra/auth/answer-next-auth.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

export function GET(request: NextRequest, context: Context): Promise<Response> {
  return answerNextAuth(request, context);
}

export function POST(request: NextRequest, context: Context): Promise<Response> {
  return answerNextAuth(request, context);
}
