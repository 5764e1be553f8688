/** The effective configuration. */
export const configuration = {} as const;
