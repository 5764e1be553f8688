/** The token page of their GitLab: what it is opened with, and what has to be picked by hand there. Put into words on the server. */
export const panel = {
  open: 'Open prefilled token page',
  openPlain: 'Open token page',
  newTab: 'opens in a new tab',
  where: 'On {host}: sign in if asked, pick the date, and create the token.',
  whereUnknown: 'On gitlab.com, until you have entered another hostname above.',
  copyLink: 'Copy link',
  qr: 'Use another device',
  qrHint:
    'Scan this where you are signed in to GitLab. The code opens the same page; nothing secret is in it.',
  qrAlt: 'QR code of the token page on {host}',
  name: 'Token name',
  nameWhat: 'token name',
  date: 'Expiration date to pick',
  dateWhat: 'date',
  why: {
    default:
      'No GitLab takes the date from a link. This is {days} days ahead: the usual limit is {limit}, some allow 400.',
    policy: 'No GitLab takes the date from a link. {days} days is the longest that is allowed here.',
  },
  scopes: 'Scopes to tick',
  scopesWhat: 'scopes',
  byHand: 'This GitLab does not fill in its form from a link. Enter name, date and scopes yourself.',
  missing: {
    title: 'Page not found?',
    older: 'If your GitLab is older than 16.8, the page is at another address:',
    olderLink: 'Open the older address',
    text: 'Personal access tokens are most likely switched off on your GitLab, or legacy ones are. Send this to your GitLab administrator:',
    note: 'Hello, I would like to link my account on {host} with Patchbay. The page for personal access tokens answers “404”: {url}\nCould you enable personal access tokens for my account (Admin area → Settings → General → Visibility and access controls), with the scopes {scopes}?',
    noteFine: 'If only fine-grained tokens are allowed, these permissions would do: {permissions}.',
    copy: 'Copy the note',
  },
  fine: {
    title: 'With a fine-grained token',
    text: 'Where legacy tokens are switched off, or you want to allow as little as possible: choose **Generate token**, then **Fine-grained token**. Enter name, description and date yourself, and tick these permissions:',
    link: 'Open the fine-grained form',
    permissions: 'Permissions to tick',
  },
} as const;
