/** What accounts, invitations and settings refuse; one entry per code of a room's `messages.ts`. Reaches the browser: plain slots only. */
export const refusals = {
  email: {
    missing: 'Enter an e-mail address.',
    malformed: 'This does not look like an e-mail address. It has the form name@example.org.',
    taken: 'There is an account with this e-mail address already. Sign in instead, or use another address.',
    different: 'This is not the e-mail address of this account.',
  },
  name: {
    missing: 'Enter the name that others here know you by.',
    long: 'Use at most 100 characters.',
  },
  password: {
    missing: 'Enter a password.',
    short: 'Use at least 12 characters. A few words in a row work well.',
    long: 'Use at most 128 characters.',
    common: 'This password is one of those that are tried first. Choose another one.',
    wrong: 'This is not your current password.',
  },
  person: {
    last_admin:
      'You are the only administrator here. Invite another one first; then this account can be deleted.',
    rotating:
      'GitLab is making a new token for one of your connections right now. Try again in a few minutes.',
  },
  time_zone: {
    unknown: 'Choose one of the time zones.',
  },
  role: {
    unknown: 'Choose one of the roles.',
  },
  sign_in: {
    refused:
      'E-mail address and password do not belong together, or this account was disabled. Check both and try again.',
  },
  sign_up: {
    closed: 'New accounts are not being made here. Ask the people who run this Patchbay.',
    invitation_needed: 'You need an invitation link to make an account here. Ask an administrator for one.',
  },
  link: {
    spent: 'This link was used already, was replaced by a newer one, or is too old. Ask for a new one.',
  },
  set_up: {
    spent:
      'This set-up link was replaced by a newer one, or is too old. Restart Patchbay: it prints a new one.',
    done: 'Patchbay has been set up already. Sign in, or ask its administrator for an invitation.',
  },
  oidc: {
    failed: 'Your identity provider did not let you in, or gave an answer that could not be used. Try again.',
    email_taken:
      'There is an account with your e-mail address that is not joined to your identity provider. Sign in with its password.',
    email_unknown: 'Your identity provider did not confirm an e-mail address for you. Ask its administrator.',
    not_invited: 'You have no account here yet, and new ones need an invitation. Ask an administrator.',
  },
  reminder_days: {
    malformed: 'Write whole numbers of days, for example: 30, 14, 7, 0.',
    far: 'Choose days from 0 to 90.',
    many: 'Choose at most 10 reminders.',
  },
} as const;
