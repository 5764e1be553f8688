import { listed, number, words } from '#lib/domain/check-facts.ts';
import type { CheckDetail, NoteCode } from '#lib/domain/outcome.ts';

/** A good outcome's remarks: short title, and one sentence that says what follows from it. */
export const noteSentences: Record<NoteCode, (facts: CheckDetail) => { title: string; text: string }> = {
  'expiry.soon': (facts) => ({
    title: 'It expires soon',
    text: `${days(number(facts, 'daysLeft'))} Renew it before that day and nothing will stop.`,
  }),
  'expiry.none': () => ({
    title: 'It never expires',
    text: 'That is convenient, and risky should it ever leak. A date up to a year ahead is the better habit.',
  }),
  'expiry.unreadable': () => ({
    title: 'Its expiry date cannot be read',
    text: 'GitLab before 15.5 does not tell. Note the date yourself; we can warn you only when the token has stopped working.',
  }),
  'scope.broader': (facts) => ({
    title: 'It may do more than needed',
    text:
      words(facts, 'extra').length > 0
        ? `${listed(words(facts, 'extra'))} ${words(facts, 'extra').length === 1 ? 'is' : 'are'} not used here. Next time, tick only what is needed.`
        : 'Next time, tick only the scopes that are needed.',
  }),
  'account.bot': () => ({
    title: 'It belongs to a bot',
    text: 'A project, group or service account is behind this token, not a person.',
  }),
  'account.admin': () => ({
    title: 'It belongs to a GitLab administrator',
    text: 'An account with fewer rights would be enough.',
  }),
  'identity.unreadable': () => ({
    title: 'Its account cannot be read',
    text: 'The token may not see whose it is, so the connection shows no name. Everything else works.',
  }),
};

function days(left: number | null): string {
  if (left === null) return '';
  return left === 1 ? 'Less than a day is left.' : `${left} days are left.`;
}
