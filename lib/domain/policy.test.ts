import { describe, expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { type InstanceWord, mayCall, mayUse } from './host-access.ts';
import { readHostPattern, textOfPattern } from './host-pattern.ts';
import { asksSomething, type JudgedToken, judgeByPolicy, OPEN_POLICY, type Policy } from './policy.ts';

const now = new Date('2027-05-05T10:00:00Z');
const day = (text: string) => text as CalendarDate;

describe('a host pattern', () => {
  it.each([
    ['gitlab.acme.io', 'gitlab.acme.io'],
    ['GitLab.Acme.IO:8443', 'gitlab.acme.io:8443'],
    ['*.acme.io', '*.acme.io'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['10.1.2.3', '10.1.2.3'],
    ['fd00::1', 'fd00::1'],
    ['[fd00::1]:8443', '[fd00::1]:8443'],
    ['gitlab', 'gitlab'],
  ])('%s is kept as %s', (entry, kept) => {
    const pattern = readHostPattern(entry);
    expect(pattern.ok && textOfPattern(pattern.value)).toBe(kept);
  });

  it.each([
    'https://gitlab.acme.io',
    '10.0.0.0/8',
    '*',
    'git*.acme.io',
    '*.10.1.2.3',
    'a b',
    'x:0',
    'x:99999',
    '',
  ])('"%s" is refused in a sentence', (entry) => {
    const pattern = readHostPattern(entry);
    expect(pattern.ok ? null : pattern.error).toMatch(/For example: \*\.acme\.io$/);
  });
});

const HOSTS: readonly [allowed: string[], baseUrl: string, allows: boolean][] = [
  [[], 'https://anything.example', true],
  [['gitlab.acme.io'], 'https://gitlab.acme.io', true],
  [['gitlab.acme.io'], 'https://gitlab.acme.io:8443/git', true],
  [['gitlab.acme.io:8443'], 'https://gitlab.acme.io', false],
  [['gitlab.acme.io:443'], 'https://gitlab.acme.io', true],
  [['gitlab.acme.io:80'], 'http://gitlab.acme.io', true],
  [['*.acme.io'], 'https://a.b.acme.io', true],
  [['*.acme.io'], 'https://acme.io', false],
  [['*.acme.io'], 'https://evilacme.io', false],
  [['fd00::1'], 'https://[fd00::1]:8443', true],
];

describe('which GitLabs may be used', () => {
  it.each(HOSTS)('%j: %s %s', (allowedHosts, baseUrl, allows) => {
    expect(mayUse({ allowedHosts }, [], baseUrl)).toBe(allows);
    expect(mayCall({ allowedHosts }, [], [baseUrl])).toBe(allows);
  });

  const word = (baseUrl: string, access: InstanceWord['access']) => ({ baseUrl, access });

  it('puts an administrator’s word on one GitLab above the list', () => {
    const list = { allowedHosts: ['other.example'] };
    expect(mayUse(list, [word('https://a.example', 'allowed')], 'https://a.example')).toBe(true);
    expect(mayUse({ allowedHosts: [] }, [word('https://a.example', 'denied')], 'https://a.example')).toBe(
      false,
    );
    expect(mayUse({ allowedHosts: [] }, [word('https://a.example', 'denied')], 'http://a.example')).toBe(
      false,
    );
  });

  it('lets the nearest word count, and takes no path for another one', () => {
    const words = [word('https://a.example', 'denied'), word('https://a.example/git', 'allowed')];
    const open = { allowedHosts: [] };
    expect(mayUse(open, words, 'https://a.example/git')).toBe(true);
    expect(mayUse(open, words, 'https://a.example/gitlab')).toBe(false);
    // One of its GitLabs is allowed by name: the host may be asked where they are.
    expect(mayCall(open, words, ['https://a.example'])).toBe(true);
    expect(mayCall(open, words.slice(0, 1), ['https://a.example/x', 'https://a.example'])).toBe(false);
  });
});

const GOOD: JudgedToken = {
  scopes: ['read_user'],
  expiresOn: day('2027-06-04'),
  expiryReadable: true,
  createdAt: now,
};

describe('what a token breaks', () => {
  it.each<[Partial<Policy>, Partial<JudgedToken>, string | null]>([
    [{}, { expiresOn: null, scopes: ['api'] }, null],
    [{ forbiddenScopes: ['write_repository'] }, {}, null],
    [{ forbiddenScopes: ['write_repository'] }, { scopes: ['api'] }, 'policy.scope'],
    [{ forbiddenScopes: ['api'] }, { scopes: ['read_api'] }, null],
    [{ forbiddenScopes: ['granular'] }, { scopes: ['granular'] }, 'policy.scope'],
    [{ maxLifetimeDays: 30 }, {}, null],
    [{ maxLifetimeDays: 29 }, {}, 'policy.lifetime'],
    [{ maxLifetimeDays: 40 }, { createdAt: new Date('2027-04-01T00:00:00Z') }, 'policy.lifetime'],
    [{ maxLifetimeDays: 30 }, { createdAt: null }, null],
    [{ maxLifetimeDays: 30 }, { expiresOn: null }, 'policy.expiry_required'],
    [{ expiryRequired: true }, { expiresOn: null }, 'policy.expiry_required'],
    [
      { expiryRequired: true, maxLifetimeDays: 3 },
      { expiresOn: null, expiryReadable: false, scopes: [] },
      null,
    ],
  ])('%j, %j: %s', (rules, token, code) => {
    const breach = judgeByPolicy({ ...OPEN_POLICY, ...rules }, { ...GOOD, ...token }, now);
    expect(breach?.code ?? null).toBe(code);
  });

  it('says how long it lives, and until when one made today may', () => {
    const breach = judgeByPolicy({ ...OPEN_POLICY, maxLifetimeDays: 10 }, GOOD, now);
    expect(breach?.detail).toEqual({ expiresOn: '2027-06-04', days: 30, maxDays: 10, latest: '2027-05-15' });
  });
});

it('asks for nothing as long as nobody has said anything', () => {
  expect(asksSomething(OPEN_POLICY)).toBe(false);
  expect(asksSomething({ ...OPEN_POLICY, signUp: 'closed', privateHosts: ['10.0.0.0/8'] })).toBe(false);
  expect(asksSomething({ ...OPEN_POLICY, expiryRequired: true })).toBe(true);
});
