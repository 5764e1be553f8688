import { answerBundle } from '#lib/features/support/bundle/answer-bundle.ts';

type Context = { params: Promise<{ reference: string }> };

/** An attempt as a file for others. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerBundle(request, (await params).reference);
}
