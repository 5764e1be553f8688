import { remindDue } from '#lib/features/reminders/remind-due.ts';
import { createClient } from '#lib/infra/db/create-client.ts';
import { createLogger } from '#lib/infra/log/logger.ts';

/** One worker process: is told the time, tells what is due by then and says so. The simulation kills it when it likes. */
const [url = ''] = process.argv.slice(2);
const prisma = createClient(url, { poolSize: 2 });
const log = createLogger('silent');

process.on('message', (now: string) => void look(new Date(now)));
process.once('disconnect', () => process.exit(0));
await prisma.$connect();
process.send?.({ kind: 'ready' });

async function look(now: Date): Promise<void> {
  try {
    const told = await remindDue({ prisma, log, now: () => now });
    process.send?.({ kind: 'done', told });
  } catch (error) {
    process.send?.({ kind: 'failed', why: String(error) });
  }
}
