import {
  type GitlabVersion,
  type GuideEra,
  guideEra,
  isAtLeast,
  parseGitlabVersion,
} from './gitlab-version.ts';

type Minor = { major: number; minor: number };

/** Between which minor versions a GitLab lies; null = no bound known. */
export type VersionBracket = { atLeast: Minor | null; below: Minor | null };

/**
 * When each scope came. `there`: a GitLab that knows the scope is at least this. `missing`: one that does not is older than this; null where it
 * may be missing for another reason. They differ where sources disagree. `typical`: what to go by when this is the newest scope of all.
 *
 * Sources: the histories in GitLab's `doc/user/profile/personal_access_tokens.md`; `read_service_ping` is dated 17.1 there, but the endpoint that
 * needs it came with 16.9 (merge request 141446), and older documents say 16.8. `create_runner` came about 16.0. `mcp` belongs to OAuth alone and
 * came with the MCP server of 18.2–18.4. Scopes that depend on an instance's settings (registries, observability) are left out.
 */
const MILESTONES: readonly {
  scope: string;
  there: Minor;
  missing: Minor | null;
  typical: Minor;
}[] = [
  { scope: 'read_api', there: at(12, 10), missing: at(12, 10), typical: at(15, 0) },
  { scope: 'admin_mode', there: at(15, 8), missing: at(15, 8), typical: at(15, 11) },
  { scope: 'create_runner', there: at(16, 0), missing: at(16, 0), typical: at(16, 3) },
  { scope: 'k8s_proxy', there: at(16, 4), missing: at(16, 4), typical: at(16, 7) },
  // Here 17.0 is possible, which lacks the older address of the token page; the newer one exists since 16.8.
  { scope: 'read_service_ping', there: at(16, 8), missing: at(17, 1), typical: at(17, 0) },
  { scope: 'manage_runner', there: at(17, 1), missing: at(17, 1), typical: at(17, 8) },
  { scope: 'self_rotate', there: at(17, 9), missing: at(17, 9), typical: at(18, 3) },
  { scope: 'mcp', there: at(18, 2), missing: null, typical: at(19, 2) },
];

/** No set of scopes without these is a GitLab's. */
const ALWAYS = ['api', 'read_user'];

/**
 * What the scopes that a GitLab lists in public (`scopes_supported` of its discovery document) tell of its version. A scope that is there says
 * more than one that is missing: what does not fit together is read as the newer one.
 */
export function versionBracket(scopes: readonly string[]): VersionBracket {
  if (!isGitlabs(scopes)) return { atLeast: null, below: null };
  const newest = MILESTONES.findLast(({ scope }) => scopes.includes(scope));
  const later = newest ? MILESTONES.slice(MILESTONES.indexOf(newest) + 1) : MILESTONES;
  const below = later.map(({ missing }) => missing).find((minor) => minor !== null) ?? null;
  return { atLeast: newest?.there ?? null, below };
}

export type VersionSurmise = VersionBracket & {
  /** The version itself, where it is known: `18.5.1-ee`. */
  exact: string | null;
  /** What to take it for where a version is needed; null = a current one. Its token page has the address that all within the bounds know. */
  goBy: string | null;
  era: GuideEra;
};

type Hints = {
  /** What the GitLab itself says, on a page open to all. */
  told: string | null;
  /** What it was when a token was last checked there. */
  stored: string | null;
  /** From its discovery document; null = not told. */
  scopes: readonly string[] | null;
  /** GitLab.com always runs the current one. */
  isGitlabCom: boolean;
};

/** The best guess at a GitLab's version that can be made without a token. */
export function surmiseVersion({ told, stored, scopes, isGitlabCom }: Hints): VersionSurmise {
  if (isGitlabCom) return UNKNOWN;
  const said = told && parseGitlabVersion(told);
  if (said) return exactly(told, said);
  const bracket = versionBracket(scopes ?? []);
  const known = stored && parseGitlabVersion(stored);
  if (known && contains(bracket, known)) return exactly(stored, known);
  const typical = MILESTONES.findLast(({ scope }) => scopes?.includes(scope))?.typical;
  if (!typical || (!bracket.atLeast && !bracket.below)) return UNKNOWN;
  return {
    ...bracket,
    exact: null,
    goBy: `${typical.major}.${typical.minor}`,
    era: guideEra(full(typical)),
  };
}

export function contains({ atLeast, below }: VersionBracket, version: GitlabVersion): boolean {
  return (!atLeast || isAtLeast(version, atLeast)) && (!below || !isAtLeast(version, below));
}

/** The last minor version before this one; since 15 majors end with .11. */
export function minorBefore({ major, minor }: Minor): Minor {
  return minor > 0 ? at(major, minor - 1) : at(major - 1, LAST_MINORS[major - 1] ?? 11);
}

const LAST_MINORS: Readonly<Record<number, number>> = { 12: 10, 13: 12, 14: 10 };

const UNKNOWN: VersionSurmise = {
  atLeast: null,
  below: null,
  exact: null,
  goBy: null,
  era: guideEra(null),
};

function exactly(text: string, version: GitlabVersion): VersionSurmise {
  return { ...UNKNOWN, exact: text, goBy: text, era: guideEra(version) };
}

function isGitlabs(scopes: readonly string[]): boolean {
  return ALWAYS.every((scope) => scopes.includes(scope));
}

function at(major: number, minor: number): Minor {
  return { major, minor };
}

function full(minor: Minor): GitlabVersion {
  return { ...minor, patch: 0 };
}
