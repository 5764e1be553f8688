import { Agent, request } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeCa } from '#e2e/fixtures/certificates.ts';
import { ask } from './ask.ts';
import { type FakeGitlab, startFakeGitlab } from './server.ts';
import { TROUBLE_NAMES } from './trouble.ts';

const VERSION = '/api/v4/version';
let gitlab: FakeGitlab;
let secure: FakeGitlab;
let h1: Agent;
let h2: Agent;

beforeAll(async () => {
  const ca = await makeCa();
  const { key, chain: cert } = await ca.issue({ ips: ['127.0.0.1'] });
  gitlab = await startFakeGitlab();
  secure = await startFakeGitlab({ tls: { key, cert } });
  h1 = new Agent({ connect: { ca: ca.cert }, allowH2: false });
  h2 = new Agent({ connect: { ca: ca.cert }, allowH2: true });
});
beforeEach(() => {
  gitlab.reset();
  secure.reset();
});
afterAll(async () => {
  await Promise.all([h1.destroy(), h2.destroy(), gitlab.close(), secure.close()]);
});

async function get(
  dispatcher: Agent,
  path: string,
  token?: string,
): Promise<{ status: number; body: string }> {
  const { statusCode, body } = await request(secure.url + path, {
    dispatcher,
    bodyTimeout: 1000,
    headersTimeout: 1000,
    headers: token ? { 'private-token': token } : {},
  });
  return { status: statusCode, body: await body.text() };
}

describe('which requests are met', () => {
  it('only the next ones', async () => {
    gitlab.behave('rails_500', { times: 2 });
    const statuses = [];
    for (let index = 0; index < 3; index += 1) statuses.push((await ask(gitlab, VERSION)).status);
    expect(statuses).toEqual([500, 500, 401]);
  });

  it('only those with the path and the token, until it is over', async () => {
    const user = gitlab.createUser();
    const [one, two] = [gitlab.createToken({ user }), gitlab.createToken({ user })];
    const over = gitlab.behave('workhorse_502', { path: /user$/, token: one });
    expect((await ask(gitlab, '/api/v4/user', { token: one.token })).status).toBe(502);
    expect((await ask(gitlab, '/api/v4/user', { token: two.token })).status).toBe(200);
    expect((await ask(gitlab, VERSION, { token: one.token })).status).toBe(200);
    over();
    expect((await ask(gitlab, '/api/v4/user', { token: one.token })).status).toBe(200);
  });

  it('verdicts on a token leave anonymous requests alone', async () => {
    gitlab.behave('blocked');
    expect((await ask(gitlab, VERSION)).status).toBe(401);
    expect((await ask(gitlab, VERSION, { token: 'glpat-anything' })).text).toContain('blocked');
  });
});

describe('what is answered', () => {
  it.each([
    ['rate_limited', 429, 'text/plain', 'Retry later\n'],
    ['workhorse_502', 502, 'text/plain', 'GitLab is not responding'],
    ['empty_403', 403, null, ''],
    ['cloudflare_rate_limited', 429, 'text/plain', 'error code: 1015'],
  ] as const)('%s', async (trouble, status, type, text) => {
    gitlab.behave(trouble);
    const told = await ask(gitlab, VERSION);
    expect([told.status, told.headers.get('content-type'), told.text]).toEqual([status, type, text]);
    expect(told.headers.get('x-gitlab-meta')).toBeNull();
  });

  it('a throttle says how long', async () => {
    gitlab.behave('rate_limited');
    const { headers } = await ask(gitlab, VERSION);
    expect(headers.get('retry-after')).toBe('37');
    expect(Number(headers.get('ratelimit-reset')) - Date.now() / 1000).toBeGreaterThan(30);
  });

  it.each(TROUBLE_NAMES)('%s differs from a healthy answer', async (trouble) => {
    const { token } = gitlab.createToken({ user: gitlab.createUser() });
    const told = async () => {
      const { status, headers, text } = await ask(gitlab, VERSION, { token });
      return {
        status,
        type: headers.get('content-type'),
        padding: headers.get('x-padding'),
        text: text.slice(0, 9999),
      };
    };
    const healthy = await told();
    gitlab.behave(trouble);
    // A client may also refuse to read it at all.
    const troubled = await told().catch(() => 'refused');
    expect(troubled).not.toEqual(healthy);
  });
});

describe.each([
  ['h1', () => h1],
  ['h2', () => h2],
] as const)('how it travels over TLS and %s', (protocol, agent) => {
  it('plainly', async () => {
    expect(await get(agent(), VERSION)).toEqual({ status: 401, body: '{"message":"401 Unauthorized"}' });
    expect(secure.requests).toMatchObject([{ path: VERSION, protocol, credential: null, status: 401 }]);
  });

  it('is reset before, after and within the answer', async () => {
    for (const manner of ['reset_before', 'reset_after_work', 'reset_in_body', 'close_before'] as const) {
      secure.behave({ manner }, { times: 1 });
      await expect(get(agent(), '/users/sign_in'), manner).rejects.toThrow();
    }
  });

  it('hangs, or drips longer than one waits', async () => {
    secure.behave({ manner: 'hang' }, { times: 1 });
    await expect(get(agent(), VERSION)).rejects.toThrow();
    secure.behave({ manner: 'drip' }, { times: 1 });
    const started = performance.now();
    expect((await get(agent(), VERSION)).body).toContain('401');
    expect(performance.now() - started).toBeGreaterThan(1000);
  });

  it('floods with early hints and then answers', async () => {
    secure.behave({ manner: 'early_hints' }, { times: 1 });
    let hints = 0;
    const onInfo = ({ statusCode }: { statusCode: number }) => {
      hints += statusCode === 103 ? 1 : 0;
    };
    const told = await request(secure.url + VERSION, { dispatcher: agent(), onInfo });
    await told.body.dump();
    expect([told.statusCode, hints > 1000]).toEqual([401, true]);
  });

  it('pours without an end until the reader leaves', async () => {
    secure.behave({ manner: 'endless' }, { times: 1 });
    const { body } = await request(secure.url + VERSION, { dispatcher: agent() });
    let read = 0;
    for await (const chunk of body) {
      read += chunk.length;
      if (read > 4 * 1024 * 1024) break;
    }
    expect(read).toBeGreaterThan(4 * 1024 * 1024);
    await expect.poll(() => secure.counts.inFlight).toBe(0);
  });

  it('waits', async () => {
    secure.behave({ delayMs: 150 }, { times: 1 });
    const started = performance.now();
    await get(agent(), VERSION);
    expect(performance.now() - started).toBeGreaterThan(140);
  });
});

it('counts sockets and requests', async () => {
  gitlab.behave({ delayMs: 50 });
  const before = gitlab.counts.totalSockets;
  await Promise.all([ask(gitlab, VERSION), ask(gitlab, VERSION)]);
  expect(gitlab.counts.inFlightPeak).toBe(2);
  expect(gitlab.counts.totalSockets).toBeGreaterThanOrEqual(before);
  expect(gitlab.counts.inFlight).toBe(0);
});
