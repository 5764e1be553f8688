import type { CheckDetail, OutcomeCode } from '#lib/domain/outcome.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Channel, NetAnswer, NetTrouble } from '#lib/infra/net/contract.ts';
import { originText } from '#lib/infra/net/origin-of.ts';
import type { Evidence } from './contract.ts';
import { nameTrouble, redirectTarget } from './name-trouble.ts';
import { recogniseOtherProduct } from './other-products.ts';
import { complaintOf, evidenceOf, hasGitlabMeta, jsonBody } from './read-answer.ts';
import { discoverySchema, versionSchema } from './schemas.ts';

export type Found = { baseUrl: string; evidence: Evidence };

/** Why no GitLab was found; `detail` goes into the check. */
export type NotFound = { code: OutcomeCode; evidence: Evidence; detail: CheckDetail };

/** Where GitLabs under a relative URL root usually live. */
const USUAL_PATHS = ['/gitlab', '/git'];
const PATHS_MAX = 6;
const VERSION_PATH = '/api/v4/version';

/**
 * Which of the candidate base URLs is a GitLab? Asks without credentials: `/api/v4/version` answers every stranger with 401 JSON and
 * `X-Gitlab-Meta`; where a proxy strips that header, a second sign is needed. Where no candidate is one, the front page tells
 * the sub-path or the name of another product.
 *
 * @param paths path prefixes to try, the most likely first; `''` is the root.
 * @param search whether to go on where a redirect or the front page points, inside the same origin.
 */
export async function findInstance(
  channel: Channel,
  paths: readonly string[],
  { search }: { search: boolean } = { search: true },
): Promise<Result<Found, NotFound>> {
  const root = originText(channel.origin);
  const queue = [...paths];
  const tried = new Set<string>();
  let telling: NotFound | null = null;
  let frontPageAsked = !search;
  while (tried.size < PATHS_MAX) {
    const path = queue.shift();
    if (path === undefined) {
      if (frontPageAsked) break;
      frontPageAsked = true;
      const front = await readFrontPage(channel, root);
      if (front.product) return fail(otherProduct(front.product));
      queue.push(...front.paths, ...(isNothingThere(telling) ? USUAL_PATHS : []));
      continue;
    }
    if (tried.has(path)) continue;
    tried.add(path);
    const probe = await channel.request({ method: 'GET', path: path + VERSION_PATH });
    if (!probe.ok) return fail(fromNetwork(probe.error));
    const answer = probe.value;
    if (await isGitlab(channel, path, answer))
      return ok({ baseUrl: root + path, evidence: evidenceOf(answer) });
    const product = recogniseOtherProduct(answer);
    if (product) return fail(otherProduct(product));
    if (search) queue.unshift(...pathsFromRedirect(answer, root));
    telling = moreTelling(telling, nameProbeTrouble(answer, root));
  }
  return fail(telling ?? { code: 'gitlab.not_found', evidence: {}, detail: {} });
}

export function fromNetwork(trouble: NetTrouble): NotFound {
  return { code: trouble.code, evidence: {}, detail: trouble.detail };
}

/** One complete sign, or two independent ones. */
async function isGitlab(channel: Channel, path: string, answer: NetAnswer): Promise<boolean> {
  const body = jsonBody(answer);
  const refused = answer.status === 401 && complaintOf(answer)?.error === '401 Unauthorized';
  const told = answer.status === 200 && versionSchema.safeParse(body).success;
  if (!refused && !told) return false;
  return hasGitlabMeta(answer) || (await hasSecondSign(channel, path));
}

async function hasSecondSign(channel: Channel, path: string): Promise<boolean> {
  const [discovery, signIn] = await Promise.all([
    channel.request({ method: 'GET', path: `${path}/.well-known/openid-configuration` }),
    channel.request({ method: 'GET', path: `${path}/users/sign_in` }),
  ]);
  if (discovery.ok && discovery.value.status === 200) {
    const parsed = discoverySchema.safeParse(jsonBody(discovery.value));
    if (parsed.success && parsed.data.scopes_supported.includes('read_user')) return true;
  }
  return signIn.ok && (hasGitlabMeta(signIn.value) || isGitlabPage(signIn.value));
}

function isGitlabPage({ body }: NetAnswer): boolean {
  return /og:site_name/.test(body) && /content=["']GitLab["']/.test(body) && /authenticity_token/.test(body);
}

/** The root's front page: another product's name, or a redirect that tells GitLab's relative URL root. */
async function readFrontPage(
  channel: Channel,
  root: string,
): Promise<{ product: string | null; paths: string[] }> {
  const [front, discovery] = await Promise.all([
    channel.request({ method: 'GET', path: '/' }),
    channel.request({ method: 'GET', path: '/.well-known/openid-configuration' }),
  ]);
  const paths = front.ok ? pathsFromRedirect(front.value, root) : [];
  const parsed = discovery.ok ? discoverySchema.safeParse(jsonBody(discovery.value)) : null;
  if (parsed?.success && URL.canParse(parsed.data.issuer)) {
    const issuer = new URL(parsed.data.issuer);
    if (issuer.origin === root) paths.push(issuer.pathname.replace(/\/+$/, ''));
  }
  return { product: front.ok ? recogniseOtherProduct(front.value) : null, paths };
}

/** `/gitlab/users/sign_in`, `/gitlab/api/v4/version`, `/gitlab/`: a redirect inside the host tells the sub-path. */
function pathsFromRedirect(answer: NetAnswer, root: string): string[] {
  if (answer.status < 300 || answer.status >= 400) return [];
  const target = redirectTarget(answer, root);
  if (!target || target.origin !== root) return [];
  const path = target.pathname.replace(
    /\/(?:users\/sign_in|api\/v4\/version|explore(?:\/.*)?|dashboard(?:\/.*)?)?\/?$/,
    '',
  );
  return /^(?:\/[\w.-]+){0,3}$/.test(path) ? [path] : [];
}

function nameProbeTrouble(answer: NetAnswer, root: string): NotFound {
  const trouble = nameTrouble(answer, root);
  // The words below are verdicts on a token; nobody sent one. Whatever says them is no GitLab we know.
  const code =
    /^(?:token|scope|account)\./.test(trouble.code) || trouble.code === 'gitlab.unexpected'
      ? 'gitlab.not_found'
      : trouble.code;
  const { redirectTarget: target, retryAfterSeconds } = trouble.evidence;
  const detail = {
    status: answer.status,
    ...(target ? { target } : {}),
    ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
  };
  return { code, evidence: trouble.evidence, detail };
}

/** The first answer stands unless it only said that nothing is there. */
function moreTelling(known: NotFound | null, next: NotFound): NotFound {
  return known && !(isNothingThere(known) && !isNothingThere(next)) ? known : next;
}

function isNothingThere(trouble: NotFound | null): boolean {
  return trouble === null || trouble.code === 'gitlab.not_found' || trouble.code === 'gateway.html';
}

function otherProduct(product: string): NotFound {
  return { code: 'address.other_product', evidence: {}, detail: { product } };
}
