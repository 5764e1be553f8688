/** The buttons of a connection's row and the question before disconnecting. Reaches the browser: plain slots only. */
export const rows = {
  recheck: 'Re-check',
  again: 'Try again',
  seeChecks: 'See the checks',
  disconnect: 'Disconnect',
  cancel: 'Cancel',
  search: {
    label: 'Search your connections',
    placeholder: 'Label, account or host',
    go: 'Search',
  },
  offline: {
    title: 'You are offline. What you see is from {time}.',
    text: 'Whatever needs GitLab waits until you are connected again.',
  },
  asking: {
    name: 'Disconnect',
    title: 'Disconnect {account}',
    text: 'Patchbay forgets the token; this cannot be undone. Name and history stay: with a new token you can connect it again.',
    revoke: 'Also revoke it on GitLab',
    revokeText: 'The token stops working everywhere, also where else you use it.',
  },
} as const;
