import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeCa, makeSelfSigned, type TestCa } from '#e2e/fixtures/certificates.ts';
import { readAuthorities, storedAuthorities } from './read-authorities.ts';

const DAY_MS = 86_400_000;
const now = new Date();

let ca: TestCa;
let below: TestCa;
beforeAll(async () => {
  ca = await makeCa('Acme Root');
  below = await ca.makeIntermediate('Acme Intermediate');
});

describe('what an administrator may add', () => {
  it('is one authority, with all that has to be looked at before it is trusted', () => {
    const read = readAuthorities(ca.cert, now);
    if (!read.ok) throw new Error(read.error);
    const { fingerprint256, validToDate } = new X509Certificate(ca.cert);
    expect(read.value.authorities).toMatchObject([
      { subject: 'Acme Root', kind: 'root', fingerprint256, validTo: validToDate.toISOString() },
    ]);
    expect(storedAuthorities(read.value.pem)).toEqual(read.value.authorities);
  });

  it('is several, each once, without the words around them', () => {
    const noisy = `subject=CN = Acme\r\n${below.cert.replaceAll('\n', '\r\n')}\nand\n${ca.cert}${ca.cert}`;
    const read = readAuthorities(noisy, now);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.authorities.map(({ subject, kind }) => [subject, kind])).toEqual([
      ['Acme Intermediate', 'between'],
      ['Acme Root', 'root'],
    ]);
    expect(read.value.pem).not.toMatch(/subject|and\n/);
    expect(read.value.pem.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  });

  it('is what a server signed itself', async () => {
    const read = readAuthorities((await makeSelfSigned({ names: ['git.test'] })).cert, now);
    if (!read.ok) throw new Error(read.error);
    expect(read.value.authorities).toMatchObject([{ subject: 'git.test', kind: 'server' }]);
  });
});

describe('what is refused', () => {
  const day = (days: number): Date => new Date(now.getTime() + days * DAY_MS);

  it.each(['', '  \n', ' \t'])('nothing: %j', (text) => {
    expect(readAuthorities(text, now)).toEqual({ ok: false, error: 'ca.missing' });
  });

  it('a certificate that an authority gave a server, also between good ones', async () => {
    const refused = { ok: false, error: 'ca.not_authority' };
    const leaf = await ca.issue();
    expect(readAuthorities(leaf.cert, now)).toEqual(refused);
    expect(readAuthorities(ca.cert + leaf.cert + below.cert, now)).toEqual(refused);
  });

  it('one that has run out, and one that has not begun', () => {
    expect(readAuthorities(ca.cert, day(366))).toEqual({ ok: false, error: 'ca.expired' });
    expect(readAuthorities(ca.cert, day(-2))).toEqual({ ok: false, error: 'ca.not_yet' });
  });

  it.each([
    'PRIVATE KEY',
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'ENCRYPTED PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
  ])('a text that holds a %s, whatever else is in it', (kind) => {
    const key = `-----BEGIN ${kind}-----\nAAAA\n-----END ${kind}-----\n`;
    for (const text of [key, ca.cert + key, key + 'x'.repeat(70_000)])
      expect(readAuthorities(text, now)).toEqual({ ok: false, error: 'ca.private_key' });
  });

  it.each([
    'hello',
    '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----',
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
    '-----BEGIN CERTIFICATE-----\nnot base64 at all\n-----END CERTIFICATE-----',
  ])('what is no certificate: %j', (text) => {
    expect(readAuthorities(text, now)).toEqual({ ok: false, error: 'ca.unreadable' });
    expect(readAuthorities(ca.cert + text, now)).toMatchObject({ ok: text === 'hello' });
  });

  it('more than ten certificates, and more than 64 kB', () => {
    expect(readAuthorities(ca.cert.repeat(11), now)).toEqual({ ok: false, error: 'ca.many' });
    expect(readAuthorities(ca.cert + ' '.repeat(65_536), now)).toEqual({ ok: false, error: 'ca.long' });
  });
});
