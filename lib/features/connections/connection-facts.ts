import 'server-only';
import { parseInstant, startOfDay } from '#lib/domain/calendar-date.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import type { Verification } from '#lib/infra/gitlab/contract.ts';

/** The columns that a good verification fills; a name that GitLab does not tell any more is left as it was. */
export type ConnectionFacts = ReturnType<typeof factsOf>;

export function factsOf({ account, token, notes }: Verification, now: Date) {
  return {
    ...(account ? { ...nameOf(account), accountReadAt: now } : {}),
    tokenId: token?.id ?? null,
    tokenName: token?.name ? plainText(token.name) : null,
    tokenCreatedAt: parseInstant(token?.createdAt ?? ''),
    scopes: (token?.scopes ?? []).map((scope) => plainText(scope, 60)),
    granular: token?.granular ?? false,
    expiresOn: token?.expiresOn ? startOfDay(token.expiresOn) : null,
    notes: [...notes],
    problem: null,
    problemSince: null,
    unreachable: null,
    unreachableSince: null,
    unknownSince: null,
    verifiedAt: now,
    checkedAt: now,
  };
}

/** GitLab's id of the account: the token's own word counts where it may not read its user. */
export function gitlabUserIdOf({ account, token }: Verification): bigint | null {
  const id = account?.id ?? token?.userId ?? null;
  return id === null ? null : BigInt(id);
}

function nameOf({ username, name, bot, admin }: NonNullable<Verification['account']>) {
  return { username: plainText(username), displayName: plainText(name), bot, admin };
}
