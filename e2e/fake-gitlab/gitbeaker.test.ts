import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Gitlab } from '@gitbeaker/rest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { type FakeGitlab, startFakeGitlab } from './server.ts';

/** Somebody else's GitLab client, unmodified, over TLS with a private authority and under a sub-path. */
let gitlab: FakeGitlab;
const usualAuthorities = getCACertificates('default');

beforeAll(async () => {
  const ca = await makeCa();
  const { key, chain: cert } = await ca.issue({ ips: ['127.0.0.1'] });
  gitlab = await startFakeGitlab({ tls: { key, cert }, path: '/gitlab', version: '18.5.0-ee' });
  // The client has no setting for it: what the operator of a program does with NODE_EXTRA_CA_CERTS.
  setDefaultCACertificates([...usualAuthorities, ca.cert]);
});
afterAll(async () => {
  setDefaultCACertificates(usualAuthorities);
  await gitlab.close();
});

function client(token: string) {
  return new Gitlab({ host: gitlab.url, token });
}

function makeToken(scopes: readonly string[]): string {
  return gitlab.createToken({ user: gitlab.createUser({ username: 'ada' }), name: 'ci', scopes }).token;
}

it('reads the token, its user and the version', async () => {
  const api = client(makeToken(['api']));
  expect(await api.PersonalAccessTokens.show()).toMatchObject({ name: 'ci', scopes: ['api'], active: true });
  expect(await api.Users.showCurrentUser()).toMatchObject({ username: 'ada', state: 'active' });
  expect(await api.Metadata.show()).toMatchObject({ version: '18.5.0-ee', enterprise: true });
  expect(await api.PersonalAccessTokens.all()).toHaveLength(1);
});

it('rotates and removes', async () => {
  const token = makeToken(['api']);
  const fresh = await client(token)
    .PersonalAccessTokens.rotate('self', { expiresAt: '2027-01-31' })
    .catch(String);
  expect(fresh).toMatchObject({ expires_at: '2027-01-31', token: expect.stringMatching(/^glpat-/) });
  await expect(client(token).Users.showCurrentUser()).rejects.toThrow('invalid_token');
  const renewed = client((fresh as { token: string }).token);
  await renewed.PersonalAccessTokens.remove();
  await expect(renewed.Users.showCurrentUser()).rejects.toThrow('invalid_token');
});

it('learns which scope is missing', async () => {
  await expect(client(makeToken(['read_repository'])).Users.showCurrentUser()).rejects.toThrow(
    'insufficient_scope',
  );
});
