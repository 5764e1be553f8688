/** Chance as a function of the row: the same in every run and every plan. Made for the session, in `pg_temp`. */
export function drawingFunctions(seed: number): string {
  return `
    CREATE FUNCTION pg_temp.share(n bigint, salt int) RETURNS float8 IMMUTABLE LANGUAGE sql AS
      $$ SELECT (hashint8extended(n, ${Math.trunc(seed)} * 1000 + salt) & 9007199254740991) / 9007199254740992.0::float8 $$;
    CREATE FUNCTION pg_temp.one_of(list text[], n bigint, salt int) RETURNS text IMMUTABLE LANGUAGE sql AS
      $$ SELECT list[1 + floor(pg_temp.share(n, salt) * cardinality(list))::int] $$;
    CREATE FUNCTION pg_temp.id_of(kind text, n bigint, at timestamptz) RETURNS uuid IMMUTABLE LANGUAGE sql AS
      $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(h, 1, 3) || '8' || substr(h, 4, 15))::uuid
         FROM (SELECT md5(kind || '${Math.trunc(seed)}:' || n) AS h) AS hashed $$;
    CREATE FUNCTION pg_temp.reference_of(n bigint) RETURNS text IMMUTABLE LANGUAGE sql AS
      $$ SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (mixed >> (5 * place) & 31)::int, 1) || CASE WHEN place = 4 THEN '-' ELSE '' END,
           '' ORDER BY place DESC)
         FROM (SELECT n * 679732219263 & 1099511627775 AS mixed) AS odd, generate_series(0, 7) AS place $$;`;
}

/** @returns an array of texts in SQL. */
export function textsSql(list: string, between = ' '): string {
  return `ARRAY[${list.split(between).map(textSql).join(',')}]`;
}

export function textSql(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** An instant as JavaScript writes it. */
export function isoSql(instant: string): string {
  return `to_char(${instant}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
