import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { ConnectionRow } from '#lib/features/connections/store.ts';
import { checkToken } from '#lib/infra/gitlab/check-token.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { findInstance } from '#lib/infra/gitlab/find-instance.ts';
import type { Channel } from '#lib/infra/net/contract.ts';
import { applyPolicy } from '#lib/infra/policy/apply-policy.ts';
import type { InForce } from '#lib/infra/policy/in-force.ts';
import { type HostTrouble, isHostTrouble, isWayTrouble } from './host-health.ts';
import { judgeAccount } from './judge-account.ts';

const WEEK_MS = 7 * 86_400_000;

/** About the connection, or about its host. */
export type Asked =
  | { about: 'connection'; verification: Verification }
  | { about: 'host'; trouble: HostTrouble };

export type Question = {
  row: ConnectionRow;
  token: Secret;
  channel: Channel;
  inForce: Pick<InForce, 'requiredScopes' | 'policy'>;
  now: Date;
  /** The circuit is open: trouble of any kind leaves it open. */
  probe: boolean;
};

/**
 * Asks GitLab about one token. Trouble of the way may be this token's alone (something in front of GitLab blocks it) or everybody's: the token-less
 * question tells the two apart, and only what happens to the token a second time is the connection's own.
 */
export async function askAgain(question: Question): Promise<Asked> {
  const first = await ask(question);
  if (!isTroubled(first)) return { about: 'connection', verification: first };
  if (isHostTrouble(first.verdict) || question.probe) return hostTrouble(first);
  const shown = await showGitlab(question.channel, question.row.instance.baseUrl);
  if (shown) return { about: 'host', trouble: shown };
  const second = await ask(question);
  return isHostTrouble(second.verdict) ? hostTrouble(second) : { about: 'connection', verification: second };
}

/** Whether a GitLab shows itself at this base URL, asked without a token. @returns null where it does, else why not. */
export async function showGitlab(channel: Channel, baseUrl: string): Promise<HostTrouble | null> {
  const path = new URL(baseUrl).pathname.replace(/\/$/, '');
  const found = await findInstance(channel, [path], { search: false });
  if (found.ok) return found.value.baseUrl === baseUrl ? null : troubleOf('gitlab.not_found', undefined);
  return troubleOf(found.error.code, found.error.evidence.retryAfterSeconds);
}

async function ask({ row, token, channel, inForce, now }: Question): Promise<Verification> {
  const { baseUrl, version } = row.instance;
  const readAccount = !row.accountReadAt || now.getTime() - row.accountReadAt.getTime() > WEEK_MS;
  const { requiredScopes, policy } = inForce;
  const told = await checkToken({ channel, baseUrl, token, requiredScopes, version, readAccount, now });
  return applyPolicy(judgeAccount(row, told), policy, now);
}

function isTroubled({ verdict }: Verification): boolean {
  return isHostTrouble(verdict) || isWayTrouble(verdict);
}

function hostTrouble({ verdict, evidence }: Verification): Asked {
  const code = verdict === 'ok' ? 'internal' : verdict;
  return { about: 'host', trouble: troubleOf(code, evidence.retryAfterSeconds) };
}

function troubleOf(code: OutcomeCode, retryAfterSeconds: number | undefined): HostTrouble {
  return { code, retryAfterSeconds: retryAfterSeconds ?? null };
}
