import { parseGitlabVersion } from '#lib/domain/gitlab-version.ts';
import type { Channel, NetAnswer } from '#lib/infra/net/contract.ts';
import { jsonBody } from './read-answer.ts';
import { discoverySchema } from './schemas.ts';

/** What a GitLab tells everybody about itself; each null where it does not. Text in here is the host's. */
export type PublicFacts = {
  /** `18.5.1`; the edition is not told. */
  version: string | null;
  /** All scopes that it knows, whoever may use them. */
  scopes: readonly string[] | null;
  /** What it takes for its own address, as it wrote it. */
  issuer: string | null;
};

export const NOTHING_TOLD: PublicFacts = { version: null, scopes: null, issuer: null };

/**
 * Two pages that need no account: the help page names the version unless public access is restricted, and the discovery document of OpenID
 * Connect names the scopes and the address. Neither is needed; whatever does not come, or late, is left out.
 * @param waitMs how long both together may take.
 */
export async function askInPublic(channel: Channel, baseUrl: string, waitMs: number): Promise<PublicFacts> {
  const path = new URL(baseUrl).pathname.replace(/\/$/, '');
  const facts = { ...NOTHING_TOLD };
  const asked = Promise.all([
    answerTo(channel, `${path}/help`).then((page) => {
      facts.version = page && versionOn(page);
    }),
    answerTo(channel, `${path}/.well-known/openid-configuration`).then((document) => {
      const parsed = document && discoverySchema.safeParse(jsonBody(document));
      if (!parsed?.success) return;
      facts.scopes = parsed.data.scopes_supported;
      facts.issuer = parsed.data.issuer;
    }),
  ]);
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([asked, new Promise((resolve) => (timer = setTimeout(resolve, waitMs)))]);
  clearTimeout(timer);
  return { ...facts };
}

async function answerTo(channel: Channel, path: string): Promise<NetAnswer | null> {
  const answer = await channel.request({ method: 'GET', path });
  return answer.ok && answer.value.status === 200 ? answer.value : null;
}

/** `gon.gitlab_version={"major":16,"minor":6,"patch":0}` in the page's script, or the same as a text (seen on 16.x). */
function versionOn({ body }: NetAnswer): string | null {
  const [, object, text] =
    /gon\.gitlab_version\s*=\s*(?:(\{[^{}]{1,200}\})|["']([^"']{1,40})["'])/.exec(body) ?? [];
  // Numbers and edition, and nothing that a host may have written behind them.
  const [version] =
    /^\d+\.\d+(?:\.\d+)?(?:-[a-z]{1,10}\b)?/.exec((object ? versionIn(object) : text) ?? '') ?? [];
  return version && parseGitlabVersion(version) ? version : null;
}

function versionIn(object: string): string {
  const number = (name: string) => new RegExp(`"${name}"\\s*:\\s*"?(\\d{1,4})\\b`).exec(object)?.[1];
  return [number('major'), number('minor'), number('patch') ?? '0'].join('.');
}
