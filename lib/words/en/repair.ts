/** Repair links. */
export const repair = {} as const;
