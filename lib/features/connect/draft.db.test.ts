import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dumpDatabase, formsOf } from '#e2e/fixtures/canary.ts';
import { inNextRequest } from '#e2e/fixtures/next-request.ts';
import { makePeople } from '#e2e/fixtures/people.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import { NO_HOST_RULES } from '#lib/domain/host-rules.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { createLogger } from '#lib/infra/log/logger.ts';
import { answerDraft } from './answer-draft.ts';
import type { DraftInput } from './draft.ts';
import { getDraft } from './get-draft.ts';
import type { ConnectRoom } from './room.ts';
import { saveDraft } from './save-draft.ts';
import { draftSchema } from './schema.ts';
import { tidyUp } from './tidy-up.ts';

const ORIGIN = 'http://localhost:3000';
const TOKEN = 'glpat-canary7Qk4M2xDaB3dE5';
const DAY_MS = 24 * 60 * 60_000;

let database: TestDatabase;
let room: ConnectRoom;
let clock: Date;
let viewer: Viewer;
let cookies: Record<string, string>;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  delete process.env.PUBLIC_URL;
  delete process.env.PORT;
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  clock = new Date();
  const { prisma } = database;
  const net = {
    allowedPrivateHosts: NO_HOST_RULES,
    allowedHttpHosts: NO_HOST_RULES,
    extraCaCerts: [],
    dnsServers: [],
    httpsProxy: null,
    noProxy: [],
  };
  room = { prisma, net, mails: false, now: () => clock, log: createLogger('silent') };
  const [person] = await makePeople(prisma, 1);
  if (!person) throw new Error('Nobody was made.');
  // The module that makes viewers needs a running Next; whom it lets through is proven by its own tests.
  viewer = { userId: person.userId } as unknown as Viewer;
  cookies = Object.fromEntries(person.cookies);
});

const save = (input: DraftInput) => saveDraft(viewer, input, room);
const draft = () => getDraft(viewer, room);

describe('a draft', () => {
  it('is what was saved last, part by part', async () => {
    expect(await draft()).toBeNull();
    await save({ address: 'gitlab.example', step: 2, era: 'sidebar' });
    await save({ tokenKind: 'fine_grained', navigation: 'old' });
    await save({ baseUrl: 'https://gitlab.example/', version: '18.5.0-ee', era: null });
    expect(await draft()).toEqual({
      address: 'gitlab.example',
      step: 2,
      era: null,
      navigation: 'old',
      tokenKind: 'fine_grained',
      baseUrl: 'https://gitlab.example',
      version: '18.5.0-ee',
    });
    await save({ baseUrl: null, version: null, address: '' });
    expect(await draft()).toMatchObject({ baseUrl: null, version: null, address: '', step: 2 });
  });

  it('is one, however many tabs save at the same moment', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => save({ address: `gitlab${index}.example` })));
    expect(await database.prisma.connectDraft.count({ where: { userId: viewer.userId } })).toBe(1);
    expect((await draft())?.address).toMatch(/^gitlab\d\.example$/);
  });

  it('is nobody else’s', async () => {
    await save({ address: 'gitlab.example' });
    expect(await getDraft({ userId: crypto.randomUUID() } as unknown as Viewer, room)).toBeNull();
  });

  it('is gone after 30 days', async () => {
    await save({ address: 'gitlab.example' });
    clock = new Date(clock.getTime() + 30 * DAY_MS + 1);
    expect(await draft()).toBeNull();
    await tidyUp(room);
    expect(await database.prisma.connectDraft.count({ where: { userId: viewer.userId } })).toBe(0);
  });
});

