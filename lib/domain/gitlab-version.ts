/** `18.5.1-ee` → major, minor, patch; pre-releases and editions keep their numbers. */
export type GitlabVersion = { major: number; minor: number; patch: number };

/** The oldest GitLab whose personal tokens can be verified at all. */
export const OLDEST_SUPPORTED: GitlabVersion = { major: 13, minor: 0, patch: 0 };

/** Null for anything that does not begin with two numbers, and for `0.0.0-pre`, which says nothing. */
export function parseGitlabVersion(text: string): GitlabVersion | null {
  const match = /^(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?!\d)/.exec(text);
  if (!match || Number(match[1]) === 0) return null;
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) };
}

export function isAtLeast(version: GitlabVersion, other: { major: number; minor: number }): boolean {
  return version.major > other.major || (version.major === other.major && version.minor >= other.minor);
}

/**
 * How the pages look on which a person makes a token. `classic`: avatar in the upper-right corner, form on the page (13–15). `sidebar`: avatar in
 * the left sidebar, *Add new token* (16–17). `settings`: the same, with *Personal access tokens* and, with the new navigation, the avatar in the upper-right
 * corner again (18.0–19.1). `access`: *Access → Personal access tokens*, *Generate token* (19.2 on).
 * Read off GitLab's documentation at 14.x, 16.8, 18.x and 19.2.
 */
export const GUIDE_ERAS = ['classic', 'sidebar', 'settings', 'access'] as const;
export type GuideEra = (typeof GUIDE_ERAS)[number];

/** @param version null = unknown: taken for a current one, as most are. */
export function guideEra(version: GitlabVersion | null): GuideEra {
  if (version === null || isAtLeast(version, { major: 19, minor: 2 })) return 'access';
  if (version.major >= 18) return 'settings';
  return version.major >= 16 ? 'sidebar' : 'classic';
}

export type GitlabAbilities = {
  /** The token page takes a name and scopes from its address. */
  prefill: boolean;
  /** … and a description. */
  prefillDescription: boolean;
  /** A token can describe itself, with its expiry date (`GET /personal_access_tokens/self`). */
  readExpiry: boolean;
  /** A token can revoke itself, whatever its scopes. */
  revokeSelf: boolean;
  /** A token with `api` can rotate itself. */
  rotateSelf: boolean;
  /** The scope that allows just that exists. */
  selfRotateScope: boolean;
  fineGrained: boolean;
};

/** The minor version each ability came with; sources in GitLab's documentation of the API and of personal access tokens. */
const ABLE_SINCE: Record<keyof GitlabAbilities, { major: number; minor: number }> = {
  prefill: { major: 14, minor: 1 },
  prefillDescription: { major: 17, minor: 7 },
  readExpiry: { major: 15, minor: 5 },
  revokeSelf: { major: 15, minor: 4 },
  rotateSelf: { major: 16, minor: 10 },
  selfRotateScope: { major: 17, minor: 9 },
  fineGrained: { major: 18, minor: 10 },
};

/** @param version null = unknown: asked for as a current one; what came of it is read from the token afterwards. */
export function gitlabAbilities(version: GitlabVersion | null): GitlabAbilities {
  const able = (ability: keyof GitlabAbilities) =>
    version === null || isAtLeast(version, ABLE_SINCE[ability]);
  return {
    prefill: able('prefill'),
    prefillDescription: able('prefillDescription'),
    readExpiry: able('readExpiry'),
    revokeSelf: able('revokeSelf'),
    rotateSelf: able('rotateSelf'),
    selfRotateScope: able('selfRotateScope'),
    fineGrained: able('fineGrained'),
  };
}

export type TokenWish = { name: string; description: string; scopes: readonly string[] };

/**
 * The page on their GitLab with all tokens of a person. The older address is redirected up to 17.0, the newer one exists since 16.8.
 * (`config/routes/user_settings.rb`)
 */
export function tokenListUrl(baseUrl: string, version: GitlabVersion | null): string {
  const older = version !== null && version.major < 17;
  return `${baseUrl}${older ? '/-/profile' : '/-/user_settings'}/personal_access_tokens`;
}

/**
 * The same page, where a token is made, filled in as far as it can be. No version takes a date. Name and scopes go together, for since
 * 18.9 the page opens its form only with both. (`app/controllers/user_settings/personal_access_tokens_controller.rb`)
 */
export function tokenPageUrl(baseUrl: string, version: GitlabVersion | null, wish: TokenWish): string {
  const url = tokenListUrl(baseUrl, version);
  const { prefill, prefillDescription } = gitlabAbilities(version);
  if (!prefill) return url;
  const query = new URLSearchParams({ name: wish.name, scopes: wish.scopes.join(',') });
  if (prefillDescription) query.set('description', wish.description);
  return `${url}?${query}`;
}

/**
 * The form for fine-grained tokens, which takes nothing from its address; null where the version has none. An unknown version is taken
 * for a current one. (`config/routes/user_settings.rb`)
 */
export function fineGrainedPageUrl(baseUrl: string, version: GitlabVersion | null): string | null {
  if (!gitlabAbilities(version).fineGrained) return null;
  return `${baseUrl}/-/user_settings/personal_access_tokens/granular/new`;
}
