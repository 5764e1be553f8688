import { type AppServer, startApp } from '#e2e/fixtures/app-server.ts';
import { makePeople } from '#e2e/fixtures/people.ts';
import type { Role } from '#lib/domain/access.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { type Belongings, givePossessions } from './possessions.ts';

/** Everybody who may come to a page. `owner` has what is asked for; nobody else does. */
export const VISITORS = ['anonymous', 'owner', 'other', 'support', 'admin', 'disabled', 'signedOut'] as const;
export type Visitor = (typeof VISITORS)[number];

/** The last two were administrators. */
const ROLES: Record<Exclude<Visitor, 'anonymous'>, Role> = {
  owner: 'user',
  other: 'user',
  support: 'support',
  admin: 'admin',
  disabled: 'admin',
  signedOut: 'admin',
};

/** Those whose session holds, and the role it has. */
export const ROLE_OF: Partial<Record<Visitor, Role>> = {
  owner: 'user',
  other: 'user',
  support: 'support',
  admin: 'admin',
};

/** The running product with somebody of each kind in it. This process has its configuration from then on. */
export type Place = {
  app: AppServer;
  owned: Belongings;
  /** What the browser of each sends as `cookie`; nothing for somebody without one. */
  cookies: ReadonlyMap<Visitor, string>;
  close: () => Promise<void>;
};

/** @param root where the product stands that is started; this one. */
export async function openPlace(root?: string): Promise<Place> {
  const app = await startApp(root === undefined ? {} : { root });
  Object.assign(process.env, { DATA_DIR: app.dataDir, PUBLIC_URL: app.url });
  const cookies = new Map<Visitor, string>();
  let owned: Belongings | null = null;
  for (const [visitor, role] of Object.entries(ROLES) as [Visitor, Role][]) {
    const [person] = await makePeople(db(), 1, role);
    if (!person) throw new Error('Nobody was made.');
    cookies.set(visitor, [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const { userId } = person;
    if (visitor === 'owner') owned = await givePossessions(db(), userId);
    if (visitor === 'disabled')
      await db().user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    if (visitor === 'signedOut')
      await db().session.updateMany({ where: { userId }, data: { endedAt: new Date() } });
  }
  if (!owned) throw new Error('Nobody owns anything.');
  const close = async (): Promise<void> => {
    await db().$disconnect();
    await app.stop();
  };
  return { app, owned, cookies, close };
}
