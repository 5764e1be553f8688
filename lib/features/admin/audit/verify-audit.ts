import 'server-only';
import { env } from '#lib/env.ts';
import { appendAuditEvent } from '#lib/infra/audit-log/append-audit-event.ts';
import {
  type ChainProof,
  type ChainReport,
  followAuditChain,
} from '#lib/infra/audit-seals/verify-audit-chain.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { inTransaction } from '#lib/infra/db/in-transaction.ts';
import { type Database, db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import type { Words } from '#lib/words/words.ts';
import { VERIFY_IDLE, type VerifyEvent, type VerifyState } from './view.ts';

type VerifyRoom = { prisma: Database; proof: ChainProof; words: Words };

async function requestRoom(): Promise<VerifyRoom> {
  const { vaultKeys, dataDir } = env();
  return { prisma: db(), proof: { vaultKeys, dataDir }, words: await requestWords() };
}

/** Follows the whole log, tells how far it is, and records what it found. */
export async function* verifyAudit(
  { userId }: Permitted<'audit:read'>,
  given?: VerifyRoom,
): AsyncGenerator<VerifyEvent> {
  const { prisma, proof, words } = given ?? (await requestRoom());
  const following = followAuditChain(prisma, proof);
  for (;;) {
    const step = await following.next();
    if (!step.done) {
      yield { type: 'rows', text: words.say('auditLog.verify.running', { rows: step.value }) };
      continue;
    }
    const { rows, sealed, broken } = step.value;
    const found = broken ? { kind: broken.kind, eventId: String(broken.eventId) } : {};
    await inTransaction(prisma, (tx) =>
      appendAuditEvent(tx, {
        verb: 'audit.verified',
        actorId: userId,
        subjectType: 'audit',
        subjectId: null,
        facts: { whole: broken === null, rows, sealed, ...found },
      }),
    );
    yield { type: 'ended', state: toldOf(words, step.value) };
    return;
  }
}

function toldOf({ say }: Words, { rows, sealed, kept, broken }: ChainReport): VerifyState {
  if (broken)
    return {
      ...VERIFY_IDLE,
      status: 'done',
      tone: 'bad',
      title: say('auditLog.verify.broken'),
      text: say(`auditLog.verify.${broken.kind}`, { event: String(broken.eventId) }),
    };
  const text = say('auditLog.verify.wholeText', { rows, sealed });
  return {
    ...VERIFY_IDLE,
    status: 'done',
    tone: kept ? 'ok' : 'warn',
    title: say('auditLog.verify.whole'),
    text: kept ? text : `${text} ${say('auditLog.verify.unkept')}`,
  };
}
