import 'server-only';
import type { Db } from '#lib/infra/db/prisma.ts';

/** What is known of a GitLab before a look. This room's own rows are kept by `draft-store.ts` and `watch-store.ts`. */

const LINKED_MAX = 50;

/** Base URLs of the GitLabs that this person has or had linked, the latest first. */
export async function linkedBaseUrlsOf(db: Db, userId: string): Promise<string[]> {
  const rows = await db.connection.findMany({
    where: { userId },
    select: { instance: { select: { baseUrl: true } } },
    distinct: ['instanceId'],
    orderBy: { createdAt: 'desc' },
    take: LINKED_MAX,
  });
  return rows.map(({ instance }) => instance.baseUrl);
}

/** `version`: when a token was last checked there, by anybody. `helpText`: what administrators say to whoever is about to link it. */
export type KnownInstance = { version: string | null; helpText: string };

/** To be told only to who has found that GitLab. */
export async function findKnownInstance(db: Db, baseUrl: string): Promise<KnownInstance | null> {
  return db.instance.findUnique({ where: { baseUrl }, select: { version: true, helpText: true } });
}
