import type { Belongings } from './possessions.ts';
import type { Visitor } from './visitors.ts';

/** `sign-in`: led there. A number: that status, and nothing of the owner's in the answer unless it is the owner's own 200. */
export type Answer = 200 | 204 | 307 | 401 | 404 | 'sign-in';
export type Rule = {
  at: (of: Belongings) => string;
  answers: Record<Visitor, Answer>;
  /** Where a 307 leads that is not the list of connections. */
  leads?: (of: Belongings) => string;
  /** Who else than the owner may find something of the owner's there. */
  sees?: readonly Visitor[];
  /** Posted as JSON from a page of ours; without it the address is opened. */
  posts?: Record<string, string>;
};

const SIGNED_IN = { owner: 200, other: 200, support: 200, admin: 200 } as const;
const NOBODY = { anonymous: 'sign-in', disabled: 'sign-in', signedOut: 'sign-in' } as const;
const OWNER_ONLY = { ...NOBODY, owner: 200, other: 404, support: 404, admin: 404 } as const;
/** Support and administrators; then administrators alone. */
const STAFF = { ...NOBODY, owner: 404, other: 404, support: 200, admin: 200 } as const;
const ADMINS = { ...STAFF, support: 404 } as const;
const STAFF_SEES = ['support', 'admin'] as const;
/** Scripts are told, not led away. */
const NO_SESSION = { anonymous: 401, disabled: 401, signedOut: 401 } as const;
const EVERYBODY = { anonymous: 200, disabled: 200, signedOut: 200, ...SIGNED_IN } as const;
const NOT_THERE = {
  anonymous: 404,
  disabled: 404,
  signedOut: 404,
  owner: 404,
  other: 404,
  support: 404,
  admin: 404,
} as const;
/** Signed-in people are led on to their connections. */
const STRANGERS = {
  anonymous: 200,
  disabled: 200,
  signedOut: 200,
  owner: 307,
  other: 307,
  support: 307,
  admin: 307,
} as const;

