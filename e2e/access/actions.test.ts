import { glob, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayRole, type Permission } from '#lib/domain/access.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { door } from '#lib/words/en/door.ts';
import { type BuiltAction, builtActions, callAction } from './call-action.ts';
import { openPlace, type Place, ROLE_OF, VISITORS, type Visitor } from './visitors.ts';

/** Every server action is a public POST endpoint. Who may call each is written here a second time, on purpose. */
const PERMISSIONS: Record<string, string> = {
  signInAction: 'public',
  signInWithOidcAction: 'public',
  signOutAction: 'public',
  signUpAction: 'public',
  setUpAction: 'public',
  newPasswordAction: 'public',
  askNewPasswordAction: 'public',
  resetPasswordAction: 'person:manage',
  inviteAction: 'person:manage',
  withdrawInvitationAction: 'person:manage',
  roleAction: 'person:manage',
  disablePersonAction: 'person:manage',
  enablePersonAction: 'person:manage',
  endPersonSessionsAction: 'person:manage',
  verifyAuditAction: 'audit:read',
  streamVerifyAuditAction: 'audit:read',
  changePolicyAction: 'policy:manage',
  saveViewAction: 'connection:govern',
  removeViewAction: 'connection:govern',
  bulkAction: 'connection:govern',
  chooseLanguageAction: 'public',
  profileAction: 'account:manage-own',
  passwordAction: 'account:manage-own',
  endSessionAction: 'account:manage-own',
  preferencesAction: 'account:manage-own',
  deleteAccountAction: 'account:manage-own',
  connectAction: 'connection:link',
  streamConnectAction: 'connection:link',
  recheckAction: 'connection:manage-own',
  disconnectAction: 'connection:manage-own',
  labelAction: 'connection:manage-own',
  forgetAction: 'connection:manage-own',
  replayAction: 'connection:diagnose',
  streamReplayAction: 'connection:diagnose',
  sendRepairAction: 'connection:diagnose',
  followRepairAction: 'connection:link',
  showBannerAction: 'banner:manage',
  endBannerAction: 'banner:manage',
  dismissBannerAction: 'connection:manage-own',
  rotateAction: 'connection:manage-own',
  chooseRotationAction: 'connection:manage-own',
  lookPlainlyAction: 'connection:link',
  watchInstanceAction: 'connection:link',
  dismissWatchAction: 'connection:link',
  readNoticesAction: 'connection:manage-own',
  resetCalendarFeedAction: 'account:manage-own',
  turnOffCalendarFeedAction: 'account:manage-own',
  reminderSettingsAction: 'account:manage-own',
  pauseRemindersAction: 'connection:manage-own',
  resumeRemindersAction: 'connection:manage-own',
  addInstanceAction: 'instance:manage',
  lookNowAction: 'instance:manage',
  accessAction: 'instance:manage',
  helpTextAction: 'instance:manage',
  authorityAction: 'instance:manage',
  removeAuthorityAction: 'instance:manage',
};

/** They want nothing of the form, and so are carried out. */
const FORMLESS = new Set([
  'verifyAuditAction',
  'streamVerifyAuditAction',
  'readNoticesAction',
  'resetCalendarFeedAction',
  'turnOffCalendarFeedAction',
  'deleteAccountAction',
]);

it('every server action asks for the permission that is meant', async () => {
  const found: [string, string][] = [];
  for await (const file of glob('{app,components,lib}/**/*.{ts,tsx}')) {
    const text = await readFile(file, 'utf8');
    if (!/^\s*['"]use server['"]/m.test(text)) continue;
    const actions = text.matchAll(
      /^export const (\w+) = define(?:Stream)?Action[\s\S]*?permission: '([^']+)'/gm,
    );
    found.push(...[...actions].map((match): [string, string] => [match[1] ?? '', match[2] ?? '']));
  }
  expect(Object.fromEntries(found)).toEqual(PERMISSIONS);
});

let place: Place;
let actions: BuiltAction[];
beforeAll(async () => {
  place = await openPlace();
  actions = await builtActions();
}, 300_000);
afterAll(() => place.close(), 60_000);

/** Each refusal of the door by its code or, where a room tells it in words, by those. */
const REFUSALS = {
  'session.ended': door.session.ended,
  'permission.missing': door.permission.missing,
  'origin.foreign': door.origin.foreign,
} as const;

/** It refuses without a word: the page that comes with its answer leads to the sign-in. */
const SILENT = 'lookPlainlyAction';

/** Which refusals of the door an answer holds. */
function refusalsIn(body: string): string[] {
  return Object.entries(REFUSALS).flatMap(([code, words]) =>
    body.includes(`"${code}"`) || body.includes(words) ? [code] : [],
  );
}

/** Rows that actions change, and how many audit events there are, for most leave one. What only watching changes is left out. */
async function written(): Promise<unknown> {
  const prisma = db();
  const [users, sessions, connections, attempts, views, instances, links, events] = await Promise.all([
    prisma.user.findMany({ orderBy: { id: 'asc' } }),
    prisma.session.findMany({ select: { id: true, endedAt: true }, orderBy: { id: 'asc' } }),
    prisma.connection.findMany({ orderBy: { id: 'asc' } }),
    prisma.attempt.count(),
    prisma.savedView.count(),
    prisma.instance.findMany({ orderBy: { id: 'asc' } }),
    prisma.oneTimeLink.count(),
    prisma.auditEvent.count(),
  ]);
  return { users, sessions, connections, attempts, views, instances, links, events };
}

const sameOrigin = (visitor: Visitor) => ({
  url: place.app.url,
  origin: place.app.url,
  cookie: place.cookies.get(visitor),
});

describe('every action of the build', () => {
  it('is one of those above', () => {
    expect(actions.map(({ name }) => name).sort()).toEqual(Object.keys(PERMISSIONS).sort());
  });

  it.each(VISITORS)('lets %s in or not, as the permission says', async (visitor) => {
    const role = ROLE_OF[visitor];
    for (const action of actions) {
      const needs = PERMISSIONS[action.name] ?? '';
      // What ends the visitor's own session is tried by the journeys.
      if (needs === 'public' && role) continue;
      const admitted = needs === 'public' || (role !== undefined && mayRole(role, needs as Permission));
      const refused = role ? 'permission.missing' : 'session.ended';
      if (admitted && !FORMLESS.has(action.name)) {
        const { body } = await callAction(action, sameOrigin(visitor));
        expect(refusalsIn(body), action.name).toEqual([]);
      }
      if (!admitted) {
        const before = await written();
        const { body } = await callAction(action, sameOrigin(visitor));
        if (action.name === SILENT) expect(body).toMatch(/^1:null$/m);
        else expect(refusalsIn(body), action.name).toEqual([refused]);
        expect(await written(), action.name).toEqual(before);
      }
    }
  });

  it.each(['another site', 'a page without an origin', 'nowhere'])(
    'refuses everybody who comes from %s, and writes nothing',
    async (from) => {
      const origin = from === 'nowhere' ? null : from === 'another site' ? 'https://evil.example' : 'null';
      const before = await written();
      for (const visitor of VISITORS)
        for (const action of actions) {
          const { status, body } = await callAction(action, { ...sameOrigin(visitor), origin });
          const said = action.name === SILENT ? /^1:null$/m.test(body) : refusalsIn(body).length === 1;
          // Next itself refuses another site, and the door what Next lets through.
          expect(status >= 400 || said, `${action.name} for ${visitor}: ${status}`).toBe(true);
        }
      expect(await written()).toEqual(before);
    },
  );
});
