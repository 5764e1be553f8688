import { type Answer, badRequest, json, unreadableParameter } from './answers.ts';
import type { Call } from './call.ts';
import { parseDay, utcDay } from './clock.ts';
import type { FakeToken, Settings } from './model.ts';
import { tokenEntity } from './token-entity.ts';

const DEFAULT_DAYS = 7;

/**
 * `app/services/personal_access_tokens/rotate_service.rb`. A refusal leaves the old token alive; a day in the past is no
 * refusal: the new token is born dead and the old one is gone.
 */
export function rotate(call: Call, old: FakeToken): Answer {
  const { gitlab, parameters } = call;
  const { era, settings, state } = gitlab;
  // The parameter came with 16.6; before, it was ignored.
  const asked = era.is(16, 6) ? parameters.expires_at : undefined;
  const day = parseDay(asked);
  if (hasText(asked) && day === null) return unreadableParameter('expires_at');
  if (old.revoked) return badRequest('Token already revoked');
  if (!settings.legacyTokens && old.permissions === null) {
    return badRequest(
      'Rotation of legacy personal access tokens is disabled. Use a fine-grained token instead.',
    );
  }
  const now = gitlab.now();
  const latest = utcDay(now, settings.maxLifetimeDays);
  if (settings.requireExpiry && day !== null && day > latest) {
    return badRequest(`Expiration date must be before ${latest}`);
  }
  const fresh = state.rotate(old, day ?? defaultDay(settings, now));
  return json(200, { ...tokenEntity(fresh, era, now), token: fresh.token });
}

function hasText(asked: unknown): boolean {
  return asked !== undefined && asked !== null && asked !== '';
}

/** The documentation says "maximum lifetime" where expiry is optional; the code says never, and code is what answers. */
function defaultDay({ requireExpiry }: Settings, now: Date): string | null {
  return requireExpiry ? utcDay(now, DEFAULT_DAYS) : null;
}
