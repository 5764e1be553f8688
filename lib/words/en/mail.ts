/** Mails. Each is subject, one paragraph, one link, and why it was sent. */
export const mail = {
  watch: {
    back: {
      subject: '{host} answers again',
      text: 'The GitLab at {baseUrl} answers again. You can go on linking your account where you left off; only the token has to be entered anew.',
      link: 'Go on linking',
    },
    ended: {
      subject: '{host} has not come back',
      text: 'The GitLab at {baseUrl} has not answered for seven days, so Patchbay has stopped looking. Ask whoever runs it; you can start again at any time.',
      link: 'Look again',
    },
    why: 'You get this one mail because you asked Patchbay to tell you when this GitLab is back.',
  },
  notice: {
    subject: {
      digest:
        '{count, plural, one {# GitLab token needs} other {# GitLab tokens need}} renewing, the first {days, plural, =0 {has ended} other {by {day}}}',
    },
    digest: {
      text: 'Renew each before its day, and everything that uses it goes on. Days end at 00:00 UTC.',
      left: '{days, plural, =0 {ended on {day}} =1 {ends within a day, {day}} other {ends in # days, {day}}}',
      more: '{count, plural, one {and # more connection} other {and # more connections}}',
    },
    renew: 'Renew the token',
    see: 'See the connection',
    all: 'See your connections',
    why: 'You get this mail because you have linked GitLab accounts in Patchbay and get its news by mail.',
    change: 'Change what is mailed',
  },
  facts: {
    account: 'Account',
    instance: 'Instance',
    label: 'Label',
    token: 'Token',
    scopes: 'Scopes',
    ends: 'Ends',
    endsAt: '{day}, {midnight}',
  },
} as const;
