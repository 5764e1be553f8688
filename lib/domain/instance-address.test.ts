import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddressInput, parseInstanceAddress } from './instance-address.ts';

const token = 'glpat-aB3dE6gH9jK2mN5pQ8sT';

function parsed(text: string) {
  const result = parseInstanceAddress(text);
  if (!result.ok) throw new Error(`${JSON.stringify(text)}: ${result.error.reason}`);
  return result.value;
}

describe('understands what people paste', () => {
  it.each([
    ['gitlab.com', 'https://gitlab.com'],
    ['  GitLab.COM. \n', 'https://gitlab.com'],
    ['"https://git.example.com/"', 'https://git.example.com'],
    ['<https://git.example.com>', 'https://git.example.com'],
    ['\u200bgit.example.com\ufeff', 'https://git.example.com'],
    ['https:/git.example.com', 'https://git.example.com'],
    ['//git.example.com/group', 'https://git.example.com/group'],
    ['https://git.example.com./group/project', 'https://git.example.com'],
    ['https://gitlab.com/gitlab/gitlab-foss', 'https://gitlab.com'],
    ['https://git.example.com/group/project/-/issues/1?x=1#note_2', 'https://git.example.com'],
    ['https://git.example.com/api/v4', 'https://git.example.com'],
    ['https://git.example.com/gitlab/api/v4/projects', 'https://git.example.com/gitlab'],
    ['https://git.example.com/gitlab/users/sign_in', 'https://git.example.com/gitlab'],
    ['https://example.com/apps/gitlab/dashboard', 'https://example.com/apps/gitlab'],
    ['https://example.com/code/-/profile', 'https://example.com/code'],
    ['host.example:8443/gitlab', 'https://host.example:8443/gitlab'],
    ['git@host.example:group/x.git', 'https://host.example'],
    ['host.example:group/x.git', 'https://host.example'],
    ['git@host.example:2222/x.git', 'https://host.example'],
    ['ssh://git@host.example:2222/group/x.git', 'https://host.example'],
    ['ssh://git@altssh.gitlab.com:443/group/x.git', 'https://gitlab.com'],
    ['registry.gitlab.com/group/image', 'https://gitlab.com'],
    ['10.1.2.3:8443', 'https://10.1.2.3:8443'],
    ['fd00::1', 'https://[fd00::1]'],
    ['[FD00:0::1]:8443/gitlab', 'https://[fd00::1]:8443/gitlab'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['localhost', 'https://localhost'],
    ['http://git.example.com', 'https://git.example.com'],
    // Pasted right behind the host.
    ['gitlab.example.com/AbCdEf0123456789xyzQ', 'https://gitlab.example.com'],
    ['https://git.example.com/gitlab/AbCdEf0123456789xyzQ', 'https://git.example.com/gitlab'],
  ])('%j → %s', (text, base) => expect(parsed(text).candidates[0]).toBe(base));

  it('keeps every likely base path, and what was typed', () => {
    expect(parsed('https://git.example.com/gitlab/group/x.git')).toEqual({
      input: 'https://git.example.com/gitlab/group/x.git',
      origin: { protocol: 'https:', host: 'git.example.com', port: 443 },
      displayHost: 'git.example.com',
      schemeTyped: 'https',
      candidates: [
        'https://git.example.com/gitlab',
        'https://git.example.com',
        'https://git.example.com/gitlab/group',
      ],
      hints: [],
    });
    expect(parsed('http://git.example.com:8080').origin).toEqual({
      protocol: 'http:',
      host: 'git.example.com',
      port: 8080,
    });
    expect(parsed('BÜCHER.example')).toMatchObject({ displayHost: 'bücher.example' });
  });

  it.each([
    ['gitlb.com', 'typo', 'gitlab.com'],
    ['gitlab.con', 'typo', 'gitlab.com'],
    ['gitalb.com', 'typo', 'gitlab.com'],
    ['bücher.example', 'punycode', 'xn--bcher-kva.example'],
    ['http://git.example.com', 'http', null],
    ['ssh://git@git.example.com/x.git', 'ssh', 'git.example.com'],
    ['registry.example.com', 'registry', 'example.com'],
    ['www.example.com', 'www', 'example.com'],
  ])('%s: hint %s', (text, code, suggestion) => {
    expect(parsed(text).hints).toContainEqual({ code, suggestion });
  });
});

describe('refuses, with the reason', () => {
  it.each([
    ['', 'empty'],
    [' "" ', 'empty'],
    ['x'.repeat(513), 'too_long'],
    ['git.example.com\0', 'control_characters'],
    ['git.exa\nmple.com', 'control_characters'],
    ['git lab.com', 'bad_label'],
    ['https://', 'no_host'],
    ['127.1', 'bad_label'],
    ['0x7f000001', 'bad_label'],
    ['2130706433', 'bad_label'],
    ['0177.0.0.1', 'bad_label'],
    ['１２７.0.0.1', 'bad_label'],
    ['git.example.com\\@evil.example', 'credentials'],
    ['git.exa%6dple.com', 'bad_label'],
    ['-git.example.com', 'bad_label'],
    ['git..example.com', 'bad_label'],
    ['[fe80::1%eth0]', 'bad_label'],
    ['gitlab.com:99999', 'port'],
    ['gitlab.com:0', 'port'],
    ['javascript:alert(1)', 'port'],
    ['ftp://git.example.com', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['https://user:pass@git.example.com', 'credentials'],
    ['https://gitlab.com@evil.example', 'credentials'],
    ['https://github.com/group/project', 'other_product'],
    ['git@bitbucket.org:group/x.git', 'other_product'],
  ])('%j: %s', (text, reason) => {
    expect(parseInstanceAddress(text)).toMatchObject({ ok: false, error: { reason } });
  });

  it.each([
    token,
    token.slice(6),
    `https://oauth2:${token}@host.example/x.git`,
    `https://me:${token.slice(6)}@host.example/x.git`,
    `host.example ${token}`,
    `PRIVATE-TOKEN: ${token.slice(6)}`,
    `acme-${token.slice(6)}`,
    `https://host.example/api/v4/user?private_token=${token.slice(6)}`,
    `${'x'.repeat(600)}${token}`,
    'glrtr-W5m1cHR6skC98Bx7XkuYjmM6MQpnOjgKbzpyegp0OjIQ.01.181uebm4k',
    'acme-W5m1cHR6skC98Bx7XkuYjmM6MQpnOjgKbzpyegp0OjIQ.01.181uebm4k',
  ])('a token: %s', (text) => {
    const result = parseInstanceAddress(text);
    expect(result).toEqual({
      ok: false,
      error: { code: 'address.malformed', reason: 'looks_like_token', detail: {} },
    });
    expect(cleanAddressInput(text)).not.toMatch(/aB3dE6gH|W5m1cHR6/);
  });

  it.each(['gitlab-production-server', 'git-2024-eu-central-1.example.com', 'a'.repeat(40)])(
    'but no long name: %s',
    (text) => expect(parseInstanceAddress(text).ok).toBe(true),
  );
});

it('stores what was typed without user names, passwords and queries', () => {
  expect(cleanAddressInput('https://me:secret@host.example/x?y=1#z')).toBe('https://host.example/x');
  expect(cleanAddressInput('me:secret@host.example/x')).toBe('host.example/x');
  expect(cleanAddressInput('https://me:se/cr@et@host.example')).toBe('https://host.example');
  expect(cleanAddressInput('git@host.example:group/x.git')).toBe('git@host.example:group/x.git');
  expect(cleanAddressInput(`a\0b ${'x'.repeat(2000)}`)).toHaveLength(512);
  expect(cleanAddressInput('host.example/glpat-\u0007AbCdEfGhIjKlMnOpQr12')).not.toMatch(/AbCd|Qr12/);
});

/** Strings near to addresses: pieces that parsers stumble over, put together at random. */
const piece = fc.constantFrom(
  ...[
    'https://',
    'http://',
    'ssh://',
    'git@',
    'gitlab',
    'a',
    'xn--',
    'ü',
    '.',
    '..',
    '/',
    '//',
    ':',
    '@',
    '%2e',
    '\\',
    '?',
    '#',
    '-',
  ],
  ...[
    '[',
    ']',
    '::1',
    '1',
    '0x7f',
    '127.0.0.1',
    '256',
    ':8443',
    ':443',
    ':80',
    '/gitlab',
    '/git',
    '/api/v4',
    '/-/',
    '.git',
    ' ',
    '\t',
    '。',
    '\u200d',
    'ß',
    'com',
    '.com',
    'Ⅷ',
    '_',
    '~',
    'users',
    '*',
  ],
);
const nearAddress = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.domain(), fc.webPath()).map(([domain, path]) => domain + path) },
  { weight: 1, arbitrary: fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
);

it('100,000 strings: never throws; what it accepts it reads the same again, and as URL does', () => {
  let accepted = 0;
  const property = fc.property(nearAddress, (text) => {
    const first = parseInstanceAddress(text);
    if (!first.ok) return;
    accepted += 1;
    const [base = ''] = first.value.candidates;
    const again = parseInstanceAddress(base);
    const url = new URL(base);
    if (!again.ok || again.value.candidates[0] !== base)
      throw new Error(`${text} → ${base} is not read the same again`);
    if (url.hostname.replace(/^\[|\]$/g, '') !== first.value.origin.host)
      throw new Error(`${base}: another host`);
    if (`${url.origin}${url.pathname.replace(/\/$/, '')}` !== base)
      throw new Error(`${base}: not URL's own form`);
  });
  fc.assert(property, { numRuns: 100_000, seed: 20261122 });
  expect(accepted).toBeGreaterThan(10_000);
}, 60_000);
