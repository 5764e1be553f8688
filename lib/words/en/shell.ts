/** The frame around every page, and the small words of the controls. Some reach the browser: plain `{name}` slots only. */
export const shell = {
  tagline: 'Link GitLab accounts with a hostname and a personal access token, and keep the links alive.',
  more: '{count} more',
} as const;
