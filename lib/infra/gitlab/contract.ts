import type { CalendarDate } from '#lib/domain/calendar-date.ts';
import type { InstanceAddress } from '#lib/domain/instance-address.ts';
import type { Check, NoteCode, Verdict } from '#lib/domain/outcome.ts';
import type { Secret } from '#lib/domain/secret.ts';
import type { CertificateFacts, NetSettings } from '#lib/infra/net/contract.ts';

/** Text in these facts comes from GitLab and is hostile: bounded in length, printed as text only. */
export type InstanceFacts = { baseUrl: string; version: string | null; enterprise: boolean | null };

export type AccountFacts = {
  id: number;
  username: string;
  name: string;
  bot: boolean;
  admin: boolean;
  webUrl: string | null;
};

export type TokenFacts = {
  id: number | null;
  name: string | null;
  scopes: readonly string[];
  granular: boolean;
  /** UTC day on which it is dead; null = it never expires, or `expiryReadable` is false. */
  expiresOn: CalendarDate | null;
  /** GitLab before 15.5 cannot tell. */
  expiryReadable: boolean;
  createdAt: string | null;
  userId: number | null;
};

/** What support needs beyond the checks; token-free, JSON. */
export type Evidence = {
  correlationId?: string;
  httpStatus?: number;
  redirectTarget?: string;
  retryAfterSeconds?: number;
  /** The GitLab sentence that decided, cut to 300 characters. */
  said?: string;
  scopesNeeded?: readonly string[];
  scopesHeld?: readonly string[];
  certificate?: CertificateFacts;
  viaProxy?: string;
  /** `1.1` or `2`. */
  httpVersion?: string;
  /** Time spent waiting for the host (name, connection, answers); the rest of the attempt was ours. */
  waitedMs?: number;
  /** The correlation ids of all calls; `correlationId` is that of the one that decided. */
  traces?: readonly string[];
};

export type Verification = {
  verdict: Verdict;
  notes: readonly NoteCode[];
  baseUrl: string | null;
  checks: readonly Check[];
  instance: InstanceFacts | null;
  account: AccountFacts | null;
  token: TokenFacts | null;
  evidence: Evidence;
};

/** A verification while its checks are still being made. */
export type Findings = Omit<Verification, 'checks'>;

export type VerifyInput = {
  address: InstanceAddress;
  /** null: look only whether a GitLab answers there. */
  token: Secret | null;
  requiredScopes: readonly string[];
  settings: NetSettings;
  /** Which hosts, and which GitLabs on them, may be asked; without it all. Nothing is sent to others, the token least of all. */
  allows?: {
    mayCall: (candidates: readonly string[]) => boolean;
    mayUse: (baseUrl: string) => boolean;
  };
  /** Only the address' own candidates, no sub-path found on the way: for a token that belongs to one known GitLab. */
  exactly?: boolean;
  now: Date;
  /** Ends the whole verification early (the person left). 15 s apply in any case. */
  signal?: AbortSignal;
};

/**
 * address → reach → certificate → is it GitLab → token → who → scopes → expiry. Yields each check as it finishes, returns the whole.
 * Never throws for anything a host can do.
 */
export type VerifyConnection = (input: VerifyInput) => AsyncGenerator<Check, Verification>;
