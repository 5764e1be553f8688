import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startOtherProduct, startRedirect } from '#e2e/fake-gitlab/other-products.ts';
import { type FakeGitlab, type FakeGitlabOptions, startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa, type TestCa } from '#e2e/fixtures/certificates.ts';
import { startDnsServer, type TestDnsServer } from '#e2e/fixtures/dns-server.ts';
import { listen, netSettings } from '#e2e/fixtures/net.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { limitNewHosts } from '#lib/infra/rate-limit/limit-linking.ts';
import { createWords, type Words } from '#lib/words/words.ts';
import { getLook } from './get-look.ts';
import type { ConnectRoom } from './room.ts';
import type { LookView } from './view.ts';

const NAME = 'git.acme.test';
let database: TestDatabase;
let ca: TestCa;
let tls: { key: string; cert: string };
let dns: TestDnsServer;
let words: Words;
let viewer: Viewer;
const open: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  [database, ca, dns, words] = await Promise.all([
    createTestDatabase(),
    makeCa('Acme CA'),
    startDnsServer({ 'inside.acme.test': ['10.1.2.3'], 'broken.acme.test': 'SERVFAIL' }),
    createWords('en'),
  ]);
  const issued = await ca.issue({ names: [NAME] });
  tls = { key: issued.key, cert: issued.chain };
});
beforeEach(async () => {
  viewer = await newViewer();
});
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));
afterAll(async () => {
  await dns.close();
  await database.drop();
});

async function newViewer(): Promise<Viewer> {
  const email = `${randomUUID()}@example.test`;
  const { id } = await database.prisma.user.create({ data: { email, name: 'Ada' } });
  // The module that makes viewers needs a running Next; whom it lets through is proven by its own tests.
  return { userId: id } as unknown as Viewer;
}

function room(net: Parameters<typeof netSettings>[0] = {}): ConnectRoom {
  return {
    prisma: database.prisma,
    net: netSettings({ open: `${NAME}=127.0.0.1`, ca: [ca.cert], dns: [dns.address], ...net }),
    mails: false,
    now: () => new Date(),
    log: createLogger('silent'),
  };
}

async function look(typed: string, net: Parameters<typeof netSettings>[0] = {}): Promise<LookView> {
  const signal = AbortSignal.timeout(20_000);
  const view = await getLook(viewer, typed, { words, signal, room: room(net) });
  if (!view) throw new Error('Nobody called it off.');
  return view;
}

async function started<Running extends { close: () => Promise<void> }>(starting: Promise<Running>) {
  const running = await starting;
  open.push(running);
  return running;
}

const start = (options: FakeGitlabOptions = {}): Promise<FakeGitlab> =>
  started(startFakeGitlab({ tls, hostName: NAME, ...options }));
const said = ({ chips }: LookView) => chips.map(({ text }) => text);
const draft = () => database.prisma.connectDraft.findUnique({ where: { userId: viewer.userId } });

