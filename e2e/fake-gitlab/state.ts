import { utcDay } from './clock.ts';
import type { Era } from './eras.ts';
import {
  type BotKind,
  type CreateToken,
  type CreateUser,
  type FakeToken,
  type FakeUser,
  USUAL_PASSWORD,
} from './model.ts';
import { randomCharacters, routableToken } from './token-text.ts';

/** Users and tokens: GitLab's database, in memory. */
export class State {
  readonly users = new Map<number, FakeUser>();
  readonly tokens = new Map<number, FakeToken>();
  readonly #byText = new Map<string, FakeToken>();
  readonly #era: Era;
  readonly #now: () => Date;
  readonly #mailHost: string;
  #lastUserId = 0;
  #lastTokenId = 0;

  constructor(era: Era, now: () => Date, mailHost: string) {
    this.#era = era;
    this.#now = now;
    this.#mailHost = mailHost;
  }

  createUser(input: CreateUser = {}): FakeUser {
    this.#lastUserId += 1;
    const id = this.#lastUserId;
    const bot = input.bot ?? null;
    const username = input.username ?? usernameOf(bot, id);
    const user: FakeUser = {
      id,
      username,
      name: bot ? `${bot} token` : `User ${id}`,
      email: bot ? `${username}@noreply.${this.#mailHost}` : `${username}@example.com`,
      state: 'active',
      admin: false,
      createdAt: this.#now(),
      dpop: false,
      password: USUAL_PASSWORD,
      ...input,
      bot,
    };
    this.users.set(id, user);
    return user;
  }

  createToken(input: CreateToken): FakeToken {
    if (input.permissions && !this.#era.is(18, 10)) {
      throw new Error(`GitLab ${this.#era.version} has no fine-grained tokens`);
    }
    const granular = input.permissions !== undefined;
    this.#lastTokenId += 1;
    return this.#keep({
      id: this.#lastTokenId,
      token: input.token ?? this.#text(input),
      userId: input.user.id,
      name: input.name ?? `token ${this.#lastTokenId}`,
      description: input.description ?? null,
      scopes: granular ? ['granular'] : (input.scopes ?? ['read_user']),
      permissions: input.permissions ?? null,
      expiresAt: input.expiresAt === undefined ? utcDay(this.#now(), 30) : input.expiresAt,
      createdAt: this.#now(),
      lastUsedAt: null,
      revoked: input.revoked ?? false,
      impersonation: input.impersonation ?? false,
      familyId: this.#lastTokenId,
    });
  }

  find(text: string): FakeToken | undefined {
    return this.#byText.get(text);
  }

  /** The old token dies in the same moment (`app/services/personal_access_tokens/rotate_service.rb`). */
  rotate(old: FakeToken, expiresAt: string | null): FakeToken {
    old.revoked = true;
    this.#lastTokenId += 1;
    return this.#keep({
      ...old,
      id: this.#lastTokenId,
      token: this.#textLike(old),
      expiresAt,
      createdAt: this.#now(),
      lastUsedAt: null,
      revoked: false,
    });
  }

  revokeFamily(member: FakeToken): void {
    for (const token of this.tokens.values()) if (token.familyId === member.familyId) token.revoked = true;
  }

  clear(): void {
    this.users.clear();
    this.tokens.clear();
    this.#byText.clear();
    this.#lastUserId = 0;
    this.#lastTokenId = 0;
  }

  #keep(token: FakeToken): FakeToken {
    if (this.#byText.has(token.token)) throw new Error(`Token ${token.id} has the text of another one`);
    this.tokens.set(token.id, token);
    this.#byText.set(token.token, token);
    return token;
  }

  #text({ form = 'plain', prefix = 'glpat-', user }: CreateToken): string {
    if (form === 'bare') return randomCharacters();
    if (form === 'plain') return prefix + randomCharacters();
    return routableToken(prefix, ['o:1', `u:${user.id.toString(36)}`]);
  }

  /** A rotated token keeps the form of its instance: same prefix, routable where the old one was. */
  #textLike({ token, userId }: FakeToken): string {
    const prefix = token.includes('glpat-')
      ? token.slice(0, token.indexOf('glpat-') + 6)
      : token.slice(0, -20);
    if (!token.includes('.')) return prefix + randomCharacters();
    return routableToken(prefix, ['o:1', `u:${userId.toString(36)}`]);
  }
}

function usernameOf(bot: BotKind | null, id: number): string {
  if (bot === null) return `user${id}`;
  const hex = id.toString(16).padStart(32, '0');
  return bot === 'service_account' ? `service_account_${hex}` : `${bot}_${40 + id}_bot_${hex}`;
}
