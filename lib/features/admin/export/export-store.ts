import 'server-only';
import type { Prisma } from '#generated/prisma/client.ts';
import type { Db } from '#lib/infra/db/prisma.ts';

/** One connection as it is exported, dates and instants as PostgreSQL writes them in JSON. What is secret is not among it. */
export type ExportRow = {
  id: string;
  ownerEmail: string;
  ownerName: string;
  instance: string;
  username: string | null;
  displayName: string | null;
  label: string;
  tokenName: string | null;
  scopes: string[];
  expiresOn: string | null;
  problem: string | null;
  unreachable: string | null;
  unreachableSince: string | null;
  downCode: string | null;
  downSince: string | null;
  bot: boolean;
  rotates: boolean;
  createdAt: string;
  verifiedAt: string;
  checkedAt: string;
  disabledAt: string | null;
  disabledReason: string;
  disconnectedAt: string | null;
};

/**
 * The rows with these ids, in their order; what has gone since is left out. One text from the database: thousands of rows of single values take the
 * client several times as long.
 */
export async function exportRowsOf(db: Db, ids: readonly string[]): Promise<ExportRow[]> {
  const [answer] = await db.$queryRaw<[{ rows: string | null }]>`
    SELECT json_agg(json_build_object('id', c.id, 'ownerEmail', u.email, 'ownerName', u.name, 'instance', i.base_url, 'username', c.username,
      'displayName', c.display_name, 'label', c.label, 'tokenName', c.token_name, 'scopes', c.scopes, 'expiresOn', c.expires_on,
      'problem', c.problem, 'unreachable', c.unreachable, 'unreachableSince', c.unreachable_since, 'downCode', h.down_code, 'downSince', h.down_since,
      'bot', c.bot, 'rotates', c.next_rotation_at IS NOT NULL, 'createdAt', c.created_at, 'verifiedAt', c.verified_at, 'checkedAt', c.checked_at,
      'disabledAt', c.disabled_at, 'disabledReason', c.disabled_reason, 'disconnectedAt', c.disconnected_at) ORDER BY wished.place)::text AS rows
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wished(id, place)
      JOIN connections c ON c.id = wished.id JOIN users u ON u.id = c.user_id JOIN instances i ON i.id = c.instance_id
      LEFT JOIN gitlab_hosts h ON h.origin = i.origin`;
  return answer?.rows ? (JSON.parse(answer.rows) as ExportRow[]) : [];
}

/** How many connections a filter finds, to the last one. */
export async function countFound(db: Db, filter: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM connections c WHERE ${filter}`;
  return row?.count ?? 0;
}
