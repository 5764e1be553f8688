import 'server-only';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Permitted, Viewer } from '#lib/infra/auth/viewer.ts';
import { listBannerRows, listShownTo, namesOf } from './banner-store.ts';
import { hostWords, momentWords } from './banner-words.ts';
import { type BannerRoom, requestRoom } from './room.ts';
import type { BannerRowView, BannersView, BannerView } from './view.ts';

const SHOWN_MAX = 3;

/** What stands on top of this person's pages now. */
export async function listBannersFor(viewer: Viewer, given?: BannerRoom): Promise<BannerView[]> {
  const { prisma, words, now } = given ?? (await requestRoom());
  const shown = await listShownTo(prisma, viewer.userId, now(), SHOWN_MAX);
  return shown.map(({ id, baseUrl, text, endsAt }) => {
    const at = momentWords(words, endsAt);
    return { id, text, about: words.say('banners.about', { host: hostWords(baseUrl), at }) };
  });
}

/** Those that are up, and those that were within thirty days. */
export async function listBanners(
  _viewer: Permitted<'banner:manage'>,
  given?: BannerRoom,
): Promise<BannersView> {
  const { prisma, words, now } = given ?? (await requestRoom());
  const rows = await listBannerRows(prisma, now());
  const names = await namesOf(
    prisma,
    rows.map(({ createdBy }) => createdBy),
  );
  const isUp = ({ endedAt, endsAt }: (typeof rows)[number]) => endedAt === null && endsAt > now();
  const view = (row: (typeof rows)[number]): BannerRowView => {
    const { id, text, baseUrl, code, createdBy, endedAt, endsAt } = row;
    const host = hostWords(baseUrl);
    const at = momentWords(words, endedAt ?? endsAt);
    const who = plainText((createdBy && names.get(createdBy)) || 'Patchbay', 80);
    return {
      id,
      text,
      audience:
        code === null
          ? words.say('banners.list.linked', { host })
          : words.say('banners.list.failed', { host, code }),
      note: words.say(isUp(row) ? 'banners.list.by' : 'banners.list.was', { who, at }),
    };
  };
  return {
    active: rows.filter(isUp).map(view),
    ended: rows.filter((row) => !isUp(row)).map(view),
  };
}
