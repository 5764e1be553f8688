import 'server-only';
import { validate as isUuid } from 'uuid';
import {
  type AddressProblem,
  cleanAddressInput,
  parseInstanceAddress,
} from '#lib/domain/instance-address.ts';
import type { Check } from '#lib/domain/outcome.ts';
import { Secret } from '#lib/domain/secret.ts';
import { readTokenShape, type TokenShape } from '#lib/domain/token-shape.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';
import { withoutToken } from '#lib/infra/gitlab/without-token.ts';
import { refusedByPolicy } from '#lib/infra/policy/apply-policy.ts';
import { linkAccount } from './link-account.ts';
import { logAttempt } from './log-attempt.ts';
import { type Attempt, beginAttempt, endOf, recordAttempt } from './record-attempt.ts';
import { refuseForm, refuseNewHost, refuseWhileRotating } from './refuse-connect.ts';
import { openReplaced, revokeReplaced } from './revoke-replaced.ts';
import type { Room } from './room.ts';
import { type AttemptRow, type ConnectionRow, findConnectionOf } from './store.ts';
import { toAttemptView, toCheckEvent } from './to-view.ts';
import type { ConnectEvent } from './view.ts';
import { watchVerification } from './watch-verification.ts';

export type ConnectInput = {
  hostname: string;
  token: Secret;
  /** The connection that is to get this token, as the form sent it; an id that is not the viewer's is as good as none. */
  renew: string | null;
  /** With `renew`: the token that it held is revoked on GitLab once the new one is stored. */
  revokeOld?: boolean;
  /** With `renew`: it is another account's from now on. */
  changeAccount?: boolean;
};

export type ConnectEnd = Extract<ConnectEvent, { type: 'finished' | 'refused' }>;

/**
 * Understand the address → within the limits → verify → link. What was tried is kept as an attempt, also where it failed; a form
 * that cannot be tried at all is refused and leaves nothing behind.
 *
 * @param tell hears each step as it happens; that something is saved is said after the commit only.
 */
export async function connectInstance(
  viewer: Viewer,
  input: ConnectInput,
  room: Room,
  tell: (event: ConnectEvent) => void = () => undefined,
): Promise<ConnectEnd> {
  const { hostname } = input;
  const address = parseInstanceAddress(hostname);
  const reading = readTokenShape(input.token.reveal());
  const { words } = room;
  const refused =
    refuseForm(words, hostname, address, reading) ?? (await refuseNewHost(words, viewer, hostname, address));
  if (refused) return { type: 'refused', state: refused };

  const token = new Secret(reading.text ?? input.token.reveal());
  const renewing = await ownConnection(viewer, input.renew, room);
  const renewId = renewing?.id ?? null;
  const attempt = beginLink(viewer, { hostname, token, renewId, shape: reading.shape }, room);
  if (!address.ok) return finished(await recordUnreadable(attempt, address.error, room), 0, room, tell);

  // Nobody is asked anything with a connection that is switched off.
  if (renewing?.disabledAt) return finished(await recordDisabled(attempt, renewing, room), 0, room, tell);

  const [baseUrl = ''] = address.value.candidates;
  tell({ type: 'understood', baseUrl });
  const verification = await watchVerification({
    address: address.value,
    token,
    room,
    tell: (check) => tell(toCheckEvent(check, room.words)),
  });
  const tried = { ...attempt, baseUrl };
  const { revokeOld = false, changeAccount = false } = input;
  const replaced =
    isGood(verification) && renewId && revokeOld ? await openReplaced(viewer.userId, renewId, room) : null;
  const linked = isGood(verification)
    ? await linkAccount(
        { attempt: tried, verification, token, renewId, changeAccount, revokeOld: replaced !== null },
        room,
      )
    : await recordAttempt(room.prisma, tried, endOf(verification, renewId, room.now()));
  if (!linked) return { type: 'refused', state: refuseWhileRotating(words, hostname) };
  const recorded = replaced ? await revokeReplaced(linked, replaced, room) : linked;
  return finished(recorded, verification.checks.length, room, tell);
}

async function ownConnection(
  viewer: Viewer,
  renew: string | null,
  { prisma }: Room,
): Promise<ConnectionRow | null> {
  return renew && isUuid(renew) ? findConnectionOf(prisma, viewer.userId, renew) : null;
}

type Begun = { hostname: string; token: Secret; renewId: string | null; shape: TokenShape };

/** Shorter texts than this are no tokens; taking them out of the address would only spoil it. */
const TOKEN_LENGTH_MIN = 8;

function beginLink(viewer: Viewer, { hostname, token, renewId, shape }: Begun, room: Room): Attempt {
  return beginAttempt({
    kind: renewId ? 'renew' : 'link',
    userId: viewer.userId,
    input: withoutToken(cleanAddressInput(hostname), token.length < TOKEN_LENGTH_MIN ? null : token),
    baseUrl: null,
    tokenShape: shape,
    startedAt: room.now(),
    requestId: room.requestId ?? null,
  });
}

function recordUnreadable(
  attempt: Attempt,
  { code, reason, detail }: AddressProblem,
  room: Room,
): Promise<AttemptRow> {
  return recordAttempt(room.prisma, attempt, {
    verdict: code,
    notes: [],
    checks: [{ name: 'address', status: 'failed', code, ms: 0, detail: { ...detail, reason } }],
    evidence: {},
    baseUrl: null,
    connectionId: null,
    finishedAt: room.now(),
  });
}

function recordDisabled(attempt: Attempt, row: ConnectionRow, room: Room): Promise<AttemptRow> {
  const refused = refusedByPolicy('policy.disabled', row.instance.baseUrl);
  return recordAttempt(room.prisma, attempt, endOf(refused, row.id, room.now()), row);
}

function isGood(verification: Verification): verification is Verification & { baseUrl: string } {
  return verification.verdict === 'ok' && verification.baseUrl !== null;
}

/** The checks of the link itself are told now, for now they are true. */
function finished(
  row: AttemptRow,
  told: number,
  room: Room,
  tell: (event: ConnectEvent) => void,
): ConnectEnd {
  logAttempt(room, row);
  const attempt = toAttemptView(row, room);
  // Written a moment ago, from these very types.
  for (const check of (row.checks as unknown as Check[]).slice(told)) tell(toCheckEvent(check, room.words));
  return { type: 'finished', attempt };
}
