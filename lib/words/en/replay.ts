/** The diagnosis replayed, and compared. */
export const replay = {} as const;
