import 'server-only';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextCheck } from '#lib/domain/check-schedule.ts';
import { NOTE_CODES, type NoteCode, type OutcomeCode } from '#lib/domain/outcome.ts';
import { isUnasked } from '#lib/domain/policy.ts';
import { type ConnectionFacts, factsOf } from '#lib/features/connections/connection-facts.ts';
import type { ConnectionChange, ConnectionRow } from '#lib/features/connections/store.ts';
import { tokenSchedule } from '#lib/features/connections/token-schedule.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { type RecheckEffect, recheckEffect } from './recheck-effect.ts';

/** What one answer of GitLab means for a connection. */
export type Judgement = {
  effect: RecheckEffect;
  change: ConnectionChange & { nextCheckAt: Date | null };
  /** Something that its owner can see is other than before: worth an attempt in the history. */
  visible: boolean;
  /** A problem that begins with this answer. */
  begins: OutcomeCode | null;
};

/** GitLab has ended the token: asking for it again would be an unauthenticated call, and of no use. */
const ENDED: readonly OutcomeCode[] = ['token.expired', 'token.revoked', 'token.unknown'];

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const UNREACHABLE_MS = { min: 10 * MINUTE_MS, max: 360 * MINUTE_MS };

/** The table of docs/security.md, for a person's re-check and for the sweep alike. */
export function judgeAnswer(row: ConnectionRow, verification: Verification, now: Date): Judgement {
  const effect = recheckEffect(verification.verdict, row.unknownSince, now);
  const reachable = { unreachable: null, unreachableSince: null };
  const back = row.unreachable !== null;
  const quiet = { effect, begins: null };
  switch (effect.kind) {
    case 'good': {
      const facts = { ...factsOf(verification, now), notes: notesOf(row, verification) };
      const change = {
        ...facts,
        ...tokenSchedule({ ...facts, rotateAutomatically: row.rotateAutomatically }, row, now),
      };
      return { ...quiet, change, visible: back || row.problem !== null || differs(row, facts) };
    }
    case 'problem': {
      const begins = row.problem === effect.code ? null : effect.code;
      // Where nobody was asked, nothing is known about the way there.
      const asked = !isUnasked(effect.code);
      const change = {
        problem: effect.code,
        problemSince: begins ? now : row.problemSince,
        unknownSince: asked && effect.code !== 'token.unknown' ? null : row.unknownSince,
        nextCheckAt: ENDED.includes(effect.code) ? null : usualCheck(row, now),
        ...(asked ? reachable : {}),
        checkedAt: now,
      };
      return { effect, change, visible: (back && asked) || begins !== null, begins };
    }
    case 'unreachable': {
      const unreachableSince = row.unreachableSince ?? now;
      const nextCheckAt = row.nextCheckAt && checkAfterTrouble(unreachableSince, now);
      const change = { unreachable: effect.code, unreachableSince, nextCheckAt, checkedAt: now };
      return { ...quiet, change, visible: !back };
    }
    case 'unconfirmed': {
      const nextCheckAt = new Date(effect.confirmsAfter.getTime() + Math.random() * MINUTE_MS);
      const unknownSince = row.unknownSince ?? now;
      return {
        ...quiet,
        change: { ...reachable, unknownSince, nextCheckAt, checkedAt: now },
        visible: back,
      };
    }
    case 'none': {
      const nextCheckAt = row.nextCheckAt && usualCheck(row, now);
      return { ...quiet, change: { nextCheckAt, checkedAt: now }, visible: false };
    }
  }
}

function usualCheck({ expiresOn }: ConnectionRow, now: Date): Date {
  return nextCheck(expiresOn && calendarDateOf(expiresOn), now, Math.random());
}

/** After as long as it has lasted already, within bounds; and when a day is over, for then its owner is told. */
function checkAfterTrouble(since: Date, now: Date): Date {
  const age = now.getTime() - since.getTime();
  const usual = Math.min(UNREACHABLE_MS.max, Math.max(UNREACHABLE_MS.min, age)) * (0.9 + 0.2 * Math.random());
  const pause = age < DAY_MS ? Math.min(usual, Math.max(MINUTE_MS, DAY_MS - age)) : usual;
  return new Date(now.getTime() + pause);
}

/** What only the account itself tells stays as it was where nobody asked for it. */
function notesOf(row: ConnectionRow, { account, checks, notes }: Verification): NoteCode[] {
  if (account || checks.some(({ name }) => name === 'who')) return [...notes];
  const kept = row.notes.filter((note) => note.startsWith('account.') || note === 'identity.unreadable');
  return NOTE_CODES.filter((code) => kept.includes(code) || notes.includes(code));
}

function differs(row: ConnectionRow, facts: ConnectionFacts): boolean {
  const { username = row.username, expiresOn, scopes } = facts;
  return (
    username !== row.username ||
    expiresOn?.getTime() !== row.expiresOn?.getTime() ||
    [...scopes].sort().join() !== [...row.scopes].sort().join()
  );
}
