/** The administrators’ pages of people, and new passwords by mail. */
export const people = {} as const;
