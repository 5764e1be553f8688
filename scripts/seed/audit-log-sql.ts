import { CHAIN_START } from '#lib/infra/audit-log/canonical-event.ts';
import { isoSql, textSql } from './drawing.ts';
import type { Seeding } from './fill-database.ts';

/** How many connections there are for one event. */
const CONNECTIONS_AN_EVENT = 5;
/** The chain's own lock: see `append-audit-event.ts`. */
const CHAIN_LOCK = 7_283_001;

/**
 * Events of connections, each chained to the one before as `canonicalEvent` writes it: the log of a filled database verifies. Row by row, for
 * every hash needs the one before.
 */
export function auditLogSql({ connections, at }: Seeding): string {
  const events = Math.floor(connections / CONNECTIONS_AN_EVENT);
  return `
    DO $do$
    DECLARE
      row record;
      tip text;
      link text;
    BEGIN
      PERFORM pg_advisory_xact_lock(${CHAIN_LOCK});
      SELECT hash INTO tip FROM audit_events ORDER BY id DESC LIMIT 1;
      tip := coalesce(tip, ${textSql(CHAIN_START)});
      FOR row IN
        SELECT date_trunc('milliseconds', ${at} - (1 - n / ${events}.0::float8) * interval '90 days') AS at, c.user_id AS actor, c.id AS subject, i.base_url AS url,
          (ARRAY['connection.linked', 'connection.renewed', 'connection.disconnected', 'connection.viewed'])[1 + n % 4] AS verb
        FROM (SELECT row_number() OVER (ORDER BY id) - 1 AS n, id, user_id, instance_id FROM connections WHERE instance_id IN
            (SELECT id FROM instances WHERE base_url LIKE '%.example.test%') ORDER BY id LIMIT ${events}) AS c
          JOIN instances i ON i.id = c.instance_id ORDER BY n
      LOOP
        link := encode(sha256(convert_to(tip || '["' || ${isoSql('row.at')} || '","' || row.verb || '","' || row.actor || '","connection","' || row.subject
          || '",[["instance","' || row.url || '"]]]', 'UTF8')), 'hex');
        INSERT INTO audit_events (at, verb, actor_id, subject_type, subject_id, facts, previous, hash)
        VALUES (row.at, row.verb, row.actor, 'connection', row.subject, jsonb_build_object('instance', row.url), tip, link);
        tip := link;
      END LOOP;
    END
    $do$`;
}
