/** Repair links: what staff send, the mail, and the page that it leads to. Spoken on the server. */
export const repair = {
  title: 'Send a repair link',
  offer: {
    connection:
      'Leads its owner to renewing this connection. It works once, for their account only, for seven days; a newer one ends the older.',
    attempt:
      'Leads the person back to this attempt, with everything that is known filled in. It works once, for their account only, for seven days.',
    disabled: 'An administrator has switched this connection off. A new token would not help.',
    nothing: 'Nothing here is left to mend with a new token.',
  },
  remark: {
    label: 'Remark',
    hint: 'They read it as you write it. May be left empty.',
    long: 'Write at most {max} characters.',
  },
  go: 'Send link',
  sent: {
    mailed: 'Sent. It is in their mail and among their news.',
    told: 'It is among their news. No mail is set up here, so tell them yourself to look there.',
  },
  often: 'This person was sent five links within a day. Wait until tomorrow, or write to them yourself.',
  failed: 'Nothing was sent',
  past: 'Links so far',
  state: {
    open: 'Open until {day}',
    read: 'Opened in the app',
    used: 'Used',
    ended: 'Over',
  },
  page: {
    title: 'Mend it',
    connection: 'Support has sent you here to renew your connection to {host}. You will need a new token.',
    attempt:
      'Support has sent you here to go on with linking {host}. What you entered is still there, except for the token.',
    once: 'This link works once, until {day}.',
    go: 'Go on',
  },
  over: {
    title: 'This link has been used, or is too old',
    text: 'Nothing is lost: your connections are where they were, and each can be renewed from its page.',
    go: 'See your connections',
  },
  other: {
    title: 'This link belongs to another account',
    text: 'It was sent to {email}, and you are signed in as {own}. Sign out, sign in with that account, and open the link again.',
    go: 'See your connections',
  },
  mail: {
    connection: {
      subject: 'Mend your connection to {host}',
      text: 'Support has looked into your connection. The link leads to where you can renew it, with its label and history.',
    },
    attempt: {
      subject: 'Go on with linking {host}',
      text: 'Support has looked into why it did not work. The link leads back to your attempt, with everything that is known filled in.',
    },
    remark: 'Support writes: {remark}',
    once: 'It works once, for your account only, until {day}. You sign in first, if you are not signed in.',
    link: 'Mend it',
    reference: 'Reference',
    why: 'You get this one mail because support was asked to help with your GitLab account in Patchbay.',
  },
  notice: {
    connection: { title: '{account}: support shows you the way to mend it' },
    attempt: { title: '{host}: support shows you the way to link it' },
    text: '{remark, select, none {It leads to where you can put it right.} other {Support writes: {remark}}}',
    go: 'Mend it',
  },
} as const;
