import { GITLAB_COM } from '#lib/domain/gitlab-com.ts';

/** `CHECK_RATES`: requests per second by `host` or `host:port`. */
export type CheckRates = ReadonlyMap<string, number>;

const USUAL = 1;
/** GitLab.com allows 2,000 requests a minute from one address in all. */
const GITLAB_COM_RATE = 10;

/** How many requests a second this host may be sent by the sweep, over all processes. */
export function checkRate(origin: string, rates: CheckRates): number {
  const { host, hostname } = new URL(origin);
  return rates.get(host) ?? rates.get(hostname) ?? (origin === GITLAB_COM ? GITLAB_COM_RATE : USUAL);
}
