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
  toSignIn: 'Go to sign-in',
} as const;
