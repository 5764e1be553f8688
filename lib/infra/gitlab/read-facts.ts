import type { z } from 'zod';
import { isAtLeast, OLDEST_SUPPORTED, parseGitlabVersion } from '#lib/domain/gitlab-version.ts';
import type { Result } from '#lib/domain/result.ts';
import type { Refused, Told } from './ask-gitlab.ts';
import type { AccountFacts, InstanceFacts } from './contract.ts';
import type { userSchema, versionSchema } from './schemas.ts';

/** Bots say so since about 14; before, their user names do: `project_42_bot_ab12`, `group_7_bot`, `service_account_…`. */
const BOT_NAME = /^(?:project|group)_\d+_bot(?:\d*|_[0-9a-f]+)$|^service_account_/;

export function readAccount(user: z.output<typeof userSchema>): AccountFacts {
  return {
    id: user.id,
    username: user.username,
    name: user.name,
    bot: user.bot ?? BOT_NAME.test(user.username),
    admin: user.is_admin === true,
    webUrl: user.web_url ?? null,
  };
}

/** A refused `/version` (the token's scopes may not read it) leaves the version unknown; the link does not depend on it. */
export function readInstance(
  baseUrl: string,
  version: Result<Told<z.output<typeof versionSchema>>, Refused>,
): InstanceFacts {
  if (!version.ok) return { baseUrl, version: null, enterprise: null };
  const { value } = version.value;
  return { baseUrl, version: value.version, enterprise: value.enterprise ?? value.version.endsWith('-ee') };
}

export function isTooOld({ version }: InstanceFacts): boolean {
  const parsed = version === null ? null : parseGitlabVersion(version);
  return parsed !== null && !isAtLeast(parsed, OLDEST_SUPPORTED);
}
