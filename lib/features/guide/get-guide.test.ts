import { expect, it } from 'vitest';
import { GUIDE_ERAS } from '#lib/domain/gitlab-version.ts';
import { type GuideQuestion, getGuide } from './get-guide.ts';
import { CREATE_BUTTON, ERA_NAMES, WAY_TO_FORM } from './messages.ts';

const question: GuideQuestion = {
  version: undefined,
  era: undefined,
  host: undefined,
  requiredScopes: ['read_user'],
  now: new Date('2026-11-22T23:59:00Z'),
};

it('is GitLab.com’s, as it is today, when nothing is known', () => {
  expect(getGuide(question)).toEqual({
    era: 'access',
    baseUrl: 'https://gitlab.com',
    isOwn: false,
    tokenPage:
      'https://gitlab.com/-/user_settings/personal_access_tokens?name=Patchbay&scopes=read_user%2Cself_rotate&description=Linked+in+Patchbay',
    prefilled: true,
    scopes: ['read_user', 'self_rotate'],
    expiresOn: '2027-11-21',
  });
});

it('goes to their own GitLab, by its version', () => {
  const guide = getGuide({ ...question, version: '15.11.2-ee', host: 'git.example.com:8443/gitlab' });
  expect(guide).toMatchObject({ era: 'classic', isOwn: true, scopes: ['read_user'] });
  expect(guide.tokenPage).toMatch(
    /^https:\/\/git\.example\.com:8443\/gitlab\/-\/profile\/personal_access_tokens\?/,
  );
});

it('lets the person say what their page looks like', () => {
  expect(getGuide({ ...question, version: '18.5.0', era: 'sidebar' }).era).toBe('sidebar');
});

it.each(['two words', 'glpat-aB3dE6gH9jK2mN5pQ8sT', 'https://u:p@h', 'javascript:alert(1)', ''])(
  'leaves aside the host %j',
  (host) => {
    expect(getGuide({ ...question, host, version: host, era: host })).toMatchObject({
      isOwn: false,
      era: 'access',
    });
  },
);

it.each(GUIDE_ERAS)('has every word for %s', (era) => {
  expect(ERA_NAMES[era].versions).toMatch(/^GitLab \d/);
  expect(WAY_TO_FORM[era].length).toBeGreaterThanOrEqual(3);
  expect(WAY_TO_FORM[era].join()).toMatch(/avatar.*\*\*Edit profile\*\*/s);
  expect(CREATE_BUTTON[era]).toMatch(/token$/);
});
