/** The front page. Spoken on the server. */
export const landing = {
  title: 'Your GitLab accounts, linked and looked after',
  text: 'Patchbay links GitLab.com and self-managed GitLabs with a hostname and a personal access token, and shows every connection with the day on which it ends.',
  signIn: 'Sign in',
  signUp: 'Create an account',
  guide: 'How to connect',
  points: {
    cause: {
      title: 'The real cause, named',
      text: 'Each step is checked while you watch. If one fails, you read what was seen, what to do, and who can do it.',
    },
    sealed: {
      title: 'Tokens stay sealed',
      text: 'A token goes only to a host that has shown it is a GitLab. It is stored encrypted and never shown again.',
    },
    expiry: {
      title: 'No surprise on the last day',
      text: 'Every connection shows its expiry date. A new token replaces the old one in place; name and history stay.',
    },
  },
} as const;
