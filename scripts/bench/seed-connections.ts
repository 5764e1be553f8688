import pg from 'pg';

export type SeedWish = {
  connections: number;
  /** "Now" of what is made: checks and reminders become due after it, most tokens end in the year after it. */
  now: Date;
  /** Stands in every row in place of a token sealed to it: no made-up connection can be opened, and none is to be. */
  sealed: { sealedToken: string; sealedUnder: string };
  /** The same seed makes the same rows. */
  seed?: number;
};

/** Whose page is measured: this person owns exactly `OWN_CONNECTIONS` of them, spread over the whole table. */
export const OWNER_EMAIL = 'owner@example.test';
export const OWN_CONNECTIONS = 1_000;

const INSTANCES = 2_000;
const PEOPLE_SHARE = 5;

const FIRST_NAMES =
  'Ada Ben Carla Dmitri Elif Farid Greta Hana Ivan Jonas Kenji Lena Maya Noah Olga Pablo Rosa Sven Yui Zoé';
const LAST_NAMES =
  'Abe Becker Costa Dubois Ek Fischer García Haddad Ito Jansen Kowalski Lopez Moreau Novak Okafor Petit Rossi Sato Weber Zhou';
const LABELS = 'Work,Private,CI,Release bot,Customer A,Customer B,Mirror,Open source,Backup,Support';
const SCOPES =
  '{read_user}|{read_api}|{api}|{read_api,read_repository}|{api,self_rotate}|{read_user,read_repository}';
const VERDICTS = 'token.revoked token.unknown account.blocked account.other_user scope.missing';
const TROUBLES = 'gitlab.unavailable network.timeout tls.expired dns.not_found gateway.html';

/**
 * Fills a migrated, empty database with people, GitLabs, connections and a few notices, by set-based SQL (1,000,000 in about a minute).
 * One GitLab in ten connections is the same, the others have fewer and fewer; one token in ten never ends.
 */
export async function seedConnections(url: string, wish: SeedWish): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET TIME ZONE 'UTC'");
    for (const statement of statements(wish)) await client.query(statement);
    for (const table of ['users', 'instances', 'gitlab_hosts', 'connections', 'notices'])
      await client.query(`VACUUM (ANALYZE) ${table}`);
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

function statements({ connections, now, sealed, seed = 1 }: SeedWish): string[] {
  if (connections < OWN_CONNECTIONS) throw new Error(`At least ${OWN_CONNECTIONS} connections.`);
  const people = Math.ceil(connections / PEOPLE_SHARE);
  const at = `${literal(now.toISOString())}::timestamptz`;
  return [
    drawingFunctions(seed),
    peopleSql(people, at),
    `INSERT INTO instances (id, base_url, origin, version, enterprise, created_at, seen_at)
     SELECT pg_temp.id_of('instance', n, ${at} - interval '2 years'), url, substring(url from '^https://[^/]+'),
       CASE WHEN n = 0 THEN NULL ELSE (15 + n % 5) || '.' || n % 12 || '.' || n % 4 || '-ee' END, n % 3 > 0, ${at} - interval '2 years', ${at}
     FROM generate_series(0, ${INSTANCES - 1}) AS n,
       LATERAL (SELECT CASE WHEN n = 0 THEN 'https://gitlab.com'
         ELSE 'https://gitlab-' || n || '.example.test' || CASE WHEN n % 20 = 0 THEN '/gitlab' ELSE '' END END AS url) AS named`,
    `INSERT INTO gitlab_hosts (origin, next_sweep_at, answered_at)
     SELECT origin, ${at} + pg_temp.share(row_number() OVER (ORDER BY origin), 1) * interval '1 hour', ${at} FROM instances GROUP BY origin`,
    connectionsSql({ connections, people, at, sealed }),
    `INSERT INTO notices (id, key, user_id, connection_id, kind, data, created_at, read_at)
     SELECT pg_temp.id_of('notice', row_number() OVER (ORDER BY id), problem_since), 'needs-you:' || id || ':' || problem_since, user_id, id, 'needs_you',
       jsonb_build_object('about', jsonb_build_object('instanceUrl', 'https://gitlab.com', 'username', username, 'label', label,
         'tokenName', token_name, 'scopes', scopes, 'expiresOn', expires_on), 'facts', jsonb_build_object('code', problem)),
       problem_since, CASE WHEN bot THEN problem_since END
     FROM connections WHERE problem IS NOT NULL`,
  ];
}

/** Chance as a function of the row: the same in every run and every plan. */
function drawingFunctions(seed: number): string {
  return `
    CREATE FUNCTION pg_temp.share(n bigint, salt int) RETURNS float8 IMMUTABLE LANGUAGE sql AS
      $$ SELECT (hashint8extended(n, ${Math.trunc(seed)} * 1000 + salt) & 9007199254740991) / 9007199254740992.0::float8 $$;
    CREATE FUNCTION pg_temp.one_of(list text[], n bigint, salt int) RETURNS text IMMUTABLE LANGUAGE sql AS
      $$ SELECT list[1 + floor(pg_temp.share(n, salt) * cardinality(list))::int] $$;
    CREATE FUNCTION pg_temp.id_of(kind text, n bigint, at timestamptz) RETURNS uuid IMMUTABLE LANGUAGE sql AS
      $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
         FROM (SELECT md5(kind || '${Math.trunc(seed)}:' || n) AS h) AS hashed $$;`;
}

