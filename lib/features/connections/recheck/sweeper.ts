import 'server-only';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { env } from '#lib/env.ts';
import { databaseClock } from '#lib/infra/db/database-clock.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { logger } from '#lib/infra/log/logger.ts';
import type { NetSettings } from '#lib/infra/net/contract.ts';
import type { VaultKeys } from '#lib/infra/vault/vault-keys.ts';
import type { CheckRates } from './check-rates.ts';
import { keepLines, type Lines } from './lines.ts';
import type { Time } from './pace.ts';

/** What the sweep works with; a test hands in its own. */
export type SweepRoom = Time & {
  prisma: Database;
  vaultKeys: VaultKeys;
  /** As configured; what the policy makes of it is read by every round. */
  net: NetSettings;
  requiredScopes: readonly string[];
  rates: CheckRates;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
};

/** One process's part in the sweep. */
export type Sweeper = {
  room: SweepRoom;
  lines: Lines;
  /** The visits that are going on, by origin. */
  visits: Map<string, Promise<void>>;
  /** How many strands of work go on in them, those that wait for their turn included. */
  strands: { count: number };
  signal: AbortSignal;
  /** Waits for all visits. */
  idle: () => Promise<void>;
  /** Calls all visits off and waits for them. */
  close: () => Promise<void>;
};

export function makeSweeper(room: SweepRoom): Sweeper {
  const closing = new AbortController();
  const { signal } = closing;
  const lines = keepLines(room.now);
  const visits = new Map<string, Promise<void>>();
  const idle = async (): Promise<void> => {
    while (visits.size > 0) await Promise.all(visits.values());
  };
  const close = async (): Promise<void> => {
    closing.abort();
    // Requests that are on their way end with it.
    await lines.close();
    await idle();
    await lines.close();
  };
  return { room, lines, visits, strands: { count: 0 }, signal, idle, close };
}

/** The sweeper of the running server. It goes by the database's clock, which `tick` sets. */
export function serverSweeper(): { sweeper: Sweeper; tick: () => Promise<void> } {
  const { vaultKeys, net, requiredScopes, checkRates: rates } = env();
  const prisma = db();
  const clock = databaseClock(prisma);
  const room = { prisma, vaultKeys, net, requiredScopes, rates, log: logger(), now: clock.now, pause };
  return { sweeper: makeSweeper(room), tick: clock.set };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
