/** The closed list of what the audit log records, as `noun.verb`. */
export const AUDIT_VERBS = [
  'person.created',
  'person.signed_in',
  'person.sign_in_refused',
  'person.signed_out',
  'person.changed',
  'person.password_changed',
  'person.password_refused',
  'person.exported',
  'person.deleted',
  'person.role_changed',
  'person.disabled',
  'person.enabled',
  'person.password_reset',
  'session.ended',
  'invitation.created',
  'invitation.withdrawn',
  'connection.linked',
  'connection.renewed',
  'connection.rechecked',
  'connection.disconnected',
  'connection.viewed',
  'connection.deleted',
  'connection.replayed',
  'connection.recheck_asked',
  'connection.renewal_asked',
  'connection.disabled',
  'connection.enabled',
  'connections.exported',
  'attempt.viewed',
  'repair_link.sent',
  'repair_link.used',
  'instance.added',
  'instance.access_changed',
  'instance.help_changed',
  'instance.ca_added',
  'instance.ca_removed',
  'banner.shown',
  'banner.ended',
  'policy.changed',
  'audit.exported',
  'audit.verified',
  'token.opened',
  'token.revoked',
  'token.rotated',
  'vault.rekeyed',
] as const;
export type AuditVerb = (typeof AUDIT_VERBS)[number];

/** Why a sealed token was opened; part of its audit row. */
export const TOKEN_PURPOSES = ['recheck', 'sweep', 'replay', 'revoke', 'rotate', 'rekey'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** What an event can be about. */
export const AUDIT_SUBJECTS = [
  'person',
  'connection',
  'connections',
  'attempt',
  'instance',
  'banner',
  'policy',
  'audit',
  'vault',
  'invitation',
] as const;

export type AuditEntry = {
  verb: AuditVerb;
  /** The person who did it; null for the system itself. */
  actorId: string | null;
  subjectType: (typeof AUDIT_SUBJECTS)[number];
  subjectId: string | null;
  /** Token-free facts worth keeping. */
  facts: Readonly<Record<string, string | number | boolean | null>>;
};
