import { request } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Secret } from '#lib/domain/secret.ts';
import { verifyToken } from '#lib/infra/gitlab/verify-token.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { type MagicToken, seedSandbox } from './sandbox.ts';
import { SANDBOX_ROWS } from './sandbox-rows.ts';
import { type FakeGitlab, startFakeGitlab } from './server.ts';

let gitlab: FakeGitlab;
let tokens: readonly MagicToken[];

beforeAll(async () => {
  gitlab = await startFakeGitlab({ version: '18.10.0-ee' });
  tokens = seedSandbox(gitlab);
});
afterAll(() => gitlab.close());

/** The product's own channel has rules about private hosts; here the bare way to the stand-in is enough. */
function channelTo({ port, url }: FakeGitlab): Channel {
  const reached = {
    protocol: 'http:',
    httpVersion: '1.1',
    viaProxy: null,
    certificate: null,
    reachMs: 0,
    tlsMs: 0,
  } as const;
  const send: Channel['request'] = async ({ path, ...options }) => {
    try {
      const told = await request(new URL(path, url), { ...options, headersTimeout: 300 });
      const headers = Object.fromEntries(
        Object.entries(told.headers).map(([name, value]) => [name, String(value)]),
      );
      return { ok: true, value: { status: told.statusCode, headers, body: await told.body.text(), ms: 0 } };
    } catch (error) {
      const timeout = error instanceof Error && error.name === 'HeadersTimeoutError';
      const code = timeout ? 'network.timeout' : 'network.reset';
      return { ok: false, error: { code, phase: 'answer', detail: {} } };
    }
  };
  const channel = {
    origin: { protocol: 'http:', host: '127.0.0.1', port } as const,
    connect: async () => ({ ok: true, value: reached }) as const,
    request: send,
    waitedMs: () => 0,
    close: async () => undefined,
  };
  return channel;
}

async function outcomeOf(token: string): Promise<string[]> {
  const verification = verifyToken({
    channel: channelTo(gitlab),
    baseUrl: gitlab.url,
    token: new Secret(token),
    requiredScopes: ['read_user'],
    now: new Date(),
    evidence: {},
  });
  for (;;) {
    const step = await verification.next();
    if (step.done) return step.value.verdict === 'ok' ? ['ok', ...step.value.notes] : [step.value.verdict];
  }
}

it.each(SANDBOX_ROWS.map(({ word, code }, index) => ({ word, code, index })))(
  '$word provokes $code',
  async ({ code, index }) => {
    const outcome = await outcomeOf(tokens[index]?.token ?? '');
    expect(outcome).toContain(code);
  },
);

it('makes tokens of GitLab’s length, each of them once', () => {
  const texts = tokens.map(({ token }) => token);
  expect(new Set(texts).size).toBe(texts.length);
  for (const { token } of gitlab.tokens) expect(token).toMatch(/^glpat-sandbox-[a-z]+-0*1$/);
  for (const { token } of gitlab.tokens) expect(token).toHaveLength(26);
});

it('leaves fine-grained tokens out where GitLab has none', async () => {
  const older = await startFakeGitlab({ version: '17.0.0' });
  try {
    expect(seedSandbox(older).map(({ code }) => code)).not.toContain('scope.granular');
  } finally {
    await older.close();
  }
});
