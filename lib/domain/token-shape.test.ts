import { describe, expect, it } from 'vitest';
import { readTokenShape } from './token-shape.ts';

const plain = `glpat-${'aB3dE6gH9jK2mN5pQ8sT'}`;
/** GitLab's own spec token (a runner's, but of the same form). */
const routable = 'glrtr-W5m1cHR6skC98Bx7XkuYjmM6MQpnOjgKbzpyegp0OjIQ.01.181uebm4k';

describe('cleaning', () => {
  it.each([
    [`  ${plain}\n`, ['blanks', 'line_breaks']],
    [`"${plain}"`, ['quotes']],
    [`Bearer ${plain}`, ['header']],
    [`PRIVATE-TOKEN: ${plain}`, ['header']],
    [`Authorization: Bearer ${plain}`, ['header']],
    [`\u200b${plain}\ufeff`, ['invisible']],
    [`${plain.slice(0, 12)}\r\n${plain.slice(12)}`, ['line_breaks']],
    [`'PRIVATE-TOKEN: ${plain}'`, ['quotes', 'header']],
  ])('finds the token in %j', (pasted, cleaned) => {
    const reading = readTokenShape(pasted);
    expect(reading.text).toBe(plain);
    expect([...reading.shape.cleaned].sort()).toEqual([...cleaned].sort());
  });

  it('says nothing where there was nothing to clean', () => {
    expect(readTokenShape(plain)).toEqual({
      text: plain,
      problem: null,
      shape: { kind: 'personal', length: 26, checksum: 'absent', truncated: false, cleaned: [] },
    });
  });
});

describe('the checksum of a routable token', () => {
  it('passes for the token of GitLab’s specification', () => {
    expect(readTokenShape(routable).shape.checksum).toBe('passed');
  });

  it.each([
    ['one character changed', routable.replace('W5m1', 'W5m2')],
    ['a character lost inside', routable.replace('W5m1', 'W5m')],
  ])('fails with %s', (_, text) => {
    expect(readTokenShape(text).shape).toMatchObject({ checksum: 'failed', truncated: true });
  });

  it('never passes for a shortened token', () => {
    for (let length = 10; length < routable.length; length += 1) {
      expect(readTokenShape(routable.slice(0, length)).shape.checksum).not.toBe('passed');
    }
  });
});

describe('truncation', () => {
  const personal = routable.replace('glrtr-', 'glpat-');
  it.each([plain.slice(0, 20), personal.slice(0, 50), personal.slice(0, -1), personal.slice(0, -3)])(
    'is seen in %s',
    (text) => {
      expect(readTokenShape(text).shape.truncated).toBe(true);
    },
  );

  it.each([plain, 'aB3dE6gH9jK2mN5pQ8sT', 'acme-aB3dE6gH9jK2mN5pQ8sT', 'acmeglpat-aB3dE6gH9jK2mN5pQ8sT'])(
    'is not claimed of %s',
    (text) => {
      expect(readTokenShape(text)).toMatchObject({ text, problem: null, shape: { truncated: false } });
    },
  );
});

describe('what is not sent', () => {
  it.each([
    ['', 'token.missing'],
    [' \u200b\n', 'token.missing'],
    ['two words', 'token.malformed'],
    ['tökén-aB3dE6gH9jK2mN', 'token.malformed'],
    ['x'.repeat(1025), 'token.malformed'],
    ['https://gitlab.com', 'token.malformed'],
    ['ghp_aB3dE6gH9jK2mN5pQ8sTaB3dE6gH9jK2mN5p', 'token.wrong_kind'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'token.wrong_kind'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nabc', 'token.wrong_kind'],
    ['ssh-ed25519 AAAAC3Nza me@host', 'token.wrong_kind'],
  ])('%j → %s', (pasted, problem) => {
    expect(readTokenShape(pasted)).toMatchObject({ text: null, problem });
  });

  it('leaves the verdict on GitLab’s own other kinds to GitLab', () => {
    expect(readTokenShape('gldt-aB3dE6gH9jK2mN5pQ8sT')).toMatchObject({
      problem: null,
      shape: { kind: 'deploy' },
    });
  });
});
