import { editDistance } from './edit-distance.ts';

/** Code hosts that are no GitLab, by the end of their name. */
const OTHER_PRODUCTS: readonly (readonly [suffix: string, product: string])[] = [
  ['github.com', 'GitHub'],
  ['ghe.com', 'GitHub'],
  ['githubusercontent.com', 'GitHub'],
  ['bitbucket.org', 'Bitbucket'],
  ['codeberg.org', 'Codeberg (Forgejo)'],
  ['forgejo.org', 'Forgejo'],
  ['gitea.com', 'Gitea'],
  ['gitea.io', 'Gitea'],
  ['dev.azure.com', 'Azure DevOps'],
  ['visualstudio.com', 'Azure DevOps'],
  ['gitee.com', 'Gitee'],
  ['sr.ht', 'SourceHut'],
  ['sourceforge.net', 'SourceForge'],
  ['launchpad.net', 'Launchpad'],
  ['pagure.io', 'Pagure'],
  ['notabug.org', 'Gogs'],
  ['googlesource.com', 'Gerrit'],
  ['huggingface.co', 'Hugging Face'],
];

/** GitLabs that are known to live at the root of their host: everything after it is a group, project or page. */
const GITLABS_AT_ROOT: ReadonlySet<string> = new Set([
  'gitlab.com',
  'dev.gitlab.org',
  'staging.gitlab.com',
  'jihulab.com',
  'salsa.debian.org',
  'invent.kde.org',
  'framagit.org',
  'code.videolan.org',
  '0xacab.org',
  'git.drupalcode.org',
  'gitlab.gnome.org',
  'gitlab.freedesktop.org',
  'gitlab.haskell.org',
  'gitlab.archlinux.org',
  'gitlab.alpinelinux.org',
  'gitlab.torproject.org',
  'gitlab.kitware.com',
  'gitlab.inria.fr',
]);

/** Names of GitLab.com's other services: whoever pastes one means GitLab.com. */
const GITLAB_COM_SERVICES: Readonly<Record<string, 'ssh' | 'registry' | 'www'>> = {
  'altssh.gitlab.com': 'ssh',
  'registry.gitlab.com': 'registry',
  'www.gitlab.com': 'www',
  'about.gitlab.com': 'www',
  'docs.gitlab.com': 'www',
};

export function otherProductAt(host: string): string | null {
  const found = OTHER_PRODUCTS.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`));
  return found?.[1] ?? null;
}

export function isGitlabAtRoot(host: string): boolean {
  return GITLABS_AT_ROOT.has(host);
}

export function gitlabComService(host: string): 'ssh' | 'registry' | 'www' | null {
  return Object.hasOwn(GITLAB_COM_SERVICES, host) ? (GITLAB_COM_SERVICES[host] ?? null) : null;
}

/** One letter missing, added, wrong or swapped from `gitlab.com`. */
export function looksLikeGitlabCom(host: string): boolean {
  return editDistance(host, 'gitlab.com') === 1;
}
