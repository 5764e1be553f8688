import { mayRole, type Permission, type Role } from '#lib/domain/access.ts';

const LINKS = [
  { href: '/support', label: 'frame.support', icon: 'search', needs: 'connection:diagnose' },
  { href: '/admin', label: 'frame.nav', icon: 'shield', needs: 'deployment:see' },
] as const satisfies readonly { href: string; label: string; icon: string; needs: Permission }[];

/** The rooms of support and administrators: in the main navigation where it is wide enough, else in the account's menu. */
export function staffLinks(role: Role): (typeof LINKS)[number][] {
  return LINKS.filter(({ needs }) => mayRole(role, needs));
}
