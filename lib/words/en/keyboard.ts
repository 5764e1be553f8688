/** Shortcuts, the palette and the help on them. */
export const keyboard = {} as const;
