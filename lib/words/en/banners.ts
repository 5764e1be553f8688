/** What the people affected by trouble at one GitLab are told on top of their pages, and the forms for it. */
export const banners = {
  region: 'Announcements',
  about: 'About {host}, until {at}',
  dismiss: 'Dismiss',
  utc: '{day}, {time} UTC',
  title: 'Banners',
  intro: 'Short announcements on top of the pages of exactly the people whom they concern.',
  all: 'All banners',
  tell: 'Tell the people affected',
  new: {
    title: 'Tell the people affected',
    linked:
      'Everybody with a connection to {host}: {count, plural, =0 {nobody now} one {# person now} other {# people now}}.',
    failed:
      'Everybody whose attempt at {host} has failed since {since} with “{cause}”: {count, plural, =0 {nobody now} one {# person now} other {# people now}}. Whoever meets it later sees it, too.',
    nowhere: {
      title: 'Which GitLab is it about?',
      text: 'A banner is begun from a pattern on the page of support, or from the page of an instance.',
      go: 'To support',
    },
    text: 'Text',
    hint: 'At most {max, number} characters of plain text, in a language that they read.',
    hours: 'Shown for',
    hour: '{hours, plural, one {# hour} other {# hours}}',
    day: '{days, plural, one {# day} other {# days}}',
    go: 'Show banner',
    missing: 'Write what they should know.',
    long: 'Use at most {max, number} characters.',
    refused: 'The banner is not shown',
  },
  list: {
    active: 'Shown now',
    none: 'No banner is shown now.',
    ended: 'Of the last 30 days',
    linked: 'People connected to {host}',
    failed: 'People who failed at {host} with {code}',
    by: '{who}, until {at}',
    was: '{who}, ended {at}',
    end: 'End now',
  },
} as const;