describe('a GitLab', () => {
  it('is found, with its version, and kept as the draft', async () => {
    const gitlab = await start({ version: '18.5.1-ee' });
    const seen = await look(`${gitlab.externalUrl}/group/project`);
    expect(seen).toMatchObject({
      baseUrl: gitlab.externalUrl,
      shown: `${NAME}:${gitlab.port}`,
      state: 'found',
      sentence: null,
      suggestion: null,
      version: '18.5.1',
      era: 'settings',
      canWatch: false,
    });
    expect(said(seen)).toEqual([
      'GitLab found',
      'Self-managed',
      'GitLab 18.5',
      'Private certificate authority',
    ]);
    expect(await draft()).toMatchObject({
      address: `${gitlab.externalUrl}/group/project`,
      baseUrl: gitlab.externalUrl,
      version: '18.5.1',
    });
  });

  it('that hides its version is told by its scopes, or by when a token was last checked there', async () => {
    const gitlab = await start({ version: '17.3.0-ee', settings: { publicRestricted: true } });
    expect(said(await look(gitlab.externalUrl))).toContain('GitLab 17.1 to 17.8');
    await database.prisma.instance.create({
      data: { baseUrl: gitlab.externalUrl, origin: new URL(gitlab.externalUrl).origin, version: '17.3.0-ee' },
    });
    viewer = await newViewer();
    expect(await look(gitlab.externalUrl)).toMatchObject({ version: '17.3.0-ee', era: 'sidebar' });
    await database.prisma.instance.update({
      where: { baseUrl: gitlab.externalUrl },
      data: { version: '15.2.0' },
    });
    viewer = await newViewer();
    expect(said(await look(gitlab.externalUrl))).toContain('GitLab 17.1 to 17.8');
  });

  it('comes with what administrators say of it, once it is found', async () => {
    const gitlab = await start();
    expect((await look(gitlab.externalUrl)).help).toBeNull();
    const origin = new URL(gitlab.externalUrl).origin;
    const helpText = 'Sign in through the VPN.\nAsk <b>ops</b> for an account.';
    await database.prisma.instance.create({ data: { baseUrl: gitlab.externalUrl, origin, helpText } });
    viewer = await newViewer();
    expect((await look(gitlab.externalUrl)).help).toEqual({
      title: 'From your administrators',
      text: helpText,
    });
    await gitlab.close();
    viewer = await newViewer();
    expect(await look(gitlab.externalUrl)).toMatchObject({ state: 'down', help: null });
  });

  it('is remembered for a moment, for the same person alone', async () => {
    const gitlab = await start();
    const first = await look(gitlab.externalUrl);
    const asked = gitlab.requests.length;
    expect(await look(gitlab.externalUrl)).toEqual(first);
    expect(gitlab.requests.length).toBe(asked);
    viewer = await newViewer();
    await look(gitlab.externalUrl);
    expect(gitlab.requests.length).toBe(asked * 2);
  });

  it('that takes its time is found, and called slow', async () => {
    const gitlab = await start();
    gitlab.behave({ delayMs: 2_600 }, { path: '/api/v4/version' });
    const seen = await look(gitlab.externalUrl);
    expect(seen).toMatchObject({ state: 'slow', canWatch: true, baseUrl: gitlab.externalUrl });
    expect(said(seen)).toContain('Slow');
  });

  it('is called by its own name', async () => {
    const gitlab = await start({ issuer: 'https://gitlab.acme.example' });
    const { suggestion, state } = await look(`https://${NAME}:${gitlab.port}`);
    expect({ suggestion, state }).toEqual({
      state: 'found',
      suggestion: { address: 'gitlab.acme.example', text: 'Use its own name, gitlab.acme.example' },
    });
  });

  it.each([
    'http://gitlab',
    'https://gitlab',
    'https://10.0.0.7',
    'https://github.com',
    'javascript:alert(1)',
    'https://<b>x</b>',
    `https://${NAME}/elsewhere`,
  ])('is not believed when it calls itself %s', async (issuer) => {
    const gitlab = await start({ issuer });
    expect(await look(`https://${NAME}:${gitlab.port}`)).toMatchObject({ state: 'found', suggestion: null });
  });
});

describe('something else', () => {
  it('is named', async () => {
    const forgejo = await started(startOtherProduct('forgejo', { tls }));
    const seen = await look(`https://${NAME}:${forgejo.port}`);
    expect(seen).toMatchObject({ state: 'other_product', baseUrl: null, suggestion: null });
    expect(said(seen)).toEqual(['Forgejo']);
    expect(await look('https://github.com/acme/app')).toMatchObject({
      state: 'other_product',
      chips: [{ text: 'GitHub' }],
    });
  });

  it('that leads elsewhere offers to go there', async () => {
    const moved = await started(startRedirect(301, 'https://gitlab.new-home.test/gitlab', { tls }));
    expect(await look(`https://${NAME}:${moved.port}`)).toMatchObject({
      state: 'elsewhere',
      baseUrl: null,
      suggestion: { address: 'gitlab.new-home.test/gitlab' },
    });
  });

  it.each<[Parameters<FakeGitlab['behave']>[0], LookView['state'], boolean]>([
    ['okta_redirect', 'gateway', false],
    ['cloudflare_challenge', 'gateway', false],
    ['waf_403', 'gateway', false],
    ['captive_portal', 'not_found', false],
    ['workhorse_502', 'down', true],
    ['deploy_page', 'down', true],
    ['rate_limited', 'down', true],
  ])('%s: %s', async (trouble, state, canWatch) => {
    const gitlab = await start();
    gitlab.behave(trouble);
    const seen = await look(gitlab.externalUrl);
    expect(seen).toMatchObject({ state, canWatch, version: null, sentence: { title: expect.any(String) } });
  });

  it('that is down is looked at anew', async () => {
    const gitlab = await start();
    const mend = gitlab.behave('workhorse_502');
    expect((await look(gitlab.externalUrl)).state).toBe('down');
    mend();
    expect((await look(gitlab.externalUrl)).state).toBe('found');
  });
});

