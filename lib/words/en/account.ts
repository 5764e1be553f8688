/** Sign-in, sign-up and set-up. Spoken on the server. */
export const account = {
  fields: {
    email: 'E-mail address',
    name: 'Your name',
    password: 'Password',
    passwordHint: 'At least 12 characters. A few words in a row work well.',
  },
  signIn: {
    title: 'Sign in',
    submit: 'Sign in',
    newHere: 'New here?',
    forgotten: 'Forgot your password?',
    toSignUp: 'Create an account',
    oidc: 'Continue with {name}',
  },
  signUp: {
    title: 'Create an account',
    submit: 'Create account',
    known: 'Have an account?',
    toSignIn: 'Sign in',
  },
  forgotten: {
    title: 'Forgotten password',
    intro: 'We send you a link with which you choose a new one.',
    submit: 'Send the link',
    sent: 'If there is an account with a password for this address, a mail with a link is on its way. It works for an hour.',
    unmailed: 'No mail can be sent from here. Ask an administrator of Patchbay for a link.',
  },
  newPassword: {
    title: 'New password',
    intro:
      'Choose a new password for {email}. Every browser is signed out with it, and this one is signed in.',
    submit: 'Save and sign in',
  },
  setUp: {
    title: 'Set up Patchbay',
    intro: 'You are the first one here: this account becomes the administrator.',
    submit: 'Create administrator',
    awaited: 'Patchbay is not set up yet',
    awaitedText:
      'Its terminal shows a set-up link for the first administrator. If the link is too old, a restart prints a new one.',
  },
  title: 'Your account',
  contents: 'On this page',
  save: 'Save',
  told: {
    saved: 'Saved.',
    password:
      '{count, plural, =0 {Your password is changed.} one {Your password is changed, and one other browser is signed out.} other {Your password is changed, and # other browsers are signed out.}}',
    ended:
      '{count, plural, =0 {No other browser was signed in.} one {One browser is signed out.} other {# browsers are signed out.}}',
  },
  profile: {
    title: 'Profile',
    emailFixed:
      'You sign in with this address, and mails go to it. It cannot be changed here; ask the people who run this Patchbay.',
  },
  password: {
    title: 'Password',
    intro: 'A new password signs you out in all other browsers.',
    current: 'Current password',
    next: 'New password',
    submit: 'Change password',
    provider: 'You sign in through {name}. Your password is kept and changed there; Patchbay has none.',
    someProvider: 'your identity provider',
  },
  sessions: {
    title: 'Sessions',
    intro:
      'Browsers that are signed in to your account. One that is ended is signed out with its next click.',
    device: '{browser} on {system}',
    unknown: 'Unknown browser',
    this: 'This browser',
    since: 'Signed in {when}',
    seen: 'Last seen {when}',
    end: 'End',
    endOthers: 'End all others',
  },
  preferences: {
    title: 'Language, theme and time zone',
    intro: 'For this browser and for every other one you sign in with.',
    timeZone: 'Time zone',
    timeZoneHint: 'Reminders come at 08:00 there. GitLab itself ends tokens at 00:00 UTC.',
    useZone: 'Choose {zone} (this browser)',
  },
  data: {
    title: 'Your data',
    exportText:
      'A JSON file with everything Patchbay holds about you: settings, sessions, connections, attempts, notices. Tokens and passwords are not in it.',
    export: 'Download your data',
    deleteText: 'Deleting your account takes its connections and their history with it, for good.',
    delete: 'Delete account',
  },
  deletion: {
    title: 'Delete your account',
    intro: 'This cannot be undone.',
    connections:
      '{count, plural, =0 {You have no connections; your settings and notices are deleted.} one {Your connection is deleted, with its token and its history.} other {Your # connections are deleted, with their tokens and their history.}}',
    sessions: 'You are signed out in every browser, and no more mails come.',
    audit:
      'The audit log keeps its entries. They hold your account’s id and IP addresses, not your name or e-mail address.',
    revoke: 'Also revoke my tokens on GitLab',
    revokeText:
      'They stop working everywhere. Before anything is deleted, you read which could not be revoked.',
    email: 'Your e-mail address, to confirm',
    submit: 'Delete account',
    cancel: 'Cancel',
    left: '{count, plural, one {One token is not revoked} other {# tokens are not revoked}}',
    leftText:
      'Nothing has been deleted. Try again, revoke them by hand on GitLab, or delete your account without it: then they work until they expire.',
    revoked: '{count, plural, one {One token is revoked.} other {# tokens are revoked.}}',
    notTried: 'Not tried yet: the time was over.',
    byHand: 'Token page on GitLab',
    again: 'Try again',
    anyway: 'Delete without revoking',
    back: 'Back to your account',
    goodbye: 'Your account is deleted',
    goodbyeText: 'Its connections and tokens are no longer here. Thank you for having used Patchbay.',
  },
  toSignIn: 'Go to sign-in',
} as const;
