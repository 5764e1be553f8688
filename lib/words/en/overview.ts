/** The administrators’ overview. */
export const overview = {} as const;
