import type { Check, CheckName, OutcomeCode } from '#lib/domain/outcome.ts';
import { textSql } from './drawing.ts';
import type { Seeding } from './fill-database.ts';
import { instanceUrlSql } from './instances-sql.ts';

/** How many connections there are for one attempt. */
const CONNECTIONS_AN_ATTEMPT = 5;
/** A wave: the last attempts all fail with one code on a few hosts, since the last hours. */
const WAVE_SHARE = 0.002;
const WAVE_HOURS = 4;
const DAYS = 60;

const STEPS: readonly CheckName[] = [
  'address',
  'reach',
  'certificate',
  'gitlab',
  'token',
  'who',
  'scopes',
  'expiry',
  'duplicate',
  'saved',
];

/** How attempts end, each with the check that failed and about how many of a hundred it is. The first is the wave's. */
const ENDS: readonly { verdict: OutcomeCode | 'ok'; at: CheckName; weight: number }[] = [
  { verdict: 'tls.untrusted', at: 'certificate', weight: 6 },
  { verdict: 'ok', at: 'saved', weight: 60 },
  { verdict: 'token.unknown', at: 'token', weight: 8 },
  { verdict: 'scope.missing', at: 'scopes', weight: 8 },
  { verdict: 'token.expired', at: 'token', weight: 5 },
  { verdict: 'dns.not_found', at: 'reach', weight: 4 },
  { verdict: 'network.timeout', at: 'reach', weight: 4 },
  { verdict: 'gateway.sign_in', at: 'gitlab', weight: 3 },
  { verdict: 'gitlab.not_found', at: 'gitlab', weight: 2 },
];

/** Attempts to link of the last sixty days, by the owners of every fifth connection: a good one made it, a failed one did not. */
export function attemptsSql({ connections, at }: Seeding): string {
  const attempts = Math.ceil(connections / CONNECTIONS_AN_ATTEMPT);
  const wave = Math.floor(attempts * (1 - WAVE_SHARE));
  const ends = ENDS.flatMap((end, index) => Array<number>(end.weight).fill(index + 1));
  const list = (texts: readonly string[]) => `(ARRAY[${texts.map(textSql).join(',')}])`;
  return `
    INSERT INTO attempts (id, reference, kind, user_id, connection_id, input, base_url, verdict, notes, checks, token_shape, evidence, traces, started_at, finished_at)
    SELECT pg_temp.id_of('attempt', n, began), pg_temp.reference_of(n + 1), 'link', user_id, CASE WHEN ending = ${GOOD} THEN connection_id END,
      substring(url from 9), url, ${list(ENDS.map(({ verdict }) => verdict))}[ending], '{}', ${list(ENDS.map(checksOf))}[ending]::jsonb,
      '{"kind":"personal","length":26,"checksum":"absent","truncated":false,"cleaned":[]}', jsonb_build_object('waitedMs', 100 + n % 900),
      ARRAY[gen_random_uuid()::text, upper(substr(md5('trace' || n), 1, 26))], began, began + interval '1 second'
    FROM (SELECT (number - 1) / ${CONNECTIONS_AN_ATTEMPT} AS n, connection_id, user_id, base_url
        FROM (SELECT c.id AS connection_id, user_id, base_url, row_number() OVER (ORDER BY c.id) AS number
          FROM connections c JOIN instances i ON i.id = instance_id WHERE base_url LIKE '%.example.test%') AS made_up
        WHERE number % ${CONNECTIONS_AN_ATTEMPT} = 1) AS every,
      LATERAL (SELECT
        CASE WHEN n < ${wave} THEN (ARRAY[${ends.join(',')}])[1 + floor(pg_temp.share(n, 31) * ${ends.length})::int] ELSE 1 END AS ending,
        CASE WHEN n < ${wave} THEN base_url ELSE ${instanceUrlSql('(31 + n % 3)')} END AS url,
        CASE WHEN n < ${wave} THEN ${at} - interval '${WAVE_HOURS} hours' - (1 - n / ${attempts}.0::float8) * interval '${DAYS} days'
          ELSE ${at} - pg_temp.share(n, 33) * interval '${WAVE_HOURS} hours' END AS began) AS drawn`;
}

/** The place of "ok" among them, as SQL counts. */
const GOOD = 1 + ENDS.findIndex(({ verdict }) => verdict === 'ok');

/** Everything passed until the check that failed. */
function checksOf({ verdict, at }: (typeof ENDS)[number]): string {
  const last = STEPS.indexOf(at);
  const checks = STEPS.slice(0, last + 1).map((name, index): Check => {
    const failed = index === last && verdict !== 'ok';
    const code = failed ? verdict : null;
    return { name, status: failed ? 'failed' : 'passed', code, ms: 7 * index, detail: {} };
  });
  return JSON.stringify(checks);
}
