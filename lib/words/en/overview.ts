/** The administrators’ overview. */
export const overview = {
  title: 'Overview',
  asOf: '{live}, as of {time} UTC.',
  kept: '{live}, as counted at {time} UTC; there are too many to count them for every visit.',
  number: '{count, number}',
  statuses: 'Connections by status',
  live: '{count, plural, =0 {No live connection} one {# live connection} other {# live connections}}',
  first: {
    title: 'Nothing is linked yet',
    text: 'As soon as somebody has linked a GitLab, this page shows how all connections are.',
    invite: 'Invite people',
  },
  forecast: {
    title: 'Tokens that end in the next twelve weeks',
    intro:
      'Live connections by the seven days, beginning with the day named, in which their token ends. Each line leads to its connections.',
    besides:
      'Besides: {ended, plural, =0 {none has ended} one {# has ended} other {# have ended}}, {later, plural, =0 {none ends later} one {# ends later} other {# end later}}, {never, plural, =0 {none has no end} one {# has no end} other {# have no end}}.',
  },
  checks: {
    title: 'Checks',
    onTime: 'All scheduled checks are on time.',
    late: '{due, plural, one {# check is due; it has waited for {wait}.} other {# checks are due; the first has waited for {wait}.}}',
    lateHelp: 'If this grows, allow more requests per host (CHECK_RATES) or start another worker.',
  },
  down: {
    title: 'GitLabs that do not answer',
    none: 'Every GitLab that was asked answers.',
    since: 'since',
    live: '{count, plural, one {# connection} other {# connections}}',
    all: 'Show all {count, number}',
  },
  troubled: {
    title: 'GitLabs whose connections need their owners',
    none: 'No connection needs its owner.',
    count: '{count, plural, one {# needs its owner} other {# need their owners}}',
  },
  versions: {
    title: 'GitLab versions',
    none: 'No version is known yet.',
    unknown: 'Not known',
    older: '{version} and older',
    tooOld: 'too old',
  },
  certificates: {
    title: 'Certificates that end within 30 days',
    none: 'No certificate that was seen ends within 30 days.',
    ends: 'ends {day}',
    ended: 'ended {day}',
  },
  mails: {
    well: 'No mail is waiting.',
    waiting:
      '{count, plural, one {# mail has waited for more than 15 minutes.} other {# mails have waited for more than 15 minutes.}}',
    failed:
      '{count, plural, one {# mail was given up within the last week.} other {# mails were given up within the last week.}}',
  },
  attempts: {
    title: 'The last 24 hours',
    linked:
      '{count, plural, =0 {Nothing was linked or renewed} one {# link or renewal} other {# links and renewals}}',
    failed: '{count, plural, =0 {no attempt failed} one {# attempt failed} other {# attempts failed}}',
    all: 'All failed attempts',
  },
} as const;
