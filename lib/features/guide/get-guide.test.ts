import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/domain/language.ts';
import { createWords } from '#lib/words/words.ts';
import { type GuideQuestion, getGuide } from './get-guide.ts';
import { getTokenPage } from './get-token-page.ts';
import { getTokenPageCode } from './get-token-page-code.ts';

const question: GuideQuestion = {
  version: undefined,
  era: undefined,
  host: undefined,
  requiredScopes: ['read_user'],
  now: new Date('2026-11-22T23:59:00Z'),
};

it('is GitLab.com’s, as it is today, when nothing is known', () => {
  expect(getGuide(question)).toMatchObject({
    era: 'access',
    navigation: 'old',
    qrPath: '/guide/qr?host=https%3A%2F%2Fgitlab.com',
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

it('goes by what the page looks like where the version is not known', () => {
  const own = { ...question, host: 'git.example.com' };
  expect(getGuide({ ...own, era: 'classic' })).toMatchObject({
    tokenPage: expect.stringContaining('/-/profile/'),
    olderPage: null,
    scopes: ['read_user'],
    qrPath: '/guide/qr?host=https%3A%2F%2Fgit.example.com&gitlab=15.11.0',
  });
  expect(getGuide({ ...own, era: 'sidebar' })).toMatchObject({
    tokenPage: expect.stringContaining('/-/user_settings/'),
    olderPage: expect.stringMatching(/^https:\/\/git\.example\.com\/-\/profile\/.*scopes=/),
  });
  expect(getGuide({ ...own, era: 'sidebar', version: '17.4.0' }).olderPage).toBeNull();
  expect(getGuide({ ...question, era: 'classic' })).toMatchObject({
    tokenPage: getGuide(question).tokenPage,
    olderPage: null,
  });
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

it('has a form for fine-grained tokens from 18.10 on', () => {
  expect(getGuide({ ...question, version: '18.9.4' }).fineGrainedPage).toBeNull();
  expect(getGuide({ ...question, version: '18.10.0', host: 'git.example.com' }).fineGrainedPage).toBe(
    'https://git.example.com/-/user_settings/personal_access_tokens/granular/new',
  );
});

it('keeps to a shorter lifetime of this deployment, and never beyond GitLab’s own', () => {
  expect(getGuide({ ...question, maxLifetimeDays: 90 })).toMatchObject({
    expiresOn: '2027-02-19',
    lifetime: { days: 89, limit: 90, reason: 'policy' },
  });
  expect(getGuide({ ...question, maxLifetimeDays: 4000 }).lifetime.reason).toBe('default');
});

it.each(LANGUAGES)('says all of the token page in %s, for every era', async (language) => {
  const words = await createWords(language);
  for (const version of ['13.12.0', '16.0.0', '18.5.0', '19.4.1', undefined]) {
    const page = getTokenPage(getGuide({ ...question, version, host: 'git.example.com' }), words);
    expect(page.byHand === null).toBe(version !== '13.12.0');
    expect(page.missing.note).toContain('read_user');
    expect(page.missing.note.includes('Metadata: Read')).toBe(page.fine !== null);
    expect(page.date.iso).toBe('2027-11-21');
  }
});

it('draws the code of the page that the guide links to, and of nothing else', () => {
  const svg = getTokenPageCode({ ...question, host: 'git.example.com', version: '18.5.0' });
  expect(svg).toMatch(/^<svg [^>]*><path d="[^"]*" fill="#fff"\/><path /);
  expect(getTokenPageCode({ ...question, host: 'javascript:alert(1)' })).toBe(getTokenPageCode(question));
});
