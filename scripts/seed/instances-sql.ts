import { isoSql, textsSql } from './drawing.ts';
import type { Seeding } from './fill-database.ts';

export const INSTANCES = 2_000;
export const TROUBLES = 'gitlab.unavailable network.timeout tls.expired dns.not_found gateway.html';

/** The address of instance `n`: under `.test`, which exists nowhere. */
export function instanceUrlSql(n: string): string {
  return `(CASE WHEN ${n} = 0 THEN 'https://gitlab.example.test'
    ELSE 'https://gitlab-' || ${n} || '.example.test' || CASE WHEN ${n} % 20 = 0 THEN '/gitlab' ELSE '' END END)`;
}

export function instancesSql({ at }: Seeding): string {
  return `
    INSERT INTO instances (id, base_url, origin, version, enterprise, created_at, seen_at, access, help_text, certificate, certificate_seen_at, certificate_ends_at)
    SELECT pg_temp.id_of('instance', n, ${at} - interval '2 years'), url, origin,
      CASE WHEN n > 0 THEN (15 + n % 5) || '.' || n % 12 || '.' || n % 4 || '-ee' END, n % 3 > 0, ${at} - interval '2 years', ${at},
      CASE WHEN n % 100 = 50 THEN 'denied' WHEN n % 100 = 60 THEN 'allowed' ELSE 'default' END,
      CASE WHEN n % 40 = 4 THEN 'Questions about this GitLab: the platform team, room 2.14.' ELSE '' END,
      leaf || jsonb_build_object('privateCa', n % 4 = 3, 'chain', jsonb_build_array(leaf)),
      ${at} - pg_temp.share(n, 23) * interval '24 hours', ends
    FROM generate_series(0, ${INSTANCES - 1}) AS n, LATERAL (SELECT ${instanceUrlSql('n')} AS url) AS named,
      LATERAL (SELECT substring(url from '^https://[^/]+') AS origin, substring(url from '^https://([^/]+)') AS host,
        CASE WHEN n % 4 = 3 THEN 'Example Internal CA' ELSE 'R12' END AS issuer, upper(md5('certificate' || n)) AS print,
        date_trunc('second', ${at}) + (pg_temp.share(n, 24) * 370 - 5) * interval '1 day' AS ends) AS drawn,
      LATERAL (SELECT jsonb_build_object('subject', host, 'issuer', issuer, 'validFrom', ${isoSql("ends - interval '1 year'")},
        'validTo', ${isoSql('ends')}, 'fingerprint256', print) AS leaf) AS shown
    ON CONFLICT DO NOTHING`;
}

/** Hosts, one in fifty of them down. */
export function hostsSql({ at }: Seeding): string {
  return `
    INSERT INTO gitlab_hosts (origin, next_sweep_at, answered_at, failures, down_code, down_since)
    SELECT origin, ${at} + pg_temp.share(n, 1) * interval '1 hour', coalesce(since, ${at}), CASE WHEN since IS NULL THEN 0 ELSE 5 END,
      CASE WHEN since IS NOT NULL THEN pg_temp.one_of(${textsSql(TROUBLES)}, n, 25) END, since
    FROM (SELECT origin, row_number() OVER (ORDER BY origin) AS n FROM instances WHERE origin LIKE '%.example.test' GROUP BY origin) AS numbered,
      LATERAL (SELECT CASE WHEN n % 50 = 25 THEN ${at} - pg_temp.share(n, 26) * interval '3 days' END AS since) AS drawn
    ON CONFLICT DO NOTHING`;
}

/** The outages that are under way, and four that are over for every tenth host. */
export function outagesSql({ at }: Seeding): string {
  return `
    INSERT INTO reachability_periods (id, origin, code, since, until)
    SELECT gen_random_uuid(), origin, down_code, down_since, NULL FROM gitlab_hosts WHERE origin LIKE '%.example.test' AND down_since IS NOT NULL
    UNION ALL
    SELECT gen_random_uuid(), origin, pg_temp.one_of(${textsSql(TROUBLES)}, n * 4 + time, 27), since, since + pg_temp.share(n * 4 + time, 28) * interval '9 hours'
    FROM (SELECT origin, row_number() OVER (ORDER BY origin) AS n FROM gitlab_hosts WHERE origin LIKE '%.example.test') AS numbered,
      generate_series(1, 4) AS time,
      LATERAL (SELECT ${at} - (time * 7 + pg_temp.share(n * 4 + time, 29) * 5) * interval '1 day' AS since) AS drawn
    WHERE n % 10 = 3
    ON CONFLICT DO NOTHING`;
}
