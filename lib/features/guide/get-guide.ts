import { addDays, calendarDateOf } from '#lib/domain/calendar-date.ts';
import {
  GUIDE_ERAS,
  gitlabAbilities,
  guideEra,
  parseGitlabVersion,
  tokenPageUrl,
} from '#lib/domain/gitlab-version.ts';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import { TOKEN_DESCRIPTION, TOKEN_NAME } from './messages.ts';
import type { GuideView } from './view.ts';

/** A day less than the usual maximum of 365, so that no time zone makes it one too many. */
const LIFETIME_DAYS = 364;

export type GuideQuestion = {
  /** A version as GitLab prints it, an era's name, and an address as people type it; whatever cannot be read counts as not given. */
  version: string | undefined;
  era: string | undefined;
  host: string | undefined;
  requiredScopes: readonly string[];
  now: Date;
};

/** The guide for one GitLab: asks nobody, goes only by what it is told. */
export function getGuide({ version, era, host, requiredScopes, now }: GuideQuestion): GuideView {
  const known = parseGitlabVersion(version ?? '');
  const address = host ? parseInstanceAddress(host) : null;
  const own = address?.ok ? address.value.candidates[0] : undefined;
  const abilities = gitlabAbilities(known);
  const scopes = [...new Set([...requiredScopes, ...(abilities.selfRotateScope ? ['self_rotate'] : [])])];
  const baseUrl = own ?? 'https://gitlab.com';
  return {
    era: GUIDE_ERAS.find((name) => name === era) ?? guideEra(known),
    baseUrl,
    isOwn: own !== undefined,
    tokenPage: tokenPageUrl(baseUrl, known, { name: TOKEN_NAME, description: TOKEN_DESCRIPTION, scopes }),
    prefilled: abilities.prefill,
    scopes,
    expiresOn: addDays(calendarDateOf(now), LIFETIME_DAYS),
  };
}
