/** Why the door of all actions did not let a request through; one entry per code of `lib/action/action-state.ts`. */
export const door = {
  session: {
    ended: 'You have been signed out. Sign in again, then repeat this; nothing was changed.',
  },
  permission: {
    missing: 'Your role does not allow this. Nothing was changed.',
  },
  origin: {
    foreign:
      'This request did not come from a page of Patchbay, so it was not carried out. Load the page again at its usual address and repeat it.',
  },
  input: {
    malformed: 'Some of what was sent could not be read. Load the page again and repeat it.',
  },
  limit: {
    exceeded: 'That was tried too often in a short time. Wait a few minutes, then try again.',
  },
  unavailable: 'Patchbay cannot reach its database right now. Nothing was lost; try again in a moment.',
  internal: 'Something went wrong on our side. Try again; if it stays, give support the reference.',
} as const;
