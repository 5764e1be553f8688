import type { Call } from './call.ts';
import { parseDay, utcDay } from './clock.ts';
import { type Era, scopesOf } from './eras.ts';
import { grantablePermissions } from './web-permissions.ts';

/** What stands in the form, or was sent with it. */
export type TokenWish = {
  name: string;
  description: string;
  /** As typed; '' = left empty. */
  expiresAt: string;
  scopes: readonly string[];
  permissions: readonly string[];
};

/** @param kind a legacy token has scopes, a granular one permissions. */
export type TokenKind = 'legacy' | 'granular';

/**
 * The form as it opens. The name and the scopes are read from the address since 14.1, the description since 17.7, and nothing else ever;
 * scopes that this GitLab does not know are dropped without a word (`personal_access_tokens_controller.rb`). The date is thirty days
 * ahead since 15.3. The granular form reads nothing.
 */
export function openingWish({ gitlab, query }: Call, kind: TokenKind): TokenWish {
  const { era, settings } = gitlab;
  const asked = kind === 'legacy' && era.is(14, 1);
  const days = settings.requireExpiry ? Math.min(30, settings.maxLifetimeDays) : 30;
  return {
    name: asked ? (query.get('name') ?? '') : '',
    description: asked && era.is(17, 7) ? (query.get('description') ?? '') : '',
    expiresAt: era.is(15, 3) ? utcDay(gitlab.now(), days) : '',
    scopes: asked ? knownScopes(query.get('scopes') ?? '', era) : [],
    permissions: [],
  };
}

/** The known ones of a comma list. */
export function knownScopes(list: string, era: Era): string[] {
  const known = scopesOf(era);
  return list
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => known.includes(scope));
}

export function sentWish({ gitlab, parameters }: Call): TokenWish {
  const field = (name: string) => String(parameters[`personal_access_token[${name}]`] ?? '').trim();
  return {
    name: field('name'),
    description: gitlab.era.is(17, 7) ? field('description') : '',
    expiresAt: field('expires_at'),
    scopes: many(parameters['personal_access_token[scopes][]']),
    permissions: many(parameters['personal_access_token[permissions][]']),
  };
}

function many(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** Everything that speaks against it, in GitLab's sentences; the newer form looks before it sends. */
export function troublesOf(wish: TokenWish, kind: TokenKind, call: Call): string[] {
  const { era, settings, now } = call.gitlab;
  const looks = era.is(18, 1);
  const latest = utcDay(now(), settings.maxLifetimeDays);
  const day = parseDay(wish.expiresAt);
  return [
    wish.name === '' && (looks ? 'Token name is required.' : "Name can't be blank"),
    kind === 'granular' && wish.description === '' && 'Token description is required.',
    looks && settings.requireExpiry && !day && 'Expiration date is required.',
    settings.requireExpiry && day && day > latest && `Expiration date must be before ${latest}`,
    kind === 'legacy' ? scopeTrouble(wish, call, looks) : permissionTrouble(wish),
  ].filter((trouble) => typeof trouble === 'string');
}

function scopeTrouble({ scopes }: TokenWish, { gitlab }: Call, looks: boolean): string | null {
  if (scopes.length === 0) return looks ? 'At least one scope is required.' : "Scopes can't be blank";
  const known = scopesOf(gitlab.era);
  return scopes.every((scope) => known.includes(scope)) ? null : 'Scopes can only contain available scopes';
}

function permissionTrouble({ permissions }: TokenWish): string | null {
  const known = grantablePermissions.some(({ name }) => permissions.includes(name));
  return known ? null : 'At least one permission is required.';
}

/** An empty date means the latest possible one where a date is required, and never where it is not. */
export function dayOf({ expiresAt }: TokenWish, { gitlab }: Call): string | null {
  const { settings, now } = gitlab;
  return parseDay(expiresAt) ?? (settings.requireExpiry ? utcDay(now(), settings.maxLifetimeDays) : null);
}
