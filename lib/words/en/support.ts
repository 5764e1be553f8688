/** The search, the attempt’s page, the diagnosis and the patterns. */
export const support = {} as const;
