/** The administrators’ table of all connections, and the sheet beside it. */
export const allConnections = {} as const;
