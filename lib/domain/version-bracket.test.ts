import { describe, expect, it } from 'vitest';
import { discoveryScopesOf, eraOf } from '#e2e/fake-gitlab/eras.ts';
import { parseGitlabVersion, tokenPageUrl } from './gitlab-version.ts';
import { contains, minorBefore, surmiseVersion, versionBracket } from './version-bracket.ts';

const LAST_MINOR: Record<number, number> = { 13: 12, 14: 10, 19: 4 };
const minors = [13, 14, 15, 16, 17, 18, 19].flatMap((major) =>
  Array.from({ length: (LAST_MINOR[major] ?? 11) + 1 }, (_, minor) => `${major}.${minor}`),
);

const versionOf = (text: string) => {
  const version = parseGitlabVersion(text);
  if (!version) throw new Error(text);
  return version;
};
const hints = { told: null, stored: null, scopes: null, isGitlabCom: false };
const fromScopes = (text: string) =>
  surmiseVersion({ ...hints, scopes: discoveryScopesOf(eraOf(`${text}.0`)) });

describe('by the scopes it lists in public', () => {
  it.each(minors)('GitLab %s lies within the bounds, and so does what it is taken for', (text) => {
    const version = versionOf(text);
    const surmise = fromScopes(text);
    expect(contains(surmise, version)).toBe(true);
    expect(surmise.atLeast).not.toBeNull();
    expect(contains(surmise, versionOf(surmise.goBy ?? ''))).toBe(true);
  });

  // The older address is redirected before 17.0 and gone from then on; the newer one exists since 16.8.
  it.each(minors.filter((text) => text !== '17.0'))('GitLab %s gets a token page that it has', (text) => {
    const wish = { name: 'Patchbay', description: '', scopes: ['read_user'] };
    const { goBy } = fromScopes(text);
    const url = tokenPageUrl('https://g.test', goBy === null ? null : versionOf(goBy), wish);
    const [major = 0, minor = 0] = text.split('.').map(Number);
    if (major >= 17) expect(url).toContain('/-/user_settings/');
    else if (major < 16 || minor < 8) expect(url).toContain('/-/profile/');
  });

  it.each<[string, string]>([
    ['13.12', 'classic'],
    ['15.11', 'classic'],
    ['16.2', 'sidebar'],
    ['16.11', 'sidebar'],
    ['17.5', 'sidebar'],
    ['17.10', 'settings'],
    ['19.4', 'access'],
  ])('GitLab %s looks like %s', (text, era) => {
    expect(fromScopes(text)).toMatchObject({ era, exact: null });
  });

  it('tells 16.8–17.0 apart by a scope that its documents date later, and leads to the page’s newer address', () => {
    const scopes = [...discoveryScopesOf(eraOf('17.0.0')), 'read_service_ping'];
    expect(surmiseVersion({ ...hints, scopes })).toMatchObject({
      atLeast: { major: 16, minor: 8 },
      below: { major: 17, minor: 1 },
      goBy: '17.0',
    });
  });

  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['another product’s', ['openid', 'profile', 'email', 'self_rotate']],
  ])('says nothing from %s', (_, scopes) => {
    expect(versionBracket(scopes)).toEqual({ atLeast: null, below: null });
    expect(surmiseVersion({ ...hints, scopes })).toMatchObject({ goBy: null, era: 'access' });
  });

  it('believes a scope that is there over one that is missing', () => {
    expect(versionBracket(['api', 'read_user', 'self_rotate'])).toEqual({
      atLeast: { major: 17, minor: 9 },
      below: null,
    });
  });
});

describe('what counts first', () => {
  const scopes = discoveryScopesOf(eraOf('17.5.0'));
  const stored = '17.3.2-ee';

  it('is what GitLab itself says', () => {
    const surmise = surmiseVersion({ told: '17.5.1', stored, scopes, isGitlabCom: false });
    expect(surmise).toMatchObject({ exact: '17.5.1', goBy: '17.5.1', era: 'sidebar' });
  });

  it('then what it was when last asked, where that can still be', () => {
    expect(surmiseVersion({ ...hints, stored, scopes })).toMatchObject({ exact: '17.3.2-ee' });
    expect(surmiseVersion({ ...hints, stored: '16.1.0', scopes })).toMatchObject({
      exact: null,
      goBy: '17.8',
    });
  });

  it('and GitLab.com is always the current one', () => {
    expect(surmiseVersion({ ...hints, stored, isGitlabCom: true })).toMatchObject({
      exact: null,
      goBy: null,
      era: 'access',
    });
  });

  it('nonsense counts as nothing', () => {
    const surmise = surmiseVersion({
      ...hints,
      told: '<script>',
      stored: '0.0.0-pre',
    });
    expect(surmise).toMatchObject({ exact: null, goBy: null });
  });
});

it.each([
  ['17.1', '17.0'],
  ['16.0', '15.11'],
  ['15.0', '14.10'],
  ['14.0', '13.12'],
  ['13.0', '12.10'],
])('before %s comes %s', (next, last) => {
  const [major = 0, minor = 0] = next.split('.').map(Number);
  const before = minorBefore({ major, minor });
  expect(`${before.major}.${before.minor}`).toBe(last);
});
