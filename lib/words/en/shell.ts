/** The frame around every page, and the pages that stand in for another. Spoken on the server. */
export const shell = {
  tagline: 'Link GitLab accounts with a hostname and a personal access token, and keep the links alive.',
  more: '{count} more',
  skip: 'Skip to content',
  reference: 'Reference',
  nav: {
    label: 'Main',
    connections: 'Connections',
    connect: 'Connect',
  },
  menu: {
    open: 'Account of {name}',
    account: 'Your account',
    signOut: 'Sign out',
  },
  theme: {
    label: 'Theme',
    system: 'Same as system',
    light: 'Light',
    dark: 'Dark',
  },
  language: {
    label: 'Language',
  },
  notFound: {
    name: 'No such page',
    title: 'There is nothing here',
    text: 'The address may be mistyped, or what was here belongs to somebody else or is gone.',
    toStart: 'Go to the start page',
    toConnections: 'Go to your connections',
  },
  away: {
    title: 'Patchbay cannot reach its database',
    text: 'Nothing is lost: your connections and their tokens are where they were. It usually passes within a minute.',
    sent: 'The form you sent was not carried out; please send it once more then.',
    again: 'Try again',
  },
} as const;
