import 'server-only';
import type { Prisma, PrismaClient } from '#generated/prisma/client.ts';
import { env } from '#lib/env.ts';
import { createClient } from './create-client.ts';

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;
/** What a store's functions take: the client itself, or the transaction they are part of. */
export type Db = Database | Transaction;

// On globalThis: Next bundles this file several times into one process, and there must be one pool.
const slot: { patchbayDatabase?: PrismaClient } = globalThis as { patchbayDatabase?: PrismaClient };

/** The process's one database client, made on first use. Throws while no database is configured. */
export function db(): PrismaClient {
  slot.patchbayDatabase ??= createClient(databaseUrl());
  return slot.patchbayDatabase;
}

/** Makes `db()` answer this client: for tests on a database of their own. */
export function setDatabase(client: PrismaClient): void {
  slot.patchbayDatabase = client;
}

function databaseUrl(): string {
  const { databaseUrl } = env();
  if (!databaseUrl)
    throw new Error('No database: set DATABASE_URL, or let npm start run the one that comes with Patchbay.');
  return databaseUrl.reveal();
}
