import 'server-only';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';

/** What the queries of banners work with; a test hands in its own. */
export type BannerRoom = { prisma: Database; words: Words; now: () => Date };

export async function requestRoom(): Promise<BannerRoom> {
  return { prisma: db(), words: await requestWords(), now: () => new Date() };
}
