import 'server-only';
import type { Database } from './prisma.ts';

export type DatabaseClock = {
  now: () => Date;
  /** Reads the database's time anew; what passes between two readings is measured here. */
  set: () => Promise<void>;
};

/**
 * The database's clock. Schedules and leases of all processes go by this one, whatever their machines' own clocks say.
 * Until it is set it goes by this machine's.
 */
export function databaseClock(prisma: Database): DatabaseClock {
  let ahead = Date.now() - performance.now();
  return {
    now: () => new Date(Math.round(performance.now() + ahead)),
    set: async () => {
      const asked = performance.now();
      const [row] = await prisma.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
      const answered = performance.now();
      if (row) ahead = row.now.getTime() - (asked + answered) / 2;
    },
  };
}
