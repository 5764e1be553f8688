/** The effective configuration. */
export const configuration = {
  title: 'Configuration',
  intro:
    'What counts in this process, and where it comes from. It is changed where Patchbay is started; secrets are shown nowhere.',
  caption: 'Variables',
  column: { variable: 'Variable', value: 'Value', source: 'Source' },
  source: {
    environment: 'Environment',
    file: 'File {file}',
    made: 'Made by the first start',
    default: 'Default',
    none: 'Not set',
  },
  secret: 'Set, {bytes, number} bytes',
  unset: 'Nothing',
  policy: 'The policy adds to it',
  system: 'System',
  fact: {
    node: 'Node.js',
    postgres: 'PostgreSQL',
    migrations: 'Migrations',
    deployment: 'This database is used by',
    here: 'This deployment',
    elsewhere: 'Another deployment: nothing is rotated here until “npm run adopt”',
    keys: 'Vault keys',
    key: '{kid}: {rows, plural, =0 {seals nothing} one {seals # row} other {seals # rows}}',
    current: '{key}, seals what is new',
  },
} as const;
