/** Reminders of one connection, and how they are chosen. */
export const reminders = {
  saved: 'Saved. It counts from now on.',
  active: 'You are reminded before this token expires.',
  paused: 'Reminders for this connection are paused.',
  pause: 'Pause reminders',
  resume: 'Resume reminders',
  settings: {
    title: 'Reminders',
    intro:
      'Patchbay reminds you before a token expires, at 08:00 in your time zone. Other days count from now on.',
    days: 'Remind me',
    day: '{days, plural, =0 {when it expires} one {1 day before} other {# days before}}',
    others: 'On other days before',
    othersHint: 'Such as 45, 21. Up to 90 days, and ten in all.',
    mail: 'Also by mail',
    mailText: 'To {email}.',
    noMails: 'This Patchbay sends no mails. You find your reminders under the bell.',
    digest: 'One mail a day',
    digestText: 'All that is due in a morning comes in one mail. Without it each connection gets its own.',
    next: 'Next: {day}, {time}, {account}.',
    none: 'No reminder is coming up: none of your connections reaches one of these days.',
    off: 'You are not reminded of anything: no day is chosen.',
  },
} as const;