/** One entry for every page and route of `app/`; a missing or a superfluous one fails the run. */
export const RULES: Record<string, Rule> = {
  '/': { at: () => '/', answers: STRANGERS },
  '/sign-in': { at: () => '/sign-in', answers: STRANGERS },
  '/sign-up': { at: () => '/sign-up', answers: EVERYBODY },
  '/set-up': { at: () => '/set-up?token=spent', answers: EVERYBODY },
  '/forgot-password': { at: () => '/forgot-password', answers: EVERYBODY },
  '/new-password': { at: () => '/new-password?token=spent', answers: EVERYBODY },
  '/guide': { at: () => '/guide', answers: EVERYBODY },
  // A page of development: no build holds it.
  '/gallery': { at: () => '/gallery', answers: NOT_THERE },
  '/goodbye': { at: () => '/goodbye', answers: EVERYBODY },
  '/guide/qr': { at: () => '/guide/qr?host=gitlab.com', answers: EVERYBODY },
  '/connections': { at: () => '/connections', answers: { ...NOBODY, ...SIGNED_IN } },
  '/connections/calendar': {
    at: () => '/connections/calendar?month=2099-11',
    answers: { ...NOBODY, ...SIGNED_IN },
  },
  '/connections/[connectionId]': {
    at: ({ connectionId }) => `/connections/${connectionId}`,
    answers: OWNER_ONLY,
  },
  '/connections/[connectionId]/disconnect': {
    at: ({ connectionId }) => `/connections/${connectionId}/disconnect`,
    answers: OWNER_ONLY,
  },
  '/connections/[connectionId]/expiry.ics': {
    at: ({ connectionId }) => `/connections/${connectionId}/expiry.ics`,
    answers: { ...NO_SESSION, owner: 200, other: 404, support: 404, admin: 404 },
  },
  // Whoever has the right address reads it, see pages.test.ts; for all others there is none.
  '/calendar/[address]': {
    at: ({ userId }) => `/calendar/${userId}.${'A'.repeat(43)}.ics`,
    answers: NOT_THERE,
  },
  '/notices': { at: () => '/notices', answers: { ...NOBODY, ...SIGNED_IN } },
  '/notices/[noticeId]': {
    at: ({ noticeId }) => `/notices/${noticeId}`,
    answers: { ...OWNER_ONLY, owner: 307 },
    leads: ({ connectionId }) => `/connections/${connectionId}`,
  },
  '/connect': { at: () => '/connect', answers: { ...NOBODY, ...SIGNED_IN } },
  '/connect/draft': {
    at: () => '/connect/draft',
    posts: { step: '1' },
    answers: { ...NO_SESSION, owner: 204, other: 204, support: 204, admin: 204 },
  },
  '/connect/look': {
    at: () => '/connect/look',
    posts: { address: 'https://github.com' },
    answers: { ...NO_SESSION, ...SIGNED_IN },
  },
  '/connect/[reference]': { at: ({ reference }) => `/connect/${reference}`, answers: OWNER_ONLY },
  '/account': { at: () => '/account', answers: { ...NOBODY, ...SIGNED_IN } },
  '/account/delete': { at: () => '/account/delete', answers: { ...NOBODY, ...SIGNED_IN } },
  '/account/export': { at: () => '/account/export', answers: { ...NO_SESSION, ...SIGNED_IN } },
  '/account/theme': {
    at: () => '/account/theme',
    posts: { theme: 'dark' },
    answers: { ...NO_SESSION, owner: 204, other: 204, support: 204, admin: 204 },
  },
  '/admin/instances': {
    at: () => '/admin/instances?add=https%3A%2F%2Fgit.example.org',
    sees: ['admin'],
    answers: ADMINS,
  },
  '/admin/instances/[instanceId]': {
    at: ({ instanceId }) => `/admin/instances/${instanceId}`,
    sees: ['admin'],
    answers: ADMINS,
  },
  '/admin/connections': {
    at: () => '/admin/connections',
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin/connections/[connectionId]': {
    at: ({ connectionId }) => `/admin/connections/${connectionId}?status=disabled`,
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin': {
    at: () => '/admin',
    answers: ADMINS,
  },
  '/admin/connections/bulk': {
    at: ({ connectionId }) => `/admin/connections/bulk?deed=disable&id=${connectionId}`,
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin/connections/export': {
    at: () => '/admin/connections/export?format=json',
    answers: { ...NO_SESSION, owner: 404, other: 404, support: 404, admin: 200 },
    sees: ['admin'],
  },
  '/admin/configuration': { at: () => '/admin/configuration', answers: ADMINS },
  '/admin/policy': { at: () => '/admin/policy', answers: ADMINS },
  '/admin/audit': { at: () => '/admin/audit', answers: ADMINS, sees: ['admin'] },
  '/admin/audit/export': {
    at: () => '/admin/audit/export?format=json',
    answers: { ...NO_SESSION, owner: 404, other: 404, support: 404, admin: 200 },
    sees: ['admin'],
  },
  '/admin/people': { at: () => '/admin/people', answers: ADMINS },
  '/admin/people/[personId]': {
    at: ({ userId }) => `/admin/people/${userId}`,
    answers: ADMINS,
    sees: ['admin'],
  },
  '/admin/invitations': {
    at: () => '/admin/invitations',
    answers: ADMINS,
  },
  // Whose it is decides the page itself; a made-up one is over for everybody.
  '/repair/[secret]': {
    at: () => `/repair/${'A'.repeat(43)}`,
    answers: { ...NOBODY, ...SIGNED_IN },
  },
  '/support': { at: ({ reference }) => `/support?q=page+${reference.slice(0, 3)}`, answers: STAFF },
  '/support/banners': { at: () => '/support/banners', answers: STAFF },
  '/support/banners/new': {
    at: () => '/support/banners/new?baseUrl=https%3A%2F%2Fgitlab.com',
    answers: STAFF,
  },
  '/support/attempts': { at: () => '/support/attempts', answers: STAFF },
  '/support/attempts/[reference]': {
    at: ({ reference }) => `/support/attempts/${reference}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/support/attempts/[reference]/bundle': {
    at: ({ reference }) => `/support/attempts/${reference}/bundle`,
    answers: { ...NO_SESSION, owner: 404, other: 404, support: 200, admin: 200 },
    sees: STAFF_SEES,
  },
  '/support/connections/[connectionId]': {
    at: ({ connectionId }) => `/support/connections/${connectionId}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/support/people/[personId]': {
    at: ({ userId }) => `/support/people/${userId}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/support/replays/[reference]': {
    at: ({ replay }) => `/support/replays/${replay}`,
    answers: STAFF,
    sees: STAFF_SEES,
  },
  '/api/auth/[...nextauth]': { at: () => '/api/auth/session', answers: EVERYBODY },
  '/api/health/live': { at: () => '/api/health/live', answers: EVERYBODY },
  '/api/health/ready': { at: () => '/api/health/ready', answers: EVERYBODY },
};
