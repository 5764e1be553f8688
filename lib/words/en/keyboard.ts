/** Shortcuts, the palette and the help on them. */
export const keyboard = {
  help: {
    open: 'Keyboard',
    title: 'Keyboard shortcuts',
    intro: 'They rest while you type.',
    on: 'On in this browser',
    close: 'Close',
  },
  does: {
    search: 'Search on this page',
    next: 'Next row',
    previous: 'Previous row',
    open: 'Open the row',
    select: 'Select the row',
    leave: 'Leave the field, or close what is open beside the table',
    palette: 'Go to a page, a saved view or a search',
    help: 'This help',
  },
  keys: { enter: 'Enter', escape: 'Esc', control: 'Ctrl' },
  told: {
    selected: '{row}: selected',
    cleared: '{row}: no longer selected',
    first: 'This is the first row.',
    last: 'This is the last row.',
  },
  palette: {
    label: 'Go to',
    hint: 'Page, saved view, or what to look for',
    pages: 'Pages',
    views: 'Saved views',
    finds: 'Search',
    in: {
      connections: 'Find “{text}” in all connections',
      people: 'Find “{text}” among people',
      instances: 'Find “{text}” among instances',
      support: 'Find “{text}” in support',
    },
    secret: 'This looks like a token. It is looked for nowhere, so that it stands in no address.',
  },
} as const;
