/** The frame around the staff’s pages. */
export const frame = {
  nav: 'Administration',
  support: 'Support',
  sections: 'Pages of the administration',
  overview: 'Overview',
  connections: 'Connections',
  instances: 'Instances',
  people: 'People',
  policy: 'Policy',
  audit: 'Audit log',
  configuration: 'Configuration',
} as const;