function peopleSql(people: number, at: string): string {
  return `
    INSERT INTO users (id, email, name, created_at)
    SELECT pg_temp.id_of('person', n, ${at} - interval '2 years'),
      CASE WHEN n = 0 THEN ${literal(OWNER_EMAIL)} ELSE 'person-' || n || '@example.test' END,
      pg_temp.one_of(${words(FIRST_NAMES)}, n, 2) || ' ' || pg_temp.one_of(${words(LAST_NAMES)}, n, 3), ${at} - interval '2 years'
    FROM generate_series(0, ${people - 1}) AS n`;
}

type ConnectionsWish = Pick<SeedWish, 'connections' | 'sealed'> & { people: number; at: string };

/** `k` is what a row is drawn from: the owner's (0 … 999) are the same ones however many others lie between them. */
function connectionsSql({ connections, people, at, sealed }: ConnectionsWish): string {
  const step = Math.floor(connections / OWN_CONNECTIONS);
  const isOwn = `n % ${step} = 0 AND n / ${step} < ${OWN_CONNECTIONS}`;
  return `
    INSERT INTO connections (id, user_id, instance_id, label, gitlab_user_id, account_key, username, display_name, bot, token_id, token_name,
      token_created_at, scopes, expires_on, notes, sealed_token, sealed_under, token_fingerprint, problem, problem_since, unreachable, unreachable_since,
      next_check_at, account_read_at, next_reminder_at, reminders_from, verified_at, checked_at, created_at, disconnected_at)
    SELECT pg_temp.id_of('connection', k, made_at), pg_temp.id_of('person', person, ${at} - interval '2 years'),
      pg_temp.id_of('instance', instance, ${at} - interval '2 years'),
      CASE WHEN pg_temp.share(k, 4) < 0.4 THEN pg_temp.one_of(${words(LABELS, ',')}, k, 5) ELSE '' END,
      k + 1000, 'user:' || k + 1000, lower(unaccented) || k, first_name || ' ' || last_name, bot, k + 5000, 'patchbay ' || k % 7,
      ends_on - interval '1 year', pg_temp.one_of(${words(SCOPES, '|')}, k, 6)::text[], ends_on, '{}',
      CASE WHEN NOT gone THEN ${literal(sealed.sealedToken)} END, CASE WHEN NOT gone THEN ${literal(sealed.sealedUnder)} END,
      encode(sha256(('fingerprint' || k)::bytea), 'hex'), verdict, CASE WHEN verdict IS NOT NULL THEN checked END,
      trouble, CASE WHEN trouble IS NOT NULL THEN checked END,
      CASE WHEN NOT gone AND NOT dead THEN ${at} + pg_temp.share(k, 7) * interval '24 hours' END, checked,
      CASE WHEN NOT gone AND NOT dead THEN (SELECT min(ends_on - days) FROM unnest('{30,14,7,3,1,0}'::int[]) AS days WHERE ends_on - days > ${at}) END,
      made_at, checked, checked, made_at, CASE WHEN gone THEN checked END
    FROM (SELECT n, CASE WHEN ${isOwn} THEN n / ${step} ELSE ${OWN_CONNECTIONS} + n END AS k,
        CASE WHEN ${isOwn} THEN 0 ELSE 1 + n % ${people - 1} END AS person,
        ${at} - interval '1 day' - (1 - n / ${connections}.0::float8) * interval '700 days' AS made_at
      FROM generate_series(0, ${connections - 1}) AS n) AS numbered,
    LATERAL (SELECT CASE WHEN pg_temp.share(k, 8) < 0.1 THEN 0 ELSE 1 + floor(pow(pg_temp.share(k, 9), 2) * ${INSTANCES - 1})::int END AS instance,
        pg_temp.one_of(${words(FIRST_NAMES)}, k, 10) AS first_name, pg_temp.one_of(${words(LAST_NAMES)}, k, 11) AS last_name,
        pg_temp.share(k, 12) < 0.03 AS bot, pg_temp.share(k, 13) < 0.05 AS gone, pg_temp.share(k, 14) AS fate,
        CASE WHEN pg_temp.share(k, 15) < 0.9 THEN ((${at} AT TIME ZONE 'UTC')::date - 5 + floor(pg_temp.share(k, 16) * 366)::int) END AS ends_on,
        ${at} - pg_temp.share(k, 17) * interval '24 hours' AS checked) AS drawn,
    LATERAL (SELECT translate(first_name, 'éí', 'ei') || '.' || translate(last_name, 'éí', 'ei') AS unaccented,
        coalesce(ends_on <= ${at}, false) OR fate < 0.02 AS dead,
        CASE WHEN gone THEN NULL WHEN ends_on <= ${at} THEN 'token.expired' WHEN fate < 0.02 THEN pg_temp.one_of(${words(VERDICTS)}, k, 18) END AS verdict,
        CASE WHEN NOT gone AND fate > 0.98 THEN pg_temp.one_of(${words(TROUBLES)}, k, 19) END AS trouble) AS told
    ORDER BY n`;
}

function words(list: string, between = ' '): string {
  return `ARRAY[${list.split(between).map(literal).join(',')}]`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
