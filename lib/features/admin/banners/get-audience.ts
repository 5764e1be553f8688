import 'server-only';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import { countAudience } from './banner-store.ts';
import { hostWords, momentWords } from './banner-words.ts';
import { type BannerRoom, requestRoom } from './room.ts';
import { type Audience, audienceSchema } from './schema.ts';

/** Counting goes no further. */
const COUNTED_MAX = 10_000;

/** Whom a banner would be shown to, in a sentence; null where no GitLab is named. @param query of the page's address. */
export async function getAudience(
  _viewer: Permitted<'banner:manage'>,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
  given?: BannerRoom,
): Promise<{ audience: Audience; text: string } | null> {
  const parsed = audienceSchema.safeParse(query);
  if (!parsed.success) return null;
  const { prisma, words, now } = given ?? (await requestRoom());
  const { data: audience } = parsed;
  const { baseUrl, code, since } = audience;
  const count = await countAudience(prisma, audience, { now: now(), most: COUNTED_MAX });
  const host = hostWords(baseUrl);
  if (code === null) return { audience, text: words.say('banners.new.linked', { host, count }) };
  const from = since ? new Date(since) : now();
  return {
    audience: { ...audience, since: from.toISOString() },
    text: words.say('banners.new.failed', {
      host,
      count,
      cause: outcomeWords(words, code).title,
      since: momentWords(words, from),
    }),
  };
}
