/** What the checks are called, what they learn, who can act, and the remarks that a good outcome may carry. */
export const checks = {
  actors: {
    you: 'You',
    gitlab_admin: 'Your GitLab administrator',
    operator: 'The operator of Patchbay',
    wait: 'Nobody: it passes by itself',
  },
  names: {
    address: 'Address',
    reach: 'Reach',
    certificate: 'Certificate',
    gitlab: 'Is GitLab',
    token: 'Token accepted',
    who: 'Who',
    scopes: 'Scopes',
    expiry: 'Expiry',
    policy: 'Allowed here',
    duplicate: 'Not linked yet',
    saved: 'Saved',
  },
  running: {
    address: 'Reading the address',
    reach: 'Connecting to the host',
    certificate: 'Looking at the certificate',
    gitlab: 'Asking whether this is a GitLab',
    token: 'Showing the token to GitLab',
    who: 'Asking whose token it is',
    scopes: 'Comparing scopes',
    expiry: 'Reading the expiry date',
    duplicate: 'Looking for the same account',
    saved: 'Sealing and saving',
  },
  learned: {
    privateCa: 'From a private certificate authority',
    scopes: 'Has {has}; needs {needs}',
    scopesOnly: 'Has {has}',
  },
  notes: {
    expiry: {
      soon: {
        title: 'It expires soon',
        text: '{daysLeft, plural, =-1 {} =0 {} one {Less than a day is left. } other {# days are left. }}Renew it before that day and nothing will stop.',
      },
      none: {
        title: 'It never expires',
        text: 'That is convenient, and risky should it ever leak. A date up to a year ahead is the better habit.',
      },
      unreadable: {
        title: 'Its expiry date cannot be read',
        text: 'GitLab before 15.5 does not tell. Note the date yourself; we can warn you only when the token has stopped working.',
      },
    },
    scope: {
      broader: {
        title: 'It may do more than needed',
        text: '{extra, select, none {Next time, tick only the scopes that are needed.} other {{extraCount, plural, one {{extra} is not used here.} other {{extra} are not used here.}} Next time, tick only what is needed.}}',
      },
    },
    account: {
      bot: {
        title: 'It belongs to a bot',
        text: 'A project, group or service account is behind this token, not a person.',
      },
      admin: {
        title: 'It belongs to a GitLab administrator',
        text: 'An account with fewer rights would be enough.',
      },
    },
    identity: {
      unreadable: {
        title: 'Its account cannot be read',
        text: 'The token may not see whose it is, so the connection shows no name. Everything else works.',
      },
    },
  },
} as const;
