import { randomBytes } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { PrismaClient } from '#generated/prisma/client.ts';
import { referenceFrom } from '#lib/domain/ids.ts';

/** What one person has and nobody else may see. `secretWord` stands in every part of it. */
export type Belongings = {
  userId: string;
  connectionId: string;
  /** The GitLab of that connection. */
  instanceId: string;
  noticeId: string;
  reference: string;
  /** Reference of a replay that support made of that attempt. */
  replay: string;
  secretWord: string;
};

export async function givePossessions(prisma: PrismaClient, userId: string): Promise<Belongings> {
  const secretWord = `mine${randomBytes(6).toString('hex')}`;
  const now = new Date();
  const baseUrl = `https://${secretWord}.example`;
  const instance = await prisma.instance.create({ data: { baseUrl, origin: baseUrl } });
  const connection = await prisma.connection.create({
    data: {
      id: uuidv7(),
      userId,
      instanceId: instance.id,
      accountKey: 'user:1',
      gitlabUserId: 1n,
      username: secretWord,
      tokenFingerprint: secretWord,
      expiresOn: new Date('2099-11-21'),
      verifiedAt: now,
      checkedAt: now,
    },
  });
  const attempt = await prisma.attempt.create({
    data: {
      reference: referenceFrom(randomBytes(8)),
      kind: 'link',
      userId,
      connectionId: connection.id,
      input: secretWord,
      baseUrl,
      verdict: 'ok',
      checks: [],
      startedAt: now,
      finishedAt: now,
    },
  });
  const replay = await prisma.attempt.create({
    data: {
      reference: referenceFrom(randomBytes(8)),
      kind: 'replay',
      userId,
      connectionId: connection.id,
      reason: 'They asked for it',
      comparedWith: attempt.reference,
      input: secretWord,
      baseUrl,
      verdict: 'ok',
      checks: [],
      startedAt: now,
      finishedAt: now,
    },
  });
  const about = {
    instanceUrl: baseUrl,
    username: secretWord,
    label: '',
    tokenName: null,
    scopes: [],
    expiresOn: '2099-11-21',
  };
  const notice = await prisma.notice.create({
    data: {
      key: secretWord,
      userId,
      connectionId: connection.id,
      kind: 'reminder',
      data: { about, facts: { daysBefore: 7 } },
      createdAt: now,
    },
  });
  return {
    userId,
    connectionId: connection.id,
    instanceId: instance.id,
    noticeId: notice.id,
    reference: attempt.reference,
    replay: replay.reference,
    secretWord,
  };
}