describe('a token', () => {
  const pasted = [
    TOKEN,
    ` "${TOKEN}"\n`,
    `https://${TOKEN}`,
    `https://oauth2:${TOKEN}@gitlab.example/group/project.git`,
    `gitlab.example/${TOKEN}`,
    `gitlab.example?private_token=${TOKEN}`,
    `Bearer ${TOKEN}`,
    `PRIVATE-TOKEN: ${TOKEN}`,
    TOKEN.slice(6),
    `acme-${TOKEN.slice(6)}`,
  ];
  it.each(pasted)('pasted as %j into any field is not kept', async (text) => {
    await save({ address: text });
    await save({ baseUrl: text });
    expect(JSON.stringify(await draft())).not.toContain('canary');
    expect(await dumpDatabase(database.url)).not.toMatch(formsOf(TOKEN));
  });

  it('leaves the rest of an address', async () => {
    await save({ address: `https://oauth2:${TOKEN}@gitlab.example/group/project.git` });
    expect((await draft())?.address).toBe('https://gitlab.example/group/project.git');
    await save({ address: TOKEN });
    expect((await draft())?.address).toBe('');
    await save({ address: 'https://gitlab.example/a/b/-/commit/8c1e1d9a6f0e4b7c9d2f3a4b5c6d7e8f90a1b2c3' });
    expect((await draft())?.address).toMatch(/^https:\/\/gitlab\.example\/a\/b\/-\/commit\//);
  });

  it('sent along under its own name is not even read', async () => {
    expect(draftSchema.parse({ token: TOKEN, address: TOKEN, step: '3' })).toEqual({ step: 3 });
  });
});

describe('what it holds', () => {
  it('is bounded', async () => {
    await save({ address: `gitlab.example/${'x/'.repeat(900)}` });
    expect((await draft())?.address.length).toBe(512);
  });

  it.each([{ step: '4' }, { era: 'baroque' }, { navigation: 'sideways' }, { tokenKind: 'group' }])(
    'but not such as %j',
    (fields) => expect(draftSchema.safeParse(fields).success).toBe(false),
  );

  it.each(['javascript:alert(1)', 'gitlab.example', 'https://', 'https://github.com', 'https://[::1'])(
    'is no base URL where %j was found',
    async (baseUrl) => {
      await save({ baseUrl });
      expect((await draft())?.baseUrl).toBeNull();
    },
  );
});

describe('POST /connect/draft', () => {
  async function post(
    fields: Record<string, string>,
    sent: { headers?: Record<string, string>; cookies?: Record<string, string> } = {},
  ) {
    const headers = { origin: ORIGIN, 'x-patchbay-peer': '127.0.0.1', ...sent.headers };
    const body = new URLSearchParams(fields);
    const request = new Request(`${ORIGIN}/connect/draft`, {
      method: 'POST',
      body,
      headers: { 'content-length': String(body.toString().length), ...headers },
    });
    const { value } = await inNextRequest({ headers, cookies: sent.cookies ?? cookies }, () =>
      answerDraft(request),
    );
    return value;
  }

  it('saves and says nothing', async () => {
    const answer = await post({ tokenKind: 'legacy', step: '3' });
    expect(answer?.status).toBe(204);
    expect(await answer?.text()).toBe('');
    expect(await draft()).toMatchObject({ tokenKind: 'legacy', step: 3 });
  });

  it.each([
    ['nobody', {}, { cookies: {} }, 401],
    ['a page of somebody else’s', {}, { headers: { origin: 'https://evil.example' } }, 403],
    ['a page that hides', {}, { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['a form of nobody’s', { step: '9' }, {}, 400],
    ['a flood', {}, { headers: { 'content-length': '20000' } }, 413],
    ['a flood of unknown length', {}, { headers: { 'content-length': '' } }, 413],
    ['another kind of body', {}, { headers: { 'content-type': 'text/plain' } }, 413],
  ] as const)('is closed to %s', async (_, fields, sent, status) => {
    const answer = await post({ step: '2', ...fields }, sent);
    expect(answer?.status).toBe(status);
    expect(await draft()).toBeNull();
  });

  it('is limited', async () => {
    const answers = [];
    for (let index = 0; index < 301; index += 1) answers.push((await post({ step: '1' }))?.status);
    expect(answers.slice(0, 300).every((status) => status === 204)).toBe(true);
    expect(answers[300]).toBe(429);
  });
});
