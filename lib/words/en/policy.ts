/** What administrators ask of hosts and tokens. */
export const policy = {} as const;
