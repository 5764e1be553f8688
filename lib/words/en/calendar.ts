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
    next: 'The next one ends on {day}',
    last: 'The last one ended on {day}',
    never: 'None of your tokens has an end.',
    utc: 'Days are days in UTC: a token stops at 00:00 UTC on its day.',
    add: 'Add to your calendar',
  },
} as const;
