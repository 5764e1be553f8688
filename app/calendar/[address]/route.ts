import { answerCalendar } from '#lib/features/reminders/feed/answer-calendar.ts';

type Context = { params: Promise<{ address: string }> };

/** Somebody's expiries for their own calendar program. Public: the address is the secret. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerCalendar(request, (await params).address);
}
