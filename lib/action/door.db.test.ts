import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inNextRequest } from '#e2e/fixtures/next-request.ts';
import { createTestDatabase, type TestDatabase } from '#e2e/fixtures/test-database.ts';
import type { Role } from '#lib/domain/access.ts';
import { fail, ok } from '#lib/domain/result.ts';
import { createPerson } from '#lib/infra/auth/create-person.ts';
import { issueSession } from '#lib/infra/auth/sessions.ts';
import { type Viewer, viewerOfSession } from '#lib/infra/auth/viewer.ts';
import { done, IDLE } from './action-state.ts';
import { defineAction } from './define-action.ts';
import { defineStreamAction } from './define-stream-action.ts';
import { openDoor } from './open-door.ts';
import { parseForm, secretField } from './parse-form.ts';

const settings = { publicUrl: 'https://patchbay.example', trustedProxies: 0 };
const ours = new Headers({ origin: 'https://patchbay.example' });
const foreign = new Headers({ origin: 'https://evil.example' });

let database: TestDatabase;
beforeAll(async () => {
  process.env.AUTH_SECRET = 'a'.repeat(64);
  process.env.VAULT_KEYS = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
  process.env.LOG_LEVEL = 'silent';
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function viewer(role: Role): Promise<Viewer> {
  const userId = await database.prisma.$transaction((tx) =>
    createPerson(tx, { email: `${role}@example.org`, name: role, role, passwordHash: null, how: 'seed' }),
  );
  const made = await viewerOfSession(await issueSession(database.prisma, { userId }));
  if (!made) throw new Error('A fresh session should be alive.');
  return made;
}

const schema = z.object({ name: z.string().min(3, 'name.short'), token: secretField() });

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe('the door', () => {
  it('asks in its order: who, whether they may, from where, how often, what', async () => {
    const [user, admin] = [await viewer('user'), await viewer('admin')];
    let counted = 0;
    const rules = {
      name: 'test.door',
      permission: 'person:manage' as const,
      input: schema,
      limit: async () => {
        counted += 1;
        return counted > 1 ? fail({ retryAfterSeconds: 1 }) : ok(null);
      },
    };
    const bad = form({ name: 'x' });
    const code = async (viewer: Viewer | null, headers: Headers) => {
      const door = await openDoor(rules, bad, { viewer, headers, settings });
      return door.ok ? 'open' : door.error.code;
    };
    expect(await code(null, foreign)).toBe('session.ended');
    expect(await code(user, foreign)).toBe('permission.missing');
    expect(await code(admin, foreign)).toBe('origin.foreign');
    expect(counted).toBe(0);
    expect(await code(admin, ours)).toBeNull();
    expect(await code(admin, ours)).toBe('limit.exceeded');
  });
});

describe('reading a form', () => {
  it('takes the first of a repeated field, no files, and none of React’s own', () => {
    const data = form({ name: 'first', token: 't0ken', $ACTION_ID_1: 'x' });
    data.append('name', 'second');
    const parsed = parseForm(schema, data);
    expect(parsed.ok && parsed.value.name).toBe('first');
    expect(JSON.stringify(parsed)).not.toContain('t0ken');
    expect(parseForm(schema, form({ name: 'a\0da', token: 'x' }))).toMatchObject({ value: { name: 'ada' } });
    const file = form({ name: 'abc' });
    file.append('token', new Blob(['x']));
    expect(parseForm(schema, file)).toEqual({ ok: false, error: { token: 'secret.missing' } });
  });

  it('is not fooled by names of an object’s own machinery', () => {
    const data = form({ constructor: 'y' });
    data.append('__proto__', 'x');
    const parsed = parseForm(z.object({ name: z.string('name.missing') }), data);
    expect(parsed).toEqual({ ok: false, error: { name: 'name.missing' } });
  });
});

describe('unexpected trouble', () => {
  const headers = { origin: 'http://localhost:3000' };
  const rules = { name: 'test.trouble', permission: 'public', input: schema, remember: ['name'] } as const;
  const typed = form({ name: 'Ada', token: 'canary' });

  it('becomes a reference, not a message', async () => {
    const action = defineAction({
      ...rules,
      run: async ({ input }) => {
        if (input.name) throw new Error('the inside story');
        return done();
      },
    });
    const { value } = await inNextRequest({ headers }, () => action(IDLE, typed));
    expect(value).toMatchObject({ status: 'failed', code: 'internal', values: { name: 'Ada' } });
    expect(value?.reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(JSON.stringify(value)).not.toMatch(/inside|canary/);
  });

  it('midway through a stream is its last event', async () => {
    const action = defineStreamAction<typeof schema, 'public', { type: string; code?: string | null }>({
      ...rules,
      refused: ({ code }) => ({ type: 'refused', code }),
      run: async function* () {
        yield { type: 'first' };
        throw new Error('the inside story');
      },
    });
    const collect = async (data: FormData, sent: Record<string, string>) => {
      const { value } = await inNextRequest({ headers: sent }, () => action(data));
      const events = [];
      for await (const event of value ?? []) events.push(event);
      return events;
    };
    expect(await collect(typed, headers)).toEqual([{ type: 'first' }, { type: 'refused', code: 'internal' }]);
    expect(await collect(typed, {})).toEqual([{ type: 'refused', code: 'origin.foreign' }]);
    expect(await collect(form({ name: 'x' }), headers)).toEqual([{ type: 'refused', code: null }]);
  });

  it.each(['return', 'throw'] as const)('does not come of a client that leaves by %s', async (way) => {
    let cleaned = false;
    let refused = false;
    const action = defineStreamAction<typeof schema, 'public', number>({
      ...rules,
      refused: () => {
        refused = true;
        return -1;
      },
      run: async function* () {
        try {
          yield 1;
          yield 2;
        } finally {
          cleaned = true;
        }
      },
    });
    const { value: events } = await inNextRequest({ headers }, () => action(typed));
    expect((await events?.next())?.value).toBe(1);
    const left = new Error('ResponseAborted');
    await events?.[way](left as never).catch((error: unknown) => expect(error).toBe(left));
    expect({ cleaned, refused }).toEqual({ cleaned: true, refused: false });
  });
});
