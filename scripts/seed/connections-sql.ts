import { textSql, textsSql } from './drawing.ts';
import type { Seeding } from './fill-database.ts';
import { INSTANCES, instanceUrlSql, TROUBLES } from './instances-sql.ts';
import { OWN_CONNECTIONS } from './owner.ts';
import { FIRST_NAMES, LAST_NAMES } from './people-sql.ts';

const LABELS = 'Work,Private,CI,Release bot,Customer A,Customer B,Mirror,Open source,Backup,Support';
const SCOPES =
  '{read_user}|{read_api}|{api}|{read_api,read_repository}|{api,self_rotate}|{read_user,read_repository}';
const VERDICTS = 'token.revoked token.unknown account.blocked account.other_user scope.missing';

/**
 * `search` is put together here as the trigger would, which has to be off: from what the owner's and the GitLab's rows hold already, which takes a
 * fifth of the time. `k` is what a row is drawn from: the owner's (0 … 999) are the same ones however many others lie between them. */
export function connectionsSql({ connections, people, at, sealed }: Seeding): string {
  const step = Math.floor(connections / OWN_CONNECTIONS);
  const isOwn = `n % ${step} = 0 AND n / ${step} < ${OWN_CONNECTIONS}`;
  return `
    INSERT INTO connections (id, user_id, instance_id, label, gitlab_user_id, account_key, username, display_name, bot, token_id, token_name,
      token_created_at, scopes, expires_on, notes, sealed_token, sealed_under, token_fingerprint, problem, problem_since, unreachable, unreachable_since,
      next_check_at, account_read_at, next_reminder_at, reminders_from, verified_at, checked_at, created_at, disconnected_at, disabled_at, disabled_reason,
      search)
    SELECT pg_temp.id_of('connection', k, made_at), u.id, i.id, label,
      k + 1000, 'user:' || k + 1000, lower(unaccented) || k, first_name || ' ' || last_name, bot, k + 5000, 'patchbay ' || k % 7,
      ends_on - interval '1 year', pg_temp.one_of(${textsSql(SCOPES, '|')}, k, 6)::text[], ends_on, '{}',
      CASE WHEN NOT gone THEN ${textSql(sealed.sealedToken)} END, CASE WHEN NOT gone THEN ${textSql(sealed.sealedUnder)} END,
      encode(sha256(('fingerprint' || k)::bytea), 'hex'), verdict, CASE WHEN verdict IS NOT NULL THEN checked END,
      trouble, CASE WHEN trouble IS NOT NULL THEN checked END,
      CASE WHEN NOT gone AND NOT dead THEN ${at} + pg_temp.share(k, 7) * interval '24 hours' END, checked,
      CASE WHEN NOT gone AND NOT dead THEN (SELECT min(ends_on - days) FROM unnest('{30,14,7,3,1,0}'::int[]) AS days WHERE ends_on - days > ${at}) END,
      made_at, checked, checked, made_at, CASE WHEN gone THEN checked END,
      CASE WHEN verdict = 'policy.disabled' THEN checked END, CASE WHEN verdict = 'policy.disabled' THEN 'Left the company' ELSE '' END,
      u.search || i.search || array_to_tsvector(array_remove(string_to_array(
        lower(concat_ws(' ', translate(unaccented, '.', ' ') || k, first_name, last_name, 'patchbay', k % 7, label)), ' '), ''))
    FROM (SELECT n, CASE WHEN ${isOwn} THEN n / ${step} ELSE ${OWN_CONNECTIONS} + n END AS k,
        CASE WHEN ${isOwn} THEN 0 ELSE 1 + n % ${people - 1} END AS person,
        ${at} - interval '1 day' - (1 - n / ${connections}.0::float8) * interval '700 days' AS made_at
      FROM generate_series(0, ${connections - 1}) AS n) AS numbered,
    LATERAL (SELECT CASE WHEN pg_temp.share(k, 8) < 0.1 THEN 0 ELSE 1 + floor(pow(pg_temp.share(k, 9), 2) * ${INSTANCES - 1})::int END AS instance,
        CASE WHEN pg_temp.share(k, 4) < 0.4 THEN pg_temp.one_of(${textsSql(LABELS, ',')}, k, 5) ELSE '' END AS label,
        pg_temp.one_of(${textsSql(FIRST_NAMES)}, k, 10) AS first_name, pg_temp.one_of(${textsSql(LAST_NAMES)}, k, 11) AS last_name,
        pg_temp.share(k, 12) < 0.03 AS bot, pg_temp.share(k, 13) < 0.05 AS gone, pg_temp.share(k, 14) AS fate,
        CASE WHEN pg_temp.share(k, 15) < 0.9 THEN ((${at} AT TIME ZONE 'UTC')::date - 5 + floor(pg_temp.share(k, 16) * 366)::int) END AS ends_on,
        ${at} - pg_temp.share(k, 17) * interval '24 hours' AS checked) AS drawn,
    LATERAL (SELECT translate(first_name, 'éí', 'ei') || '.' || translate(last_name, 'éí', 'ei') AS unaccented,
        coalesce(ends_on <= ${at}, false) OR fate < 0.022 AS dead,
        CASE WHEN gone THEN NULL WHEN ends_on <= ${at} THEN 'token.expired' WHEN fate < 0.02 THEN pg_temp.one_of(${textsSql(VERDICTS)}, k, 18)
          WHEN fate < 0.022 THEN 'policy.disabled' END AS verdict,
        CASE WHEN NOT gone AND fate > 0.98 THEN pg_temp.one_of(${textsSql(TROUBLES)}, k, 19) END AS trouble) AS told,
    (SELECT n AS number, users.id, search FROM generate_series(0, ${people - 1}) AS n
      JOIN users ON users.id = pg_temp.id_of('person', n, ${at} - interval '2 years')) AS u,
    (SELECT n AS number, instances.id, search_words(split_part(base_url, '://', 2)) AS search FROM generate_series(0, ${INSTANCES - 1}) AS n
      JOIN instances ON base_url = ${instanceUrlSql('n')}) AS i
    WHERE u.number = person AND i.number = instance
    ORDER BY n`;
}

/** What the owners of those that are in trouble were told. */
export function noticesSql(): string {
  return `
    INSERT INTO notices (id, key, user_id, connection_id, kind, data, created_at, read_at)
    SELECT gen_random_uuid(), 'needs-you:' || c.id || ':' || problem_since, user_id, c.id, 'needs_you',
      jsonb_build_object('about', jsonb_build_object('instanceUrl', i.base_url, 'username', username, 'label', label,
        'tokenName', token_name, 'scopes', scopes, 'expiresOn', expires_on), 'facts', jsonb_build_object('code', problem)),
      problem_since, CASE WHEN bot THEN problem_since END
    FROM connections c JOIN instances i ON i.id = c.instance_id WHERE problem IS NOT NULL AND i.base_url LIKE '%.example.test%'
    ON CONFLICT DO NOTHING`;
}
