import 'server-only';
import { validate as isUuid } from 'uuid';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { nextRotation, type RotationObstacle, rotationDate } from '#lib/domain/rotation.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { readPolicy } from '#lib/infra/policy/policy-store.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { type ConnectionRow, findConnectionOf } from '../store.ts';
import { type RotationRoom, rotationRoom } from './room.ts';
import { obstacleOf } from './rotation-facts.ts';
import { findIntentOf } from './rotation-store.ts';
import type { RotationView } from './view.ts';

/** Longer than GitLab is waited for. */
const RUNNING_MS_MAX = 150_000;

/** @returns null for an unknown or somebody else's connection. */
export async function getRotation(
  viewer: Viewer,
  connectionId: string,
  given?: RotationRoom & { words: Words },
): Promise<RotationView | null> {
  if (!isUuid(connectionId)) return null;
  const room = given ?? { ...(await rotationRoom()), words: await requestWords() };
  const row = await findConnectionOf(room.prisma, viewer.userId, connectionId);
  if (!row) return null;
  const obstacle = await obstacleOf(room.prisma, row, room);
  const { maxLifetimeDays } = await readPolicy(room.prisma);
  const now = room.now();
  const { words } = room;
  const life = { expiresOn: row.expiresOn && calendarDateOf(row.expiresOn), createdAt: row.tokenCreatedAt };
  const next = row.rotateAutomatically && !obstacle ? nextRotation(life) : null;
  return {
    connectionId,
    ...(await stateOf(row, obstacle, room)),
    until: words.day(rotationDate(life, now, maxLifetimeDays)),
    automatic: row.rotateAutomatically,
    nextOn: next && words.day(calendarDateOf(new Date(Math.max(next.getTime(), now.getTime())))),
  };
}

async function stateOf(
  row: ConnectionRow,
  obstacle: RotationObstacle | null,
  { prisma, now, words }: RotationRoom & { words: Words },
): Promise<Pick<RotationView, 'state' | 'reason'>> {
  if (obstacle === null) return { state: 'ready', reason: null };
  if (obstacle !== 'open') return { state: 'off', reason: words.say(`rotation.off.${obstacle}`) };
  const intent = await findIntentOf(prisma, row.userId, row.id);
  const running = intent !== null && now().getTime() - intent.startedAt.getTime() < RUNNING_MS_MAX;
  return running
    ? { state: 'running', reason: words.say('rotation.busy') }
    : { state: 'recovering', reason: words.say('rotation.recovering') };
}
