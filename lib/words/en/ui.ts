/** The small words of the controls. They reach the browser on every page: few, and with plain `{name}` slots only. */
export const ui = {
  copy: 'Copy {what}',
  copied: 'Copied',
  copyRefused: 'Not allowed here, please mark and copy',
  reference: 'Reference',
  show: {
    token: 'Show the token',
    password: 'Show the password',
  },
  hide: {
    token: 'Hide the token',
    password: 'Hide the password',
  },
  /** What is otherwise a title stands before another sentence. */
  sentence: '{text}.',
  justNow: 'just now',
  yourTime: '{time} (yours)',
} as const;
