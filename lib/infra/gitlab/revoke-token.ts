import type { CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { Channel, NetSettings } from '#lib/infra/net/contract.ts';
import { openChannel } from '#lib/infra/net/open-channel.ts';
import { originOf } from '#lib/infra/net/origin-of.ts';
import { timeLimit } from '#lib/infra/net/time-limit.ts';
import { findInstance } from './find-instance.ts';
import { nameTrouble } from './name-trouble.ts';
import { withoutToken } from './without-token.ts';

const TOTAL_MS_MAX = 15_000;

export type RevokeInput = {
  /** The GitLab that made the token, as it was verified. */
  baseUrl: string;
  token: Secret;
  settings: NetSettings;
};

export type RevokeTrouble = { code: OutcomeCode; detail: CheckDetail };

/**
 * Revokes a token with itself: `DELETE /personal_access_tokens/self`, 204 (any scope since 15.4, `api` since 15.0; GitLab
 * `lib/api/personal_access_tokens/self_information.rb`). A token that GitLab calls revoked or expired already is success.
 * Never throws for anything a host can do.
 */
export async function revokeToken({
  baseUrl,
  token,
  settings,
}: RevokeInput): Promise<Result<null, RevokeTrouble>> {
  const { pathname } = new URL(baseUrl);
  const limit = timeLimit(TOTAL_MS_MAX);
  const channel = openChannel(originOf(baseUrl), settings, { signal: limit.signal });
  try {
    return withoutToken(await revokeOver(channel, baseUrl, pathname.replace(/\/$/, ''), token), token);
  } finally {
    await channel.close();
    limit.end();
  }
}

async function revokeOver(
  channel: Channel,
  baseUrl: string,
  path: string,
  token: Secret,
): Promise<Result<null, RevokeTrouble>> {
  // The name may lead to another machine by now: the token goes out only to what shows itself to be that GitLab.
  const found = await findInstance(channel, [path], { search: false });
  if (!found.ok) return fail({ code: found.error.code, detail: found.error.detail });
  if (found.value.baseUrl !== baseUrl)
    return fail({ code: 'gitlab.not_found', detail: { baseUrl: found.value.baseUrl } });
  const answered = await channel.request({
    method: 'DELETE',
    path: `${path}/api/v4/personal_access_tokens/self`,
    // In maintenance and read-only mode GitLab redirects what is not declared as JSON (`read_only/controller.rb`).
    headers: {
      'private-token': token.reveal(),
      accept: 'application/json',
      'content-type': 'application/json',
    },
  });
  if (!answered.ok) return fail({ code: answered.error.code, detail: answered.error.detail });
  if (answered.value.status === 204) return ok(null);
  const { code, evidence } = nameTrouble(answered.value, baseUrl);
  if (code === 'token.revoked' || code === 'token.expired') return ok(null);
  return fail({
    code,
    detail: { status: answered.value.status, ...(evidence.said ? { said: evidence.said } : {}) },
  });
}
