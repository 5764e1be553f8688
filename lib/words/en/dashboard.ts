/** The list of connections, and how a connection is named everywhere. Spoken on the server. */
export const dashboard = {
  title: 'Connections',
  connect: 'Connect an account',
  loading: 'Loading your connections.',
  list: 'Connections',
  filter: 'Filter by status',
  columns: {
    account: 'Account',
    status: 'Status',
    expires: 'Expires',
    checked: 'Last check',
  },
  status: {
    healthy: 'Healthy',
    expires_soon: 'Expires soon',
    needs_you: 'Needs you',
    unreachable: 'Unreachable',
    disconnected: 'Disconnected',
  },
  account: {
    unnamed: 'Unnamed account',
    on: '{account} on {host}',
  },
  expiry: {
    left: '{days, plural, =0 {expired} one {# day} other {# days}}',
    stops: 'The token stops at 00:00 UTC on {day}',
    never: 'Never',
    unreadable: 'Not readable',
  },
  actions: {
    connectAgain: 'Connect again',
    renew: 'Renew',
    fix: 'Fix',
  },
  empty: {
    title: 'Nothing is plugged in yet',
    text: 'Link your first GitLab account: GitLab.com or your own instance. It takes a hostname, a personal access token, and less than two minutes.',
    connect: 'Connect a GitLab account',
  },
  nothing: {
    title: 'None at the moment',
    text: 'No connection has this status.',
    all: 'Show all connections',
  },
  disconnected: {
    title: 'Disconnected',
    text: 'Patchbay no longer holds a token for {account}.',
    back: 'Go to your connections',
  },
} as const;
