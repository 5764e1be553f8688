import { addDays, type CalendarDate, calendarDateOf, startOfDay } from './calendar-date.ts';
import { gitlabAbilities, parseGitlabVersion } from './gitlab-version.ts';
import type { OutcomeCode, Verdict } from './outcome.ts';
import { isMendedByRotation } from './policy.ts';

/**
 * Rotation: GitLab makes a new token out of the old one, tells it once, and ends the old one in the same moment. What is decided on the way
 * stands here, pure, so that it can be tried against every fault there is. Protocol and reasons: docs/decisions/0009-rotation-without-losing-the-token.md.
 */

/** What a rotation goes by. */
export type RotationFacts = {
  /** The database belongs to this deployment; a copy of it must not end the original's tokens. */
  ours: boolean;
  /** This process is about to end. */
  draining: boolean;
  disconnected: boolean;
  /** By the policy: the GitLab may be asked, and nobody has switched the connection off. */
  allowed: boolean;
  /** A rotation of it has begun and its end is not known yet. */
  open: boolean;
  /** Another live connection, whoever's, holds the very same token. */
  shared: boolean;
  /** GitLab's verdict against it. */
  problem: OutcomeCode | string | null;
  expiresOn: CalendarDate | null;
  scopes: readonly string[];
  granular: boolean;
  /** Null where the token may not read it. */
  version: string | null;
  /** GitLab's id of the token; null where GitLab before 15.5 could not tell it. */
  tokenId: bigint | number | null;
};

/** Why a token is not rotated, the most telling first. */
export const ROTATION_OBSTACLES = [
  'disconnected',
  'open',
  'copied',
  'draining',
  'policy',
  'unhealthy',
  'shared',
  'version',
  'scope',
] as const;
export type RotationObstacle = (typeof ROTATION_OBSTACLES)[number];

/** A token that only rotates itself says by it that its GitLab is 17.9 or newer, though it may not read the version. */
const ROTATES_SELF = 'self_rotate';

/** @returns null where nothing stands in the way. Of a fine-grained token's permissions only GitLab knows: its refusal leaves the token as it is. */
export function rotationObstacle(facts: RotationFacts, now: Date): RotationObstacle | null {
  const { expiresOn, scopes } = facts;
  if (facts.disconnected) return 'disconnected';
  if (facts.open) return 'open';
  if (!facts.ours) return 'copied';
  if (facts.draining) return 'draining';
  if (!facts.allowed) return 'policy';
  // A date that is too far is what a rotation mends.
  const problem = isMendedByRotation(facts.problem) ? null : facts.problem;
  if (problem !== null || (expiresOn && startOfDay(expiresOn) <= now)) return 'unhealthy';
  if (facts.shared) return 'shared';
  if (facts.tokenId === null || !canRotate(facts)) return 'version';
  return facts.granular || scopes.includes('api') || scopes.includes(ROTATES_SELF) ? null : 'scope';
}

function canRotate({ version, scopes }: RotationFacts): boolean {
  const known = version === null ? null : parseGitlabVersion(version);
  return known === null ? scopes.includes(ROTATES_SELF) : gitlabAbilities(known).rotateSelf;
}

const DAY_MS = 86_400_000;
/** GitLab's usual maximum; without a date it would be a week. */
const LIFE_DAYS_MAX = 365;
/** Of its life, when it is due. */
const DUE_AFTER = 0.8;

export type TokenLife = { expiresOn: CalendarDate | null; createdAt: Date | null };

/** The day that is asked for: as long as the old token had in all, at most a year, and at most what the policy allows. */
export function rotationDate(
  { expiresOn, createdAt }: TokenLife,
  now: Date,
  maxLifetimeDays: number | null = null,
): CalendarDate {
  const lived =
    expiresOn && createdAt
      ? Math.ceil((startOfDay(expiresOn).getTime() - createdAt.getTime()) / DAY_MS)
      : LIFE_DAYS_MAX;
  // One day would be over at the next midnight.
  return addDays(
    calendarDateOf(now),
    Math.min(maxLifetimeDays ?? LIFE_DAYS_MAX, LIFE_DAYS_MAX, Math.max(2, lived)),
  );
}

/**
 * The day to ask for after GitLab has said that it must be before another one. What it calls "before" includes that day in some versions: the day
 * before is right in all. Null where that would be no token worth having, or no change.
 */
export function dateWithin(latest: CalendarDate, asked: CalendarDate, now: Date): CalendarDate | null {
  const date = addDays(latest, -1);
  return date < asked && date > addDays(calendarDateOf(now), 1) ? date : null;
}

/** When an automatic rotation is due; null for a token that never ends, or whose age is not known. */
export function nextRotation({ expiresOn, createdAt }: TokenLife): Date | null {
  if (!expiresOn || !createdAt) return null;
  const from = createdAt.getTime();
  return new Date(from + (startOfDay(expiresOn).getTime() - from) * DUE_AFTER);
}

/** Nobody asks GitLab about an open rotation before. Whatever was sent before its end is dead on the way by then: the line was the only one. */
export const RECOVERY_WAIT_MS = 600_000;
/** How long another machine, whose spool may hold the new token, is waited for. */
export const HOLDER_WAIT_MS = 3_600_000;
/** So long a GitLab that does not know the old token at all is asked again. */
const UNKNOWN_WAIT_MS = 3_600_000;

/** An open rotation whose holder is gone, and what GitLab says of its old token (asked by a plain `GET self`, which harms nobody). */
export type Remains = {
  verdict: Verdict;
  startedAt: Date;
  /** The spool that its holder wrote to is this process's own, and there is nothing readable in it. */
  spoolKnown: boolean;
};

export type RecoveryStep =
  /** The old token lives: GitLab has not rotated, and nothing is under way any more. */
  | { kind: 'never_happened' }
  /** It has, and the new token is gone: end what nobody holds, and say so. */
  | { kind: 'lost'; code: OutcomeCode }
  | { kind: 'later' };

export function recoveryStep({ verdict, startedAt, spoolKnown }: Remains, now: Date): RecoveryStep {
  const age = now.getTime() - startedAt.getTime();
  if (age < RECOVERY_WAIT_MS) return { kind: 'later' };
  // GitLab looks at the token first: it speaks of the account, or of scopes, only of one that it has not revoked.
  if (verdict === 'ok' || /^(?:account|scope)\./.test(verdict)) return { kind: 'never_happened' };
  const gone = verdict === 'token.revoked' || verdict === 'token.expired';
  const unknown = verdict === 'token.unknown' && age >= UNKNOWN_WAIT_MS;
  if (!gone && !unknown) return { kind: 'later' };
  return spoolKnown || age >= HOLDER_WAIT_MS ? { kind: 'lost', code: verdict } : { kind: 'later' };
}

const PAUSE_MS = { min: 60_000, max: 3_600_000 };

/** When to look again: after half as long as it has been open, within bounds. */
export function nextRecovery(startedAt: Date, now: Date): Date {
  const pause = Math.min(PAUSE_MS.max, Math.max(PAUSE_MS.min, (now.getTime() - startedAt.getTime()) / 2));
  return new Date(now.getTime() + pause);
}
