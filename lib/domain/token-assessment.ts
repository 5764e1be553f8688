import { type CalendarDate, daysLeft } from './calendar-date.ts';
import { EXPIRES_SOON_DAYS } from './connection-status.ts';
import type { NoteCode } from './outcome.ts';

/**
 * What a scope grants besides itself (GitLab `doc/user/profile/personal_access_tokens.md`, `lib/gitlab/auth.rb`):
 * whoever holds `api` need not hold `read_user` as well.
 */
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  api: [
    'read_api',
    'read_user',
    'read_repository',
    'write_repository',
    'read_registry',
    'write_registry',
    'self_rotate',
    'create_runner',
    'manage_runner',
  ],
  read_api: ['read_user'],
  write_repository: ['read_repository'],
  write_registry: ['read_registry'],
};

/** The scope itself, and what it grants besides. */
export function scopesGrantedBy(scope: string): readonly string[] {
  return [scope, ...(GRANTS[scope] ?? [])];
}

/** The scope itself, and all that grant it. */
export function scopesThatGrant(scope: string): readonly string[] {
  return [scope, ...Object.keys(GRANTS).filter((broader) => GRANTS[broader]?.includes(scope))];
}

export type ScopeDifference = {
  /** Required and neither held nor granted by a held one. */
  missing: readonly string[];
  /** Held beyond the required ones; `self_rotate` is left out, for it reaches nothing but this token itself. */
  extra: readonly string[];
};

export function compareScopes(held: readonly string[], required: readonly string[]): ScopeDifference {
  const granted = new Set(held.flatMap(scopesGrantedBy));
  const missing = required.filter((scope) => !granted.has(scope));
  const extra = [...new Set(held)].filter((scope) => scope !== 'self_rotate' && !required.includes(scope));
  return { missing, extra };
}

/**
 * What is worth saying about the expiry date of a token that GitLab accepts.
 * @param expiresOn null with `readable` = the token never expires.
 */
export function expiryNote(expiresOn: CalendarDate | null, readable: boolean, now: Date): NoteCode | null {
  if (!readable) return 'expiry.unreadable';
  if (expiresOn === null) return 'expiry.none';
  return daysLeft(expiresOn, now) <= EXPIRES_SOON_DAYS ? 'expiry.soon' : null;
}
