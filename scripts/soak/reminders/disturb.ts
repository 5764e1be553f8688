import pg from 'pg';

/** Ends database connections from outside, as a server does that is restarted or runs out of memory. */
export type Disturber = {
  /** Ends the connections whose application is called like this. @returns how many. */
  end: (application: string) => Promise<number>;
  /** Resolves when none of them is left: what it had locked is free. */
  gone: (application: string) => Promise<void>;
  /** How many connections were due by then and have not been looked at. */
  due: (now: Date) => Promise<number>;
  close: () => Promise<void>;
};

export async function openDisturber(url: string): Promise<Disturber> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
    const { rows } = await client.query<{ count: string }>(sql, [...values]);
    return Number(rows[0]?.count ?? 0);
  };
  const alive = (application: string) =>
    count('SELECT count(*) FROM pg_stat_activity WHERE application_name = $1', [application]);
  return {
    end: (application) =>
      count('SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = $1', [
        application,
      ]),
    gone: async (application) => {
      for (let tries = 0; (await alive(application)) > 0; tries += 1) {
        if (tries > 2_000) throw new Error(`The connections of ${application} do not end.`);
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    due: (now) => count('SELECT count(*) FROM connections WHERE next_reminder_at <= $1', [now]),
    close: () => client.end(),
  };
}

/** The address of the same database, for a client that is called like this. */
export function calling(url: string, application: string): string {
  const address = new URL(url);
  address.searchParams.set('application_name', application);
  return address.href;
}
