import { textSql, textsSql } from './drawing.ts';
import type { Seeding } from './fill-database.ts';
import { OWNER_EMAIL } from './owner.ts';

export const FIRST_NAMES =
  'Ada Ben Carla Dmitri Elif Farid Greta Hana Ivan Jonas Kenji Lena Maya Noah Olga Pablo Rosa Sven Yui Zoé';
export const LAST_NAMES =
  'Abe Becker Costa Dubois Ek Fischer García Haddad Ito Jansen Kowalski Lopez Moreau Novak Okafor Petit Rossi Sato Weber Zhou';

/** Nobody has a password, and no administrator is among them: the link to make the first one is still to be had. */
export function peopleSql({ people, at, mail }: Seeding): string {
  return `
    INSERT INTO users (id, email, name, role, language, reminder_mail, created_at, disabled_at)
    SELECT pg_temp.id_of('person', n, ${at} - interval '2 years'),
      CASE WHEN n = 0 THEN ${textSql(OWNER_EMAIL)} ELSE 'person-' || n || '@example.test' END,
      pg_temp.one_of(${textsSql(FIRST_NAMES)}, n, 2) || ' ' || pg_temp.one_of(${textsSql(LAST_NAMES)}, n, 3),
      CASE WHEN n % 2000 = 7 THEN 'support' ELSE 'user' END, CASE WHEN n % 3 = 1 THEN pg_temp.one_of(${textsSql('en de fr es ja')}, n, 20) END,
      ${mail}, ${at} - interval '2 years',
      CASE WHEN n % 50 = 9 THEN ${at} - pg_temp.share(n, 21) * interval '300 days' END
    FROM generate_series(0, ${people - 1}) AS n`;
}

/** Sessions that are over, of every second person. Their ids are hashes of nothing that anybody knows. */
export function sessionsSql({ people, at }: Seeding): string {
  return `
    INSERT INTO sessions (id, user_id, user_agent, address, created_at, last_seen_at, expires_at)
    SELECT encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex'),
      pg_temp.id_of('person', n, ${at} - interval '2 years'), 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', '192.0.2.' || n % 250,
      seen - interval '1 hour', seen, least(seen + interval '12 hours', ${at} - interval '1 minute')
    FROM generate_series(1, ${people - 1}, 2) AS n, LATERAL (SELECT ${at} - interval '1 hour' - pg_temp.share(n, 22) * interval '90 days' AS seen) AS drawn`;
}
