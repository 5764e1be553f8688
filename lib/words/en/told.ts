/** How *Re-check* and *Disconnect* ended. */
export const told = {
  healthy: 'Checked: healthy',
  needsYou: 'Checked: needs you',
  unreachable: 'Checked: unreachable',
  unchanged: 'Nothing has been changed',
  notRevoked:
    'GitLab did not revoke the token. {why}. Try again, or disconnect without revoking and revoke it in GitLab yourself.',
  disconnected: 'Disconnected',
} as const;