describe('nothing', () => {
  it.each<[string, LookView['state'], string | null]>([
    ['nobody.acme.test', 'not_found', null],
    ['broken.acme.test', 'down', null],
    ['gitlab.con', 'not_found', 'gitlab.com'],
    ['gitlab,com', 'unreadable', 'gitlab.com'],
    ['htps://gitlab.com', 'unreadable', 'gitlab.com'],
    ['gitlabcom', 'unreadable', 'gitlab.com'],
    ['registry.nobody.test', 'not_found', 'nobody.test'],
    ['inside.acme.test', 'private', null],
    ['gitlab', 'unreadable', null],
    ['', 'unreadable', null],
  ])('%j: %s, meant %s', async (typed, state, meant) => {
    const seen = await look(typed);
    expect(seen.state).toBe(state);
    expect(seen.suggestion?.address ?? null).toBe(meant);
  });

  it('listens', async () => {
    const { port, close } = await listen(createServer());
    await close();
    expect(await look(`https://${NAME}:${port}`)).toMatchObject({ state: 'down', canWatch: true });
  });

  it('is told of a private host, whether it is there or not', async () => {
    const other = await look('https://10.1.2.4');
    const seen = await look('https://inside.acme.test');
    expect(JSON.stringify(seen)).not.toMatch(/10\.1\.2\.3|\d+ ms/);
    expect(seen.chips).toEqual(other.chips);
    expect(seen.sentence).toEqual(other.sentence);
  });
});

describe('a person', () => {
  it('who puts a token into the address leaves nothing of it', async () => {
    const token = 'glpat-aB3dE6gH9jK2mN5pQ8sT';
    const seen = await look(token);
    expect(seen.state).toBe('unreadable');
    expect(JSON.stringify([seen, await draft()])).not.toContain('aB3dE6');
  });

  it('is reminded of the GitLabs they have linked, and nobody else is', async () => {
    const instance = await database.prisma.instance.create({
      data: { baseUrl: 'https://code.acme.test:8443', origin: 'https://code.acme.test:8443' },
    });
    await database.prisma.connection.create({
      data: {
        id: randomUUID(),
        userId: viewer.userId,
        instanceId: instance.id,
        accountKey: 'user:1',
        tokenFingerprint: 'x',
        verifiedAt: new Date(),
        checkedAt: new Date(),
      },
    });
    expect((await look('code.amce.test')).suggestion).toEqual({
      address: 'code.acme.test:8443',
      text: 'Did you mean code.acme.test:8443?',
    });
    viewer = await newViewer();
    expect((await look('code.amce.test')).suggestion).toBeNull();
  });
});

describe('limits', () => {
  it('answer like any other look, and the address is understood all the same', async () => {
    for (let nth = 0; nth < 60; nth += 1) await look('');
    expect(await look('https://git.acme.test/gitlab/group')).toMatchObject({
      state: 'limited',
      baseUrl: 'https://git.acme.test/gitlab',
      chips: [{ tone: 'info' }],
      canWatch: false,
    });
  });

  it('of new hosts are not used up by typing, and hold for hosts that answer', async () => {
    for (let nth = 0; nth < 12; nth += 1) await look(`gitlab.example${nth}`);
    const gitlab = await start();
    expect((await look(gitlab.externalUrl)).state).toBe('found');
    for (let nth = 0; nth < 7; nth += 1) await limitNewHosts(viewer.userId, `other${nth}.test`);
    const second = await start();
    expect((await look(second.externalUrl)).state).toBe('limited');
    expect(second.counts.totalSockets).toBe(0);
    expect((await limitNewHosts(viewer.userId, `${NAME}:${second.port}`)).ok).toBe(true);
    expect((await look(second.externalUrl)).state).toBe('found');
  });
});

it('called off, answers nobody and keeps nothing', async () => {
  const gitlab = await start();
  gitlab.behave({ manner: 'hang' });
  const leaving = new AbortController();
  const wish = { words, signal: leaving.signal, room: room() };
  const looking = getLook(viewer, gitlab.externalUrl, wish);
  await expect.poll(() => gitlab.requests.length).toBe(1);
  leaving.abort();
  expect(await looking).toBeNull();
  await expect.poll(() => gitlab.counts.openSockets).toBe(0);
  expect(await draft()).toBeNull();
});
