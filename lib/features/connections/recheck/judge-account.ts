import type { CheckName, OutcomeCode } from '#lib/domain/outcome.ts';
import { gitlabUserIdOf } from '#lib/features/connections/connection-facts.ts';
import type { ConnectionRow } from '#lib/features/connections/store.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';

/** A good answer for somebody else, or from another GitLab on that host, is not a good answer for this connection. */
export function judgeAccount(
  row: Pick<ConnectionRow, 'gitlabUserId' | 'instance'>,
  verification: Verification,
): Verification {
  if (verification.verdict !== 'ok') return verification;
  if (verification.baseUrl !== row.instance.baseUrl)
    return failAt(verification, 'gitlab', 'gitlab.not_found');
  const userId = gitlabUserIdOf(verification);
  const other = row.gitlabUserId !== null && userId !== null && row.gitlabUserId !== userId;
  return other ? failAt(verification, 'who', 'account.other_user') : verification;
}

/** In the place of the check of that name, or at the end where nobody asked. */
function failAt(verification: Verification, name: CheckName, code: OutcomeCode): Verification {
  const failed = { name, status: 'failed' as const, code, ms: 0, detail: {} };
  const asked = verification.checks.some((check) => check.name === name);
  const checks = verification.checks.map((check) =>
    check.name === name ? { ...check, status: failed.status, code } : check,
  );
  return { ...verification, verdict: code, notes: [], checks: asked ? checks : [...checks, failed] };
}
