import { duration, number } from '#lib/domain/check-facts.ts';
import type { OutcomeCode } from '#lib/domain/outcome.ts';
import type { SentenceOf } from './outcome-sentences.ts';

type AccountCode = Extract<OutcomeCode, `${'account' | 'link' | 'limit'}.${string}` | 'internal'>;

/** The GitLab account behind the token, and our own limits. */
export const accountSentences: Record<AccountCode, SentenceOf> = {
  'account.blocked': () => ({
    title: 'Your GitLab account is blocked',
    saw: 'GitLab knows the token, and says that its account is blocked.',
    todo: 'Your GitLab administrator can unblock it. The token itself is fine.',
  }),
  'account.deactivated': () => ({
    title: 'Your GitLab account is asleep',
    saw: 'GitLab deactivated it because it was not used for a while.',
    todo: 'Sign in to GitLab once in your browser; that wakes it. Then try again.',
  }),
  'account.pending_approval': () => ({
    title: 'Your GitLab account waits for approval',
    saw: 'GitLab knows the token, but an administrator has not approved the account yet.',
    todo: 'Your GitLab administrator can approve it.',
  }),
  'account.terms': () => ({
    title: 'GitLab wants its terms accepted first',
    saw: 'Until then it lets no token of yours in.',
    todo: 'Sign in to GitLab in your browser, accept the terms, and try again.',
  }),
  'account.password_expired': () => ({
    title: 'Your GitLab password has expired',
    saw: 'Until it is renewed, GitLab lets no token of yours in.',
    todo: 'Sign in to GitLab in your browser, set a new password, and try again.',
  }),
  'account.unconfirmed': () => ({
    title: 'Your e-mail address at GitLab is not confirmed',
    saw: 'Until it is, GitLab lets no token of yours in.',
    todo: 'Open the confirmation mail from GitLab, or ask for a new one there, and try again.',
  }),
  'account.internal': () => ({
    title: 'This token belongs to an internal GitLab account',
    saw: 'GitLab keeps such accounts for itself and lets nobody use them from outside.',
    todo: 'Use a token of your own account.',
  }),
  'account.forbidden': () => ({
    title: 'GitLab does not let this account in',
    saw: 'It knows the token, but refuses its account without saying why.',
    todo: 'Your GitLab administrator can find the reason; give them the time and reference below.',
  }),
  'account.other_user': () => ({
    title: 'This token belongs to another GitLab account',
    saw: 'A renewal keeps the account; this token was made by somebody else, or on another account of yours.',
    todo: 'Use a token of the same account, or link the other one as a new connection.',
  }),
  'link.duplicate': () => ({
    title: 'This account is already linked',
    saw: 'You have a connection to this account. The token works, and nothing has been changed.',
    todo: 'Renew the connection with this token: it keeps its name and history. Or leave it as it is.',
  }),
  'limit.exceeded': (facts) => ({
    title: 'That was quick, one moment please',
    saw: 'There have been many attempts in a short time, so we pause for a while.',
    todo: `Try again in ${duration(number(facts, 'retryAfterSeconds') ?? 600)}. Nothing is lost.`,
  }),
  internal: () => ({
    title: 'Something went wrong on our side',
    saw: 'This has nothing to do with your GitLab or your token.',
    todo: 'Try again. If it stays like this, send the reference to our operator.',
  }),
};
