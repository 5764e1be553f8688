import type { z } from 'zod';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import type { Refused, Told } from './ask-gitlab.ts';
import type { TokenFacts } from './contract.ts';
import type { tokenSchema, userSchema } from './schemas.ts';

type SelfAnswer = Result<Told<z.output<typeof tokenSchema>>, Refused>;
type UserAnswer = Result<Told<z.output<typeof userSchema>>, Refused>;

export type Judged = { facts: TokenFacts; expiryReadable: boolean; ms: number };

/**
 * Does GitLab accept this token? `GET /personal_access_tokens/self` decides from 15.5 on. Before, the word `self` is taken for an id:
 * 401 (15.1–15.4), 403 `insufficient_scope` (the same, token without `api`), 404 (15.3–15.4 for admins, and before 13.3), 405
 * (13.3–15.0), all for good tokens too. There `GET /user` decides: any answer of it that speaks of the account or the scopes
 * proves that the token lives. (Derived from the routes of those versions.)
 *
 * @param user needed only where `self` refused.
 */
export function judgeToken(self: SelfAnswer, user: UserAnswer | null): Result<Judged, Refused> {
  if (self.ok) return judgeFacts(self.value);
  if (!user || !mayBeOlderGitlab(self.error)) return self;
  if (user.ok) return ok(unreadable(user.value.ms));
  if (/^(?:account|scope)\./.test(user.error.code)) return ok(unreadable(user.error.ms));
  return user;
}

function judgeFacts({ value, evidence, ms }: Told<z.output<typeof tokenSchema>>): Result<Judged, Refused> {
  const refuse = (code: Refused['code']) => fail({ code, status: 200, evidence, detail: {}, ms });
  if (value.revoked) return refuse('token.revoked');
  if (!value.active) return refuse('token.expired');
  const facts: TokenFacts = {
    id: value.id,
    name: value.name,
    scopes: value.scopes,
    granular: value.granular === true || value.scopes.includes('granular'),
    expiresOn: value.expires_at,
    expiryReadable: true,
    createdAt: value.created_at ?? null,
    userId: value.user_id ?? null,
  };
  return ok({ facts, expiryReadable: true, ms });
}

/** Whether a GitLab before 15.5 could have refused a good token like this. */
export function mayBeOlderGitlab({ status, code }: Refused): boolean {
  if (status === 401) return code === 'token.unknown';
  if (status === 403) return code === 'scope.missing';
  return status === 404 || status === 405;
}

/** A live token of a GitLab that cannot describe it. */
function unreadable(ms: number): Judged {
  const facts: TokenFacts = {
    id: null,
    name: null,
    scopes: [],
    granular: false,
    expiresOn: null,
    expiryReadable: false,
    createdAt: null,
    userId: null,
  };
  return { facts, expiryReadable: false, ms };
}
