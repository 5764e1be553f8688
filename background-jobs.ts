import { env } from '#lib/env.ts';
import { countConnections } from '#lib/features/admin/overview/count-connections.ts';
import { lookAfterWatches } from '#lib/features/connect/look-after-watches.ts';
import { connectRoom } from '#lib/features/connect/room.ts';
import { tidyUp } from '#lib/features/connect/tidy-up.ts';
import { sweepRound } from '#lib/features/connections/recheck/sweep-round.ts';
import { straightenHosts } from '#lib/features/connections/recheck/sweep-store.ts';
import { serverSweeper } from '#lib/features/connections/recheck/sweeper.ts';
import { tellOutages } from '#lib/features/connections/recheck/tell-outages.ts';
import { recoverRotations } from '#lib/features/connections/rotation/recover-rotations.ts';
import { rotationRoom } from '#lib/features/connections/rotation/room.ts';
import { rotateDue } from '#lib/features/connections/rotation/rotate-due.ts';
import { remindDue } from '#lib/features/reminders/remind-due.ts';
import { reminderRoom } from '#lib/features/reminders/room.ts';
import { sealAuditChain } from '#lib/infra/audit-seals/seal-audit-chain.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { type RunningJob, runEvery } from '#lib/infra/jobs/run-every.ts';
import { logger } from '#lib/infra/log/logger.ts';
import { removeOldMails } from '#lib/infra/mail/outbox.ts';
import { sendDueMails } from '#lib/infra/mail/send-due-mails.ts';
import { smtpSender } from '#lib/infra/mail/smtp-sender.ts';
import { removeOldNotices } from '#lib/infra/notices/remove-old-notices.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** All that there is to do besides answering, in the server or in a worker (`npm run worker`). */
export function allJobs(): RunningJob[] {
  return [
    ...connectJobs(),
    ...recheckJobs(),
    ...rotationJobs(),
    ...mailJobs(),
    ...reminderJobs(),
    ...auditJobs(),
    ...overviewJobs(),
  ];
}

/** The re-checks, and who has to know that a host is away for long. */
function recheckJobs(): RunningJob[] {
  const { sweeper, tick } = serverSweeper();
  const { room } = sweeper;
  const log = logger();
  const work = async (signal: AbortSignal): Promise<void> => {
    await tick();
    await sweepRound(sweeper, signal);
  };
  const sweep = runEvery({ name: 'connection.sweep', everyMs: SECOND_MS, work }, log);
  const tell = (signal: AbortSignal) => tellOutages(room, signal);
  const straighten = () => straightenHosts(room.prisma, room.now());
  return [
    { stop: async () => void (await Promise.all([sweep.stop(), sweeper.close()])) },
    runEvery({ name: 'outage.tell', everyMs: 10 * MINUTE_MS, work: tell }, log),
    runEvery({ name: 'host.straighten', everyMs: HOUR_MS, work: straighten }, log),
  ];
}

/** Automatic rotations, and what became of those that were cut off. */
function rotationJobs(): RunningJob[] {
  const log = logger();
  const recover = async (signal: AbortSignal) => recoverRotations(await rotationRoom(), signal);
  const rotate = async (signal: AbortSignal) => rotateDue(await rotationRoom(), signal);
  return [
    runEvery({ name: 'rotation.recover', everyMs: 30 * SECOND_MS, work: recover }, log),
    runEvery({ name: 'rotation.due', everyMs: MINUTE_MS, work: rotate }, log),
  ];
}

/** "Tell me when it is back", and what is left over of drafts and watches. */
function connectJobs(): RunningJob[] {
  const room = connectRoom();
  return [
    runEvery(
      {
        name: 'watch.look',
        everyMs: 15 * SECOND_MS,
        work: (signal) => lookAfterWatches(room, signal),
      },
      logger(),
    ),
    runEvery({ name: 'draft.tidy', everyMs: 6 * HOUR_MS, work: () => tidyUp(room) }, logger()),
  ];
}

/** What people are told before a token ends, and how long their bell remembers. */
function reminderJobs(): RunningJob[] {
  const room = reminderRoom();
  const tidy = () => removeOldNotices(room.prisma, room.now());
  return [
    runEvery(
      { name: 'reminder.tell', everyMs: MINUTE_MS, work: (signal) => remindDue(room, signal) },
      logger(),
    ),
    runEvery({ name: 'notice.tidy', everyMs: 6 * HOUR_MS, work: tidy }, logger()),
  ];
}

/** The outbox is emptied where a mail server is configured; where none is, that is said once. */
function mailJobs(): RunningJob[] {
  const { mail, net, publicUrl } = env();
  const log = logger();
  const now = () => new Date();
  const tidy = runEvery(
    { name: 'mail.tidy', everyMs: 6 * HOUR_MS, work: () => removeOldMails(db(), now()) },
    log,
  );
  if (!mail) {
    log.info('SMTP_URL is not set: mails stay here, people read their news in the app');
    return [tidy];
  }
  const postman = { prisma: db(), send: smtpSender(mail, net.extraCaCerts), publicUrl, now, log };
  const send = (signal: AbortSignal) => sendDueMails(postman, signal);
  return [tidy, runEvery({ name: 'mail.send', everyMs: 10 * SECOND_MS, work: send }, log)];
}

/** The audit log is sealed once a minute, and once more at a stop: by then nothing of this process is written after it but what is just under way. */
function auditJobs(): RunningJob[] {
  const { vaultKeys, dataDir } = env();
  const log = logger();
  const seal = () => sealAuditChain({ prisma: db(), vaultKeys, dataDir, now: () => new Date(), log });
  const job = runEvery({ name: 'audit.seal', everyMs: MINUTE_MS, work: seal }, log);
  const stop = async (): Promise<void> => {
    await job.stop();
    await seal().catch((error: unknown) =>
      log.warn({ err: error }, 'the end of the audit log is not sealed yet'),
    );
  };
  return [{ stop }];
}

/** What administrators see in numbers: how often it is counted goes by what a count takes. */
function overviewJobs(): RunningJob[] {
  const room = { prisma: db(), now: () => new Date() };
  return [
    runEvery({ name: 'overview.count', everyMs: MINUTE_MS, work: () => countConnections(room) }, logger()),
  ];
}
