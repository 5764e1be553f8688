/** The nouns of the stand-in GitLab. Field names of answers are in `user-entity.ts` and `token-entity.ts`. */

export const USER_STATES = [
  'active',
  'blocked',
  'ldap_blocked',
  'banned',
  'deactivated',
  'pending_approval',
  'terms_not_accepted',
  'password_expired',
  'unconfirmed',
  'internal',
] as const;
export type UserState = (typeof USER_STATES)[number];

export const BOT_KINDS = ['project', 'group', 'service_account'] as const;
/** Project and group access tokens belong to a bot user of their own. */
export type BotKind = (typeof BOT_KINDS)[number];

export type FakeUser = {
  id: number;
  username: string;
  name: string;
  email: string;
  state: UserState;
  admin: boolean;
  bot: BotKind | null;
  createdAt: Date;
  /** The user asked GitLab to accept their tokens with a DPoP proof only. */
  dpop: boolean;
  /** For the sign-in page. */
  password: string;
};

/** Every user's password, unless they were given another one. */
export const USUAL_PASSWORD = 'fields-of-tall-grass';

export type FakeToken = {
  id: number;
  /** The secret text itself. */
  token: string;
  userId: number;
  name: string;
  description: string | null;
  scopes: readonly string[];
  /** Fine-grained permissions such as `read_user`; null = legacy token with scopes. */
  permissions: readonly string[] | null;
  /** `YYYY-MM-DD`; the token is dead from 00:00:00 UTC on that day. Null = never. */
  expiresAt: string | null;
  createdAt: Date;
  lastUsedAt: Date | null;
  revoked: boolean;
  impersonation: boolean;
  /** All tokens that came out of one another by rotation share it. */
  familyId: number;
};

/** What an administrator of the stand-in may switch while it runs. */
export type Settings = {
  mode: 'normal' | 'maintenance' | 'read_only';
  /** False: every personal token is unknown (`PATs disabled`), and their pages are gone. */
  personalTokens: boolean;
  impersonation: boolean;
  /** Fine-grained tokens are accepted at all. */
  granular: boolean;
  /** False: fine-grained tokens are enforced (19.2), and legacy ones can neither be made nor rotated. */
  legacyTokens: boolean;
  requireExpiry: boolean;
  /** 365, or 400 with the extended limit (17.6+), or less by the administrator. */
  maxLifetimeDays: number;
  languageServerOnly: boolean;
  /** `/help` and the explore page need a sign-in. */
  publicRestricted: boolean;
  /** The asking address may read `/-/health`. */
  monitoringAllowed: boolean;
  /** 18.0–19.1: people turned the new navigation on, and their avatar is in the upper-right corner. */
  newNavigation: boolean;
};

export type CreateUser = Partial<Omit<FakeUser, 'id' | 'bot'>> & { bot?: BotKind };

export type CreateToken = {
  user: FakeUser;
  name?: string;
  description?: string | null;
  scopes?: readonly string[];
  permissions?: readonly string[];
  /** Default: thirty days ahead. */
  expiresAt?: string | null;
  revoked?: boolean;
  impersonation?: boolean;
  /** `plain` glpat- + 20, `routable` glpat- + payload and checksum, `bare` 20 characters; `prefix` replaces `glpat-`. */
  form?: 'plain' | 'routable' | 'bare';
  prefix?: string;
  /** This very text instead of a random one. */
  token?: string;
};
