export const notices = {
  title: 'News',
  open: '{count, plural, =0 {News} other {News, # unread}}',
  list: 'News of your connections',
  today: 'Today',
  yesterday: 'Yesterday',
  unread: 'Unread',
  readAll: 'Mark all as read',
  older: 'Older news',
  newest: 'Newest news',
  renew: 'Renew',
  see: 'See connection',
  all: 'See connections',
  empty: {
    title: 'No news',
    text: 'What happens to your connections is told here: reminders before a token ends, and whatever needs you.',
    back: 'See your connections',
  },
  /** The instant at which a token ends, after its day. */
  midnight: '{local, select, none {00:00 UTC} other {00:00 UTC = {local} your time}}',
  reminder: {
    title:
      '{account}: token {days, plural, =0 {ended on {day}} =1 {ends within a day, {day}} other {ends in # days, {day}}}',
    text: `{days, plural,
      =0 {It ended on {day} at {midnight}. Whatever uses it stands still until you renew it.}
      other {It stops working on {day} at {midnight}. Renew it before, and everything goes on.}}`,
  },
  needs_you: {
    title: '{account}: {title}',
    lost: {
      title: '{account}: the token was lost in a rotation',
      text: 'The exchange with GitLab was cut off: the old token has ended, and the new one never arrived. Nobody else has it.',
      todo: 'Create a token in GitLab and renew the connection with it; its label and history stay.',
    },
  },
  unreachable: {
    title: '{host} has not answered since {since} UTC',
    text: '{count, plural, one {Your connection there cannot be checked} other {Your # connections there cannot be checked}} until it answers; Patchbay keeps trying. As far as is known, {count, plural, one {the token is} other {the tokens are}} fine.',
  },
  rotated: {
    title: '{account}: token rotated',
    text: '{automatic, select, yes {As you have it set, GitLab has made a new token, which is stored.} other {GitLab has made a new token, which is stored.}} {day, select, none {The old one has ended.} other {It lasts until {day}; the old one has ended.}} GitLab may mail you about it, too.',
  },
  rotation_failed: {
    title: '{account}: token not rotated',
    text: '{day, select, none {The old token goes on working; you can renew it by hand at any time.} other {The old token goes on working until {day}; renew it by hand before then.}}',
  },
  renewal_asked: {
    title: '{count, plural, one {{account}: renew the token, please} other {Renew # tokens, please}}',
    text: 'An administrator asks you to create {count, plural, one {a new token in GitLab and renew the connection} other {new tokens in GitLab and renew # connections}} with {count, plural, one {it} other {them}}.',
  },
  switched: {
    off: {
      title: '{count, plural, one {{account}: switched off} other {# of your connections are switched off}}',
      text: 'An administrator did this. Patchbay asks GitLab nothing with {count, plural, one {it} other {them}}; what is stored stays sealed. Ask them to switch {count, plural, one {it} other {them}} on again.',
    },
    on: {
      title:
        '{count, plural, one {{account}: switched on again} other {# of your connections are switched on again}}',
      text: 'An administrator did this. {count, plural, one {The connection is} other {The connections are}} checked in a moment; you need not do anything.',
    },
    reason: 'Their reason: {reason}',
  },
} as const;
