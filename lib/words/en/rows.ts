/** The buttons of a connection's row and the question before disconnecting. Reaches the browser: plain slots only. */
export const rows = {
  recheck: 'Re-check',
  again: 'Try again',
  seeChecks: 'See the checks',
  disconnect: 'Disconnect',
  cancel: 'Cancel',
  asking: {
    name: 'Disconnect',
    title: 'Disconnect {account}',
    text: 'Patchbay forgets the token at once. The connection’s name and history stay, so that you can connect it again.',
    revoke: 'Also revoke it on GitLab',
    revokeText: 'The token stops working everywhere, also where else you use it.',
  },
} as const;
