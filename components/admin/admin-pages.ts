/** The pages of the administration, in the order in which they are listed. */
export const ADMIN_PAGES = [
  { href: '/admin', label: 'frame.overview' },
  { href: '/admin/connections', label: 'frame.connections' },
  { href: '/admin/instances', label: 'frame.instances' },
  { href: '/admin/people', label: 'frame.people' },
  { href: '/admin/policy', label: 'frame.policy' },
  { href: '/admin/audit', label: 'frame.audit' },
  { href: '/admin/configuration', label: 'frame.configuration' },
] as const;
