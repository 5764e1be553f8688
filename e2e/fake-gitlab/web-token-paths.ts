import type { Gitlab } from './call.ts';
import type { Era } from './eras.ts';

export type TokenPaths = {
  /** The list; up to 18.8 the form stands on it too. */
  index: string;
  /** Leads to the list, its query kept. */
  former: string | null;
  /** The form's own page. */
  legacyNew: string | null;
  granularNew: string | null;
};

const CURRENT = '/-/user_settings/personal_access_tokens';

/** The pages on which one makes a personal token, which moved over the years (`config/routes/{profile,user_settings}.rb`). */
export function tokenPaths({ era, settings }: Pick<Gitlab, 'era' | 'settings'>): TokenPaths {
  const old = era.is(12, 9) ? '/-/profile/personal_access_tokens' : '/profile/personal_access_tokens';
  const moved = era.is(16, 7);
  const own = settings.granular;
  return {
    index: moved ? CURRENT : old,
    former: moved && !era.is(17, 0) ? old : null,
    legacyNew: own && era.is(18, 9) ? `${CURRENT}/legacy/new` : null,
    granularNew: own && era.is(18, 10) ? `${CURRENT}/granular/new` : null,
  };
}

/** What *Edit profile* opens. */
export function profilePath(era: Era): string {
  return era.is(16, 7) ? '/-/user_settings/profile' : '/-/profile';
}
