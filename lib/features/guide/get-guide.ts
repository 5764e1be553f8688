import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';
import {
  fineGrainedPageUrl,
  type GitlabVersion,
  GUIDE_ERAS,
  type GuideEra,
  gitlabAbilities,
  guideEra,
  parseGitlabVersion,
  tokenPageUrl,
} from '#lib/domain/gitlab-version.ts';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { GuideView } from './view.ts';

/** What the new token is called in GitLab's list, unless the person changes it. The same in every language: support looks for it. */
const TOKEN_NAME = 'Patchbay';
const TOKEN_DESCRIPTION = 'Linked in Patchbay';

/** GitLab's own limit. `buffered_token_expiration_limit` (17.6) makes it 400 where an administrator wants that; nobody can see it from outside. */
const USUAL_LIMIT_DAYS = 365;

/** What a page that looks like this is taken for where the version itself is not known: most GitLabs tell it to nobody who has not signed in. */
const TYPICAL: Readonly<Record<GuideEra, GitlabVersion | null>> = {
  classic: { major: 15, minor: 11, patch: 0 },
  sidebar: { major: 17, minor: 11, patch: 0 },
  settings: { major: 18, minor: 11, patch: 0 },
  access: null,
};
/** One of the last whose token page has the older address. */
const OLDER: GitlabVersion = { major: 16, minor: 6, patch: 0 };

/** Resource and action as GitLab prints them (`doc/auth/tokens/fine_grained_access_tokens.md`). */
const PERMISSIONS = [
  'User: Read',
  'Personal Access Token: Read',
  'Personal Access Token: Rotate',
  'Personal Access Token: Revoke',
  'Metadata: Read',
];

export type GuideQuestion = {
  /** A version as GitLab prints it, an era's name, where the avatar is, and an address as people type it; whatever cannot be read counts as not given. */
  version?: string | null | undefined;
  era?: string | null | undefined;
  navigation?: string | null | undefined;
  host?: string | null | undefined;
  requiredScopes: readonly string[];
  /** Not to be asked for, useful as they may be. */
  forbiddenScopes?: readonly string[];
  /** This deployment's own longest lifetime, where it has one. */
  maxLifetimeDays?: number | null;
  now: Date;
};

/** The guide for one GitLab: asks nobody, goes only by what it is told. */
export function getGuide(question: GuideQuestion): GuideView {
  const { version, host, requiredScopes, now } = question;
  const told = parseGitlabVersion(version ?? '');
  const chosen = GUIDE_ERAS.find((name) => name === question.era);
  const address = host ? parseInstanceAddress(host) : null;
  const own = address?.ok ? address.value.candidates[0] : undefined;
  const selfManaged = own !== undefined && own !== GITLAB_COM;
  const known = told ?? (chosen && selfManaged ? TYPICAL[chosen] : null);
  const abilities = gitlabAbilities(known);
  const rotates = abilities.selfRotateScope && !question.forbiddenScopes?.includes('self_rotate');
  const scopes = [...new Set([...requiredScopes, ...(rotates ? ['self_rotate'] : [])])];
  const baseUrl = own ?? GITLAB_COM;
  const wish = { name: TOKEN_NAME, description: TOKEN_DESCRIPTION, scopes };
  const tokenPage = tokenPageUrl(baseUrl, known, wish);
  const olderPage = tokenPageUrl(baseUrl, OLDER, wish);
  const lifetime = lifetimeOf(question.maxLifetimeDays ?? null);
  return {
    era: chosen ?? guideEra(known),
    navigation: question.navigation === 'new' ? 'new' : 'old',
    baseUrl,
    isOwn: own !== undefined,
    tokenPage,
    olderPage: selfManaged && told === null && olderPage !== tokenPage ? olderPage : null,
    prefilled: abilities.prefill,
    fineGrainedPage: fineGrainedPageUrl(baseUrl, known),
    tokenName: TOKEN_NAME,
    scopes,
    permissions: PERMISSIONS,
    expiresOn: addDays(calendarDateOf(now), lifetime.days),
    lifetime,
    qrPath: `/guide/qr?${new URLSearchParams({ host: baseUrl, ...(known && { gitlab: numbersOf(known) }) })}`,
  };
}

/** A day less than the limit, so that no time zone makes it one too many. */
function lifetimeOf(policyDays: number | null): GuideView['lifetime'] {
  const limit = Math.min(policyDays ?? USUAL_LIMIT_DAYS, USUAL_LIMIT_DAYS);
  return { days: limit - 1, limit, reason: limit < USUAL_LIMIT_DAYS ? 'policy' : 'default' };
}

function numbersOf({ major, minor, patch }: GitlabVersion): string {
  return `${major}.${minor}.${patch}`;
}
