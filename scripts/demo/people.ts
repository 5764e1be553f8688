import type { Role } from '#lib/domain/access.ts';

export type DemoPerson = {
  email: string;
  name: string;
  role: Role;
  /** Null: nobody signs in as this person; they are there for administrators and support to look after. */
  password: string | null;
  /** Tried one after the other. */
  tokens: readonly string[];
};

/** Who `npm run demo` knows, and which of the sandbox's tokens they have tried. On loopback only, so the passwords may be known. */
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
  colleague('Priya Patel', ['second-00001', 'scope-000001']),
  colleague('Jonas Weber', ['healthy-0001', 'scope-000001']),
  colleague('Yui Tanaka', ['scope-000001', 'broad-000001']),
  colleague('Carla Costa', ['scope-000001', 'expired-0001']),
  colleague('Farid Haddad', ['admin-000001', 'soon-0000001']),
  colleague('Zoé Moreau', ['project-0001', 'revoked-0001']),
  colleague('Dmitri Novak', ['never-000001', 'down-0000001']),
  colleague('Greta Fischer', ['finegrain-01', 'service-0001']),
];

/** @param tokens what stands behind `glpat-sandbox-`; several colleagues fail alike, which is a pattern to support. */
function colleague(name: string, tokens: readonly string[]): DemoPerson {
  const email = `${name.split(' ')[0]?.toLowerCase().replace('é', 'e')}@demo.test`;
  return {
    email,
    name,
    role: 'user',
    password: null,
    tokens: tokens.map((token) => `glpat-sandbox-${token}`),
  };
}
