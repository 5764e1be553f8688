import { posix } from 'node:path';
import { type Import, importsOf, isTest, type SourceFile } from './source-file.ts';

type Place =
  | 'app'
  | 'components'
  | 'ui'
  | 'features'
  | 'action'
  | 'infra'
  | 'words'
  | 'domain'
  | 'env'
  | 'generated'
  | 'outside';

/** Each place and what it may import besides itself. `outside` = scripts, tests and root configuration: they may import all. */
const MAY_IMPORT: Record<Exclude<Place, 'outside'>, { places: readonly Place[]; because: string }> = {
  app: {
    places: ['components', 'ui', 'features', 'infra', 'words', 'domain', 'env', 'action'],
    because: 'A page proves who is asking, asks a feature for a view and renders a component.',
  },
  components: {
    places: ['ui', 'features', 'infra', 'words', 'domain', 'action'],
    because: 'Components know views and actions, never rows, secrets or hosts.',
  },
  ui: {
    places: ['words', 'domain'],
    because: 'Primitives know nothing of the product but the language it speaks.',
  },
  features: {
    places: ['action', 'words', 'domain', 'infra', 'env'],
    because: 'A feature is the product’s work; it knows nothing of pages and pixels.',
  },
  action: {
    places: ['words', 'domain', 'infra', 'env'],
    because: 'The door stands below the rooms it guards.',
  },
  infra: {
    places: ['words', 'domain', 'env', 'generated'],
    because: 'Infra touches the world for the features above it; it never calls upward.',
  },
  words: { places: ['domain'], because: 'The catalogues turn facts into sentences and know nothing else.' },
  domain: { places: [], because: 'The domain is pure: it imports nothing but itself.' },
  env: { places: ['domain', 'infra'], because: 'Configuration is read before anything else exists.' },
  generated: { places: [], because: 'Generated code is not edited.' },
};

/** Infra is layered: each folder may import only the ones named here (and itself). */
const INFRA_LAYERS: Readonly<Record<string, readonly string[]>> = {
  log: [],
  net: ['log'],
  db: ['log'],
  gitlab: ['net', 'log'],
  'audit-log': ['db', 'log'],
  'rate-limit': ['db', 'log'],
  vault: ['db', 'audit-log', 'log'],
  // The chain is written below the vault, and sealed above it.
  'audit-seals': ['db', 'audit-log', 'vault', 'spool', 'log'],
  auth: ['db', 'audit-log', 'policy', 'rate-limit', 'log'],
  words: ['auth'],
  policy: ['db', 'net', 'gitlab'],
  mail: ['db', 'net', 'log'],
  notices: ['db', 'mail'],
  instances: ['db', 'net', 'log'],
  jobs: ['db', 'log'],
  export: [],
};

/** Data, not code: the product's own name and version. */
const OWN_DESCRIPTION = 'package.json';

/** What pages and components may take from a room or from infra; the rest is its inside. */
const APP_MAY_TAKE =
  /^lib\/features\/[\w-]+\/(?:[\w-]+\/)?(?:actions|schema|view|messages|(?:list|get|answer)-[\w-]+)\.ts$|^lib\/infra\/(?:auth|words)\/[\w-]+\.ts$|^lib\/infra\/db\/[\w-]+\.ts$|^lib\/(?!features|infra)|^components\//;
const COMPONENTS_MAY_TAKE =
  /^lib\/features\/[\w-]+\/(?:[\w-]+\/)?(?:actions|schema|view|messages)\.ts$|^lib\/action\/action-state\.ts$|^lib\/infra\/words\/[\w-]+\.ts$|^lib\/(?:domain|words)\/|^components\//;

export function findArrowBreaks(file: SourceFile): string[] {
  const from = placeOf(file.path);
  if (from === 'outside' || from === 'generated' || isTest(file.path)) return [];
  return importsOf(file).flatMap((imported) => {
    const target = targetOf(file.path, imported.specifier);
    const reason =
      target === null || target === OWN_DESCRIPTION ? null : reasonAgainst(file.path, from, target);
    return reason ? [finding(file, imported, reason)] : [];
  });
}

function finding({ path }: SourceFile, { line, specifier }: Import, reason: string): string {
  return `${path}:${line}: imports ${specifier}. ${reason}`;
}

function reasonAgainst(path: string, from: Exclude<Place, 'outside'>, target: string): string | null {
  const to = placeOf(target);
  const rule = MAY_IMPORT[from];
  const prismaInStore = to === 'generated' && /(?:\/|-)store\.ts$/.test(path);
  if (to !== from && !rule.places.includes(to) && !prismaInStore) return rule.because;
  if (from === 'features' && to === 'features' && roomOf(path) !== roomOf(target))
    return 'Rooms never import rooms: compose them in app/.';
  if (from === 'app' && !APP_MAY_TAKE.test(target) && to !== 'app')
    return 'Pages take a room’s queries, actions, answers, schema, views and messages, and the viewer.';
  if (from === 'components' && !COMPONENTS_MAY_TAKE.test(target))
    return 'Components take a room’s actions, schema, views and messages only.';
  if (from === 'infra' && to === 'infra') return reasonAgainstLayer(roomOf(path), roomOf(target));
  return null;
}

function reasonAgainstLayer(from: string, to: string): string | null {
  if (from === to || INFRA_LAYERS[from]?.includes(to)) return null;
  return `Infra is layered: ${from} may import ${INFRA_LAYERS[from]?.join(', ') || 'no other infra'}.`;
}

function placeOf(path: string): Place {
  if (path.startsWith('lib/')) {
    const storey = path.split('/')[1] ?? '';
    if (storey === 'env.ts' || storey === 'env') return 'env';
    return storey === 'domain' ||
      storey === 'infra' ||
      storey === 'words' ||
      storey === 'features' ||
      storey === 'action'
      ? storey
      : 'outside';
  }
  if (path.startsWith('components/ui/')) return 'ui';
  if (path.startsWith('components/')) return 'components';
  if (path.startsWith('app/')) return 'app';
  return path.startsWith('generated/') ? 'generated' : 'outside';
}

/** `lib/features/connections/store.ts` → `connections`. */
function roomOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** The project path an import leads to, or null for packages. */
function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}
