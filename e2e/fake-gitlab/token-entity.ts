import { isPast } from './clock.ts';
import type { Era } from './eras.ts';
import type { FakeToken } from './model.ts';

/** A token as the API shows it, per version (`lib/api/entities/personal_access_token.rb`). Never with its secret. */
export function tokenEntity(token: FakeToken, era: Era, now: Date): Record<string, unknown> {
  return {
    id: token.id,
    name: token.name,
    revoked: token.revoked,
    created_at: token.createdAt.toISOString(),
    ...(era.is(17, 7) && { description: token.description }),
    scopes: token.scopes,
    user_id: token.userId,
    ...(era.is(14, 4) && { last_used_at: token.lastUsedAt?.toISOString() ?? null }),
    active: !token.revoked && !isPast(token.expiresAt, now),
    ...(era.is(18, 10) && { granular: token.permissions !== null }),
    expires_at: token.expiresAt,
  };
}
