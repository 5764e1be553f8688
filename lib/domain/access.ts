/** Roles and what they may do. Decided here, enforced in `lib/action` and in every room's `store.ts`. */
export const ROLES = ['user', 'support', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'connection:link',
  'connection:manage-own',
  'account:manage-own',
  // staff: support and administrators
  'connection:see-all',
  'connection:diagnose',
  'banner:manage',
  // administrators
  'connection:govern',
  'instance:manage',
  'policy:manage',
  'person:manage',
  'audit:read',
  'deployment:see',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const OWN = ['connection:link', 'connection:manage-own', 'account:manage-own'] as const;

const GRANTS: Record<Role, readonly Permission[]> = {
  user: OWN,
  support: [...OWN, 'connection:see-all', 'connection:diagnose', 'banner:manage'],
  admin: PERMISSIONS,
};

/** @param role text as the database holds it; an unknown one is granted nothing. */
export function mayRole(role: string, permission: Permission): boolean {
  return isRole(role) && GRANTS[role].includes(permission);
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
