import type { CredentialWay } from './call.ts';

/** One request as it came in. Header values are kept as sent, so that tests can see what was given away. */
export type LoggedRequest = {
  method: string;
  /** Without the mount path and the query. */
  path: string;
  /** Under GitLab's mount path; false = something else of that host was asked, and `path` is the whole path. */
  inside: boolean;
  query: string;
  /** The token whose text was sent, when it is a known one. */
  tokenId: number | null;
  /** How a credential was sent, known or not; null = none. */
  credential: CredentialWay | null;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Counts connections from 1: requests with the same number shared one. */
  connection: number;
  protocol: 'h1' | 'h2';
  /** When it came, by the server's clock. */
  at: Date;
  /** Null until answered, and for ever where the answer never came. */
  status: number | null;
};

const KEPT = 20_000;

/** The newest requests; the oldest ones go, so that a benchmark does not fill the memory. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  /** All that came, and the most in one second of the server's clock. */
  total = 0;
  busiestSecond = 0;
  #second = 0;
  #inSecond = 0;

  add(entry: LoggedRequest): LoggedRequest {
    const second = Math.floor(entry.at.getTime() / 1_000);
    this.#inSecond = second === this.#second ? this.#inSecond + 1 : 1;
    this.#second = second;
    this.busiestSecond = Math.max(this.busiestSecond, this.#inSecond);
    this.total += 1;
    if (this.entries.length >= KEPT) this.entries.splice(0, KEPT / 2);
    this.entries.push(entry);
    return entry;
  }

  clear(): void {
    this.entries.length = 0;
    this.total = 0;
    this.busiestSecond = 0;
    this.#inSecond = 0;
  }
}
