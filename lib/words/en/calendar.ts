/** The month of expiries, and the feed that other calendars read. Spoken on the server. */
export const calendar = {
  month: {
    page: 'Expiry calendar',
    caption: 'Tokens that end in {month}',
    label: 'Months',
    previous: 'Previous month',
    following: 'Next month',
    toNow: 'This month',
    today: 'today',
    more: '+{count, number} more',
    none: 'No token ends in {month}.',
    next: 'Next end: {day}',
    last: 'Last end: {day}',
    never: 'None of your tokens has an end.',
    utc: 'Days are days in UTC: a token stops at 00:00 UTC on its day.',
    add: 'Add to your calendar',
  },
  event: {
    title: 'GitLab token of {account} on {host} expires',
    labelled: 'GitLab token of {account} on {host} ({label}) expires',
    text: 'The token “{token}” ({scopes}) of {account} on {host} stops working at 00:00 UTC on this day. Renew it before: {link}',
    alarm: 'The GitLab token of {account} on {host} expires in a week.',
  },
  feed: {
    name: 'GitLab tokens (Patchbay)',
    title: 'Calendar feed',
    text: 'Every expiry as an all-day event in your own calendar, with an alarm a week before and the link to renew. Calendars look for news every few hours.',
    address: 'Address of the feed',
    warning:
      'Whoever has this address can read your accounts, labels and dates. Give it to nobody; make a new one if it got out.',
    open: 'Add to calendar app',
    make: 'Make the address',
    reset: 'Make a new address',
    resetHint: 'The old address ends at once.',
    off: 'Turn off',
    offNote: 'The feed is off: no address leads to it.',
  },
} as const;
