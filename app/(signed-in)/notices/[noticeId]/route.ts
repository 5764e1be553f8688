import { answerNotice } from '#lib/features/reminders/notices/answer-notice.ts';

type Context = { params: Promise<{ noticeId: string }> };

/** A notice's link: read from now on, and on to what it is about. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerNotice(request, (await params).noticeId);
}
