/** The administrators’ pages of GitLabs, and their help text in the connect flow. */
export const instances = {} as const;
