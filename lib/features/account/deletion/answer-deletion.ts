import 'server-only';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { makeFreshProof } from '#lib/infra/auth/fresh-proof.ts';
import type { RequestFacts } from '#lib/infra/auth/request-facts.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import type { Words } from '#lib/words/words.ts';
import { deletePerson } from './delete-person.ts';
import { type ProofRefusal, proveDeletion } from './prove-deletion.ts';
import type { DeletionInput } from './schema.ts';
import { findObstacle } from './store.ts';
import type { DeletionState, LeftToken } from './view.ts';

/** Another room's work: revokes what the person's connections hold, as far as it can. */
export type Revoke = (viewer: Viewer) => Promise<{ revoked: number; left: readonly LeftToken[] }>;

export type DeletionRefusal = ProofRefusal & Pick<DeletionState, 'unrevoked'>;

const SHOWN_MAX = 50;

/**
 * The end of an account: proof → obstacles → tokens revoked on GitLab, where wished → rows deleted. Where a token could not be revoked
 * nothing is deleted: its owner tries again, or goes on without.
 */
export async function answerDeletion(
  { viewer, input, request }: { viewer: Viewer; input: DeletionInput; request: RequestFacts },
  revoke: Revoke,
  words: Words,
  now = new Date(),
): Promise<Result<null, DeletionRefusal>> {
  const proved = await proveDeletion(viewer, input, request, now);
  if (!proved.ok) return fail({ ...proved.error, unrevoked: null });
  const obstacle = await findObstacle(db(), viewer.userId);
  if (obstacle) return refused(obstacle);
  if (input.revoke && !input.anyway) {
    const { revoked, left } = await revoke(viewer);
    if (left.length > 0) {
      const proof = makeFreshProof(viewer, 'deletion', new Date());
      return fail({ code: null, fieldErrors: {}, unrevoked: { ...told(words, revoked, left), proof } });
    }
  }
  const deleted = await deletePerson(viewer);
  return deleted.ok ? ok(null) : refused(deleted.error);
}

function refused(code: string) {
  return fail({ code, fieldErrors: {}, unrevoked: null });
}

function told({ say }: Words, revoked: number, left: readonly LeftToken[]) {
  const hidden = left.length - SHOWN_MAX;
  return {
    title: say('account.deletion.left', { count: left.length }),
    revoked: revoked > 0 ? say('account.deletion.revoked', { count: revoked }) : null,
    tokens: left.slice(0, SHOWN_MAX),
    more: hidden > 0 ? say('shell.more', { count: hidden }) : null,
  };
}
