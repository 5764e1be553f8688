/** What is done to many connections at once. */
export const bulk = {} as const;
