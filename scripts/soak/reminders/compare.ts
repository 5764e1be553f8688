import type { PrismaClient } from '#generated/prisma/client.ts';
import type { Expectation, Expected } from './oracle.ts';

export type Comparison = {
  expected: number;
  told: number;
  /** Expected and not told; the first few keys. */
  missed: string[];
  /** Told and not expected. */
  extra: string[];
  mails: number;
  /** Reminders that came in no mail, in two, or in a mail with others than they should have. */
  misplaced: string[];
  overtaken: number;
};

type MailRow = { data: unknown; key: string };

/** The bell and the outbox against the oracle. */
export async function compare(prisma: PrismaClient, { told, overtaken }: Expectation): Promise<Comparison> {
  const notices = await prisma.notice.findMany({ select: { id: true, key: true } });
  const mails = await prisma.mail.findMany({ select: { key: true, data: true } });
  const keys = new Map(notices.map(({ id, key }) => [id, key]));
  const actual = new Set(keys.values());
  return {
    expected: told.size,
    told: notices.length,
    missed: [...told.keys()].filter((key) => !actual.has(key)),
    extra: [...actual].filter((key) => !told.has(key)),
    mails: mails.length,
    misplaced: misplaced(
      wantedMails([...told.values()]),
      mails.map((mail) => contentOf(mail, keys)),
    ),
    overtaken,
  };
}

export function holds({ missed, extra, misplaced: wrong, expected }: Comparison): boolean {
  return missed.length + extra.length + wrong.length === 0 && expected > 0;
}

/** Each mail as its sorted keys. */
function wantedMails(expected: readonly Expected[]): string[] {
  const byGroup = Map.groupBy(
    expected.filter(({ mail }) => mail),
    ({ group }) => group,
  );
  return [...byGroup.values()].flatMap((group) => {
    const keys = group.map(({ key }) => key);
    return group.every(({ digest }) => digest) ? [keys.sort().join(' ')] : keys;
  });
}

function contentOf({ data }: MailRow, keys: ReadonlyMap<string, string>): string {
  const { noticeId, items } = data as { noticeId?: string; items?: { noticeId: string }[] };
  const ids = items?.map((item) => item.noticeId) ?? [noticeId ?? ''];
  return ids
    .map((id) => keys.get(id) ?? `unknown ${id}`)
    .sort()
    .join(' ');
}

/** What is in one list more often than in the other. */
function misplaced(wanted: readonly string[], sent: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const mail of wanted) counts.set(mail, (counts.get(mail) ?? 0) + 1);
  for (const mail of sent) counts.set(mail, (counts.get(mail) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([mail]) => mail);
}
