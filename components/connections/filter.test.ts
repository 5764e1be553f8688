import { expect, test } from 'vitest';
import type { ConnectionView } from '#lib/features/connections/view.ts';
import { arrange, readFilter } from './filter.ts';

function connection(id: string, status: ConnectionView['status'], daysLeft: number | null): ConnectionView {
  return {
    id,
    status,
    daysLeft,
    label: id,
    instanceUrl: 'https://gitlab.com',
    instanceVersion: null,
    username: null,
    displayName: null,
    bot: false,
    admin: false,
    scopes: [],
    tokenName: null,
    account: id,
    accountOn: id,
    unreachableSince: null,
    problem: null,
    problemWords: null,
    mend: null,
    notes: [],
    expiresOn: null,
    expiry: { day: 'Never', left: null, stops: null },
    checkedAt: '2026-11-22T12:00:00Z',
    createdAt: '2026-11-22T12:00:00Z',
  };
}

const ALL = [
  connection('endless', 'healthy', null),
  connection('gone', 'disconnected', null),
  connection('fine', 'healthy', 200),
  connection('dead', 'needs_you', -1),
  connection('later', 'expires_soon', 20),
  connection('sooner', 'expires_soon', 3),
];

test('what needs somebody comes first, then the soonest to expire', () => {
  expect(arrange(ALL, null).map(({ id }) => id)).toEqual([
    'dead',
    'sooner',
    'later',
    'fine',
    'endless',
    'gone',
  ]);
});

test('a filter keeps one status', () => {
  expect(arrange(ALL, 'expires-soon').map(({ id }) => id)).toEqual(['sooner', 'later']);
});

test.each([
  ['healthy', 'healthy'],
  ['toString', null],
  ['', null],
  [undefined, null],
  [['healthy'], null],
])('the parameter %j reads as %j', (text, filter) => expect(readFilter(text)).toBe(filter));
