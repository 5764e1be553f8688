/** The page that stands in for one which could not be drawn. It reaches the browser with every page, in case it is needed. */
export const failed = {
  title: 'Something went wrong on our side',
  text: 'Nothing is lost. Try again; if it stays like this, give the reference to whoever runs this Patchbay.',
  again: 'Try again',
  reference: 'Reference',
} as const;
