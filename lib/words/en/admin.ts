/** What administrators do. Reaches the browser: plain slots only. */
export const admin = {
  invite: {
    title: 'Invite people',
    intro: 'An invitation is a link, bound to one address and one role.',
    email: 'E-mail address',
    role: 'Role',
    submit: 'Make an invitation link',
    ready: 'The invitation is ready',
    readyText: 'Send this link yourself. It is shown only now, works once, and ends in seven days.',
    copy: 'Copy the link',
  },
  roles: {
    user: 'User',
    support: 'Support',
    admin: 'Administrator',
  },
} as const;
