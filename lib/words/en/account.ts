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
    toSignUp: 'Create an account',
    oidc: 'Continue with {name}',
  },
  signUp: {
    title: 'Create an account',
    submit: 'Create account',
    known: 'Have an account?',
    toSignIn: 'Sign in',
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
  toSignIn: 'Go to sign-in',
} as const;
