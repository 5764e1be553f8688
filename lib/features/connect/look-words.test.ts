import { describe, expect, it } from 'vitest';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { surmiseVersion } from '#lib/domain/version-bracket.ts';
import { createWords } from '#lib/words/words.ts';
import { type LookFinding, stateOf } from './look-finding.ts';
import { toLookView } from './look-words.ts';

const words = await createWords('en');
const unknown = surmiseVersion({ told: null, stored: null, scopes: null, isGitlabCom: false });
const version = (told: string) => surmiseVersion({ told, stored: null, scopes: null, isGitlabCom: false });
const withScopes = (...scopes: string[]) =>
  surmiseVersion({
    told: null,
    stored: null,
    scopes: ['api', 'read_user', 'read_api', ...scopes],
    isGitlabCom: false,
  });

const FOUND: LookFinding = {
  typed: 'git.acme.test',
  baseUrl: 'https://git.acme.test',
  otherLetters: null,
  verdict: 'ok',
  facts: {},
  slow: false,
  privateCa: false,
  httpsInstead: false,
  version: unknown,
  suggestion: null,
  helpText: null,
};
const view = (finding: Partial<LookFinding>) => toLookView(words, { ...FOUND, ...finding });
const chips = (finding: Partial<LookFinding>) => view(finding).chips.map(({ text }) => text);

/** Two lines of the form at its narrowest desktop width. */
const TWO_LINES = 140;

/** What no look can end with is never shown, and yet must not break the answer. */
describe.each(OUTCOME_CODES)('%s', (verdict) => {
  it.each<[string, LookFinding['facts']]>([
    ['without facts', {}],
    [
      'with facts',
      { reason: 'bad_label', product: 'Gitea', redirectTarget: 'https://x.test', retryAfterSeconds: 9 },
    ],
  ])('reads well %s', (_, facts) => {
    const { chips, sentence, state } = view({ verdict, facts, baseUrl: null });
    const { title = '', text = '' } = sentence ?? {};
    for (const said of [title, text, ...chips.map((chip) => chip.text)]) {
      expect(said).not.toMatch(/!|\binvalid\b|\bundefined\b|\bnull\b|\bnone\b|[{}]/i);
      expect(said.length).toBeGreaterThan(2);
      expect(said.length).toBeLessThanOrEqual(TWO_LINES);
    }
    expect(title).not.toMatch(/\.$/);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/was not (?:sent|judged)/);
    expect(chips).toHaveLength(1);
    expect(state).not.toMatch(/^(?:found|slow)$/);
  });
});

describe('a GitLab that was found', () => {
  it.each<[string, Partial<LookFinding>, string[]]>([
    ['GitLab.com', { baseUrl: 'https://gitlab.com' }, ['GitLab.com']],
    ['one of a known version', { version: version('18.5.2-ee') }, ['Self-managed', 'GitLab 18.5']],
    [
      'one between versions',
      { version: withScopes('admin_mode', 'create_runner') },
      ['Self-managed', 'GitLab 16.0 to 16.3'],
    ],
    ['a new one', { version: withScopes('self_rotate') }, ['Self-managed', 'GitLab 17.9 or newer']],
    [
      'one with everything',
      {
        baseUrl: 'http://git.acme.test',
        privateCa: true,
        httpsInstead: true,
        slow: true,
        otherLetters: 'gіt.acme.test',
      },
      [
        'Self-managed',
        'Private certificate authority',
        'Over https',
        'Without encryption',
        'Slow',
        'Not only plain letters',
      ],
    ],
  ])('%s', (_, finding, expected) => {
    expect(chips(finding)).toEqual(['GitLab found', ...expected]);
  });

  it.each<[string, Partial<LookFinding>, RegExp | null]>([
    ['nothing more than that', {}, null],
    ['that it is slow', { slow: true }, /slowly/],
    ['that it cannot tell expiry dates', { version: version('15.4.6') }, /15\.5/],
    ['that it is too old', { version: version('12.10.1') }, /13\.0/],
    ['that it goes without encryption', { baseUrl: 'http://git.acme.test' }, /encryption/],
    [
      'which name it really has',
      { baseUrl: 'https://xn--gt-cme-xwf.test', otherLetters: 'gіt-acme.test' },
      /xn--gt-cme-xwf\.test/,
    ],
  ])('says %s', (_, finding, said) => {
    const { sentence } = view(finding);
    if (said) expect(`${sentence?.title} ${sentence?.text}`).toMatch(said);
    else expect(sentence).toBeNull();
  });

  it('and is slow can be waited for; so can one that is down', () => {
    expect(view({ slow: true })).toMatchObject({ state: 'slow', canWatch: true });
    expect(view({ verdict: 'gitlab.maintenance' })).toMatchObject({ state: 'down', canWatch: true });
    expect(view({})).toMatchObject({ state: 'found', canWatch: false });
    expect(view({ verdict: 'dns.not_found' })).toMatchObject({ state: 'not_found', canWatch: false });
  });
});

it.each(['typo', 'elsewhere', 'ownName', 'beside'] as const)('offers an address: %s', (why) => {
  const address = 'git.acme.test:8443/gitlab';
  const { suggestion } = view({ suggestion: { address, why } });
  expect(suggestion?.address).toBe(address);
  expect(suggestion?.text).toContain(address);
});

it('leaves hostile text as text', () => {
  const product = '{x, plural, one {#}} <b>**Gitea**</b>';
  expect(chips({ verdict: 'address.other_product', facts: { product }, baseUrl: null })).toEqual([product]);
});

it('says nothing of an empty field, and little of a name that is not finished', () => {
  expect(view({ verdict: 'address.malformed', facts: { reason: 'empty' } })).toMatchObject({
    chips: [],
    sentence: null,
  });
  const short = view({ verdict: 'address.malformed', facts: { reason: 'short_name' }, baseUrl: null });
  expect(short.sentence?.title).toBe('The domain is missing');
  expect(stateOf({ verdict: 'address.malformed', slow: false })).toBe('unreadable');
});

it('names a token in the field as one', () => {
  const { sentence } = view({
    verdict: 'address.malformed',
    facts: { reason: 'looks_like_token' },
    baseUrl: null,
  });
  expect(sentence?.text).toMatch(/Nothing of it was kept/);
});
