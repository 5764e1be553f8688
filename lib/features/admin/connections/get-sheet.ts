import 'server-only';
import { validate as isUuid } from 'uuid';
import { storedOutcome } from '#lib/domain/outcome.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { type SheetRow, sheetOf } from './row-store.ts';
import { toRowView } from './to-row-view.ts';
import type { SheetView } from './view.ts';

/** Everything an administrator may know of one connection; null where there is none. Recording the look is its page's work. */
export async function getSheet(
  _viewer: Permitted<'connection:govern'>,
  connectionId: string,
): Promise<SheetView | null> {
  const row = isUuid(connectionId) ? await sheetOf(db(), connectionId) : null;
  return row && toSheetView(row, await requestWords(), new Date());
}

function toSheetView(row: SheetRow, words: Words, now: Date): SheetView {
  const { displayName, tokenName, bot, disabledAt, disabledReason } = row;
  return {
    ...toRowView(row, words, now),
    displayName,
    tokenName,
    version: row.instance.version,
    bot,
    gitlabAdmin: row.admin,
    rotates: row.rotateAutomatically,
    checkedAt: row.checkedAt.toISOString(),
    nextCheckAt: row.nextCheckAt?.toISOString() ?? null,
    disconnectedAt: row.disconnectedAt?.toISOString() ?? null,
    off: disabledAt && { at: disabledAt.toISOString(), reason: disabledReason },
    attempts: row.attempts.map(({ reference, kind, verdict, startedAt }) => ({
      reference,
      kind,
      verdict,
      title: verdictTitle(verdict, words),
      at: startedAt.toISOString(),
    })),
  };
}

function verdictTitle(verdict: string, words: Words): string {
  if (verdict === 'ok') return words.say('dashboard.status.healthy');
  return outcomeWords(words, storedOutcome(verdict)).title;
}
