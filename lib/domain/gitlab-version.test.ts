import { describe, expect, it } from 'vitest';
import {
  fineGrainedPageUrl,
  gitlabAbilities,
  guideEra,
  parseGitlabVersion,
  tokenPageUrl,
} from './gitlab-version.ts';

/** Every minor release from 13.0 to 19.4, with the last one of each major. */
const LAST_MINORS: Readonly<Record<number, number>> = {
  13: 12,
  14: 10,
  15: 11,
  16: 11,
  17: 11,
  18: 11,
  19: 4,
};
const MINORS = Object.entries(LAST_MINORS).flatMap(([major, last]) =>
  Array.from({ length: last + 1 }, (_, minor) => ({ major: Number(major), minor, patch: 0 })),
);

/** The same table written the other way round: from which minor on each thing changes. */
const CHANGES = [
  { since: 13.0, era: 'classic', path: '/-/profile', query: [], able: [] },
  { since: 14.01, query: ['name', 'scopes'], able: ['prefill'] },
  { since: 15.04, able: ['prefill', 'revokeSelf'] },
  { since: 15.05, able: ['prefill', 'readExpiry', 'revokeSelf'] },
  { since: 16.0, era: 'sidebar' },
  { since: 16.1, able: ['prefill', 'readExpiry', 'revokeSelf', 'rotateSelf'] },
  { since: 17.0, path: '/-/user_settings' },
  {
    since: 17.07,
    query: ['name', 'scopes', 'description'],
    able: ['prefill', 'prefillDescription', 'readExpiry', 'revokeSelf', 'rotateSelf'],
  },
  {
    since: 17.09,
    able: ['prefill', 'prefillDescription', 'readExpiry', 'revokeSelf', 'rotateSelf', 'selfRotateScope'],
  },
  { since: 18.0, era: 'settings' },
  {
    since: 18.1,
    fine: true,
    able: [
      'prefill',
      'prefillDescription',
      'readExpiry',
      'revokeSelf',
      'rotateSelf',
      'selfRotateScope',
      'fineGrained',
    ],
  },
  { since: 19.02, era: 'access' },
] as const;

describe('every minor release', () => {
  it('is 77 of them', () => expect(MINORS).toHaveLength(77));

  it.each(MINORS)('$major.$minor', (version) => {
    // 16.10 → 16.1, 16.9 → 16.09: two digits, so that releases sort as numbers.
    const at = version.major + version.minor / 100;
    const expected = Object.assign({}, ...CHANGES.filter(({ since }) => since <= at + 1e-9));
    expect(guideEra(version)).toBe(expected.era);
    const able = Object.entries(gitlabAbilities(version)).flatMap(([name, is]) => (is ? [name] : []));
    expect(able.sort()).toEqual([...expected.able].sort());
    const url = new URL(
      tokenPageUrl('https://git.test/gitlab', version, {
        name: 'Patchbay',
        description: 'links',
        scopes: ['read_user', 'self_rotate'],
      }),
    );
    expect(url.pathname).toBe(`/gitlab${expected.path}/personal_access_tokens`);
    expect([...url.searchParams.keys()]).toEqual(expected.query);
    expect(fineGrainedPageUrl('https://git.test/gitlab', version)).toBe(
      expected.fine ? `https://git.test/gitlab${expected.path}/personal_access_tokens/granular/new` : null,
    );
  });
});

it('takes an unknown version for a current one', () => {
  expect(guideEra(null)).toBe('access');
  expect(gitlabAbilities(null)).toEqual(gitlabAbilities({ major: 19, minor: 4, patch: 0 }));
  expect(
    tokenPageUrl('https://gitlab.com', null, {
      name: 'a b',
      description: 'x&y',
      scopes: ['read_user', 'self_rotate'],
    }),
  ).toBe(
    'https://gitlab.com/-/user_settings/personal_access_tokens?name=a+b&scopes=read_user%2Cself_rotate&description=x%26y',
  );
});

it.each([
  ['18.5.1-ee', { major: 18, minor: 5, patch: 1 }],
  ['15.11.13', { major: 15, minor: 11, patch: 13 }],
  ['17.9-pre', { major: 17, minor: 9, patch: 0 }],
  ['17.x.0-pre', null],
  ['0.0.0-pre', null],
  ['eighteen', null],
])('reads version %s', (text, version) => expect(parseGitlabVersion(text)).toEqual(version));
