import type { Role } from '#lib/domain/access.ts';

export type DemoPerson = {
  email: string;
  name: string;
  role: Role;
  password: string;
  tokens: readonly string[];
};

/** Who `npm run demo` knows, and which of the sandbox's tokens they have linked. On loopback only, so the passwords may be known. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { email: 'admin@demo.test', name: 'Ada Admin', role: 'admin', password: 'demo-admin-please', tokens: [] },
  {
    email: 'support@demo.test',
    name: 'Sam Support',
    role: 'support',
    password: 'demo-support-please',
    tokens: [],
  },
  {
    email: 'mia@demo.test',
    name: 'Mia Miller',
    role: 'user',
    password: 'demo-mia-please',
    tokens: ['glpat-sandbox-healthy-0001', 'glpat-sandbox-soon-0000001', 'glpat-sandbox-never-000001'],
  },
  { email: 'noah@demo.test', name: 'Noah Novak', role: 'user', password: 'demo-noah-please', tokens: [] },
];
