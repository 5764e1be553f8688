/** The audit log. */
export const auditLog = {} as const;
