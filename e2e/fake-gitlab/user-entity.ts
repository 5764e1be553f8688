import type { Era } from './eras.ts';
import type { FakeUser } from './model.ts';

/** What everybody with leave to read users sees (`lib/api/entities/user_basic.rb`). */
export function basicUser(user: FakeUser, era: Era, url: string): Record<string, unknown> {
  return {
    id: user.id,
    username: user.username,
    ...(era.is(16, 5) && { public_email: '' }),
    name: user.name,
    state: apiState(user),
    ...(era.is(16, 5) && { locked: false }),
    avatar_url: `${url}/uploads/-/system/user/avatar/${user.id}/avatar.png`,
    web_url: `${url}/${user.username}`,
  };
}

/** The token's own user (`lib/api/entities/user_public.rb`); `is_admin` only for administrators. */
export function currentUser(user: FakeUser, era: Era, url: string, now: Date): Record<string, unknown> {
  const seenAt = now.toISOString();
  return {
    ...basicUser(user, era, url),
    created_at: user.createdAt.toISOString(),
    bio: '',
    location: '',
    linkedin: '',
    twitter: '',
    ...(era.is(16, 1) ? { discord: '' } : { skype: '' }),
    website_url: '',
    organization: '',
    job_title: '',
    ...(era.is(14, 0) && { pronouns: null }),
    ...(era.is(13, 6) && { bot: isBot(user, era), work_information: null, followers: 0, following: 0 }),
    ...(era.is(15, 0) && { local_time: null }),
    last_sign_in_at: seenAt,
    confirmed_at: user.createdAt.toISOString(),
    last_activity_on: seenAt.slice(0, 10),
    email: user.email,
    theme_id: 1,
    color_scheme_id: 1,
    projects_limit: user.bot ? 0 : 100000,
    current_sign_in_at: seenAt,
    identities: [],
    can_create_group: !user.bot,
    can_create_project: !user.bot,
    two_factor_enabled: false,
    external: false,
    private_profile: false,
    commit_email: user.email,
    ...(era.is(17, 0) && { preferred_language: 'en' }),
    ...(era.enterprise && { shared_runners_minutes_limit: null, extra_shared_runners_minutes_limit: null }),
    ...(user.admin && { is_admin: true, current_sign_in_ip: null, last_sign_in_ip: null, note: null }),
  };
}

/** Service accounts count among the bots since 16.1. */
function isBot(user: FakeUser, era: Era): boolean {
  return user.bot !== null && (user.bot !== 'service_account' || era.is(16, 1));
}

function apiState({ state }: FakeUser): string {
  if (state === 'pending_approval') return 'blocked_pending_approval';
  return ['blocked', 'ldap_blocked', 'banned', 'deactivated'].includes(state) ? state : 'active';
}
