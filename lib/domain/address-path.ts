import { holdsSecret } from './address-text.ts';
import { isGitlabAtRoot } from './known-hosts.ts';

const CANDIDATES_MAX = 4;
/** Usual names of a relative URL root. */
const USUAL_ROOT = /^(?:git|gitlab|gitlab-?[ce]e|gitlabhq|scm|vcs)$/i;
/** The first part of GitLab's own paths: what stands before it is the relative URL root or a group. */
const GITLAB_PATHS: ReadonlySet<string> = new Set([
  '-',
  'admin',
  'assets',
  'autocomplete',
  'dashboard',
  'explore',
  'groups',
  'health_check',
  'help',
  'import',
  'invites',
  'jwt',
  'oauth',
  'profile',
  'projects',
  'public',
  'search',
  'snippets',
  'u',
  'uploads',
  'users',
  'v2',
  '.well-known',
]);

/**
 * The base paths that a pasted link's path may mean, the most likely first; `''` is the root of the host.
 * @param pathname as `URL` normalised it.
 */
export function basePathsOf(host: string, pathname: string): string[] {
  if (isGitlabAtRoot(host)) return [''];
  const { segments, end } = ownSegments(pathname);
  const prefixes = segments.slice(0, 3).map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
  const usual = prefixes[segments.findIndex((segment) => USUAL_ROOT.test(segment))];
  const [first, second] = prefixes;
  // One part alone was probably typed on purpose; several are more often group/project.
  const likely = usual ?? (segments.length === 1 && end !== 'repository' ? first : '');
  const whole = end === 'gitlab' ? prefixes[segments.length - 1] : undefined;
  const paths = [likely, '', whole, first, second].filter((path) => path !== undefined);
  return [...new Set(paths)].slice(0, CANDIDATES_MAX);
}

/** The parts before GitLab's own pages (`gitlab`: all of them may be its relative URL root), before a repository, or all. */
function ownSegments(pathname: string): { segments: string[]; end: 'gitlab' | 'repository' | null } {
  const all = pathname.split('/').filter(Boolean);
  const segments: string[] = [];
  for (const [index, segment] of all.entries()) {
    const api = segment === 'api' && /^v\d$/.test(all[index + 1] ?? '');
    if (api || GITLAB_PATHS.has(segment)) return { segments, end: 'gitlab' };
    if (segment.endsWith('.git')) return { segments, end: 'repository' };
    // No relative URL root is made of other characters; and what stands behind the host may be a token that was pasted there.
    if (!/^[\w~][\w.~-]*$/.test(segment) || holdsSecret(segment)) return { segments, end: null };
    segments.push(segment);
  }
  return { segments, end: null };
}
