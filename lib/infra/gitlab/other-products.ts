import type { NetAnswer } from '#lib/infra/net/contract.ts';

const SIGNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Forgejo', /i_like_forgejo|content="[^"]*\bforgejo\b|Powered by Forgejo|\+gitea-\d/i],
  ['Gitea', /i_like_gitea|content="[^"]*\bgitea\b|Powered by Gitea/i],
  ['GitHub', /^(?:x-github-[\w-]+|server: github\.com)/im],
  ['Bitbucket', /BITBUCKETSESSIONID|content="Bitbucket"|<title>[^<]*\bBitbucket\b/i],
  ['Gogs', /i_like_gogs|content="[^"]*\bgogs\b/i],
  ['Azure DevOps', /^x-(?:tfs|vss)-[\w-]+/im],
  ['Gerrit', /<title>[^<]*\bGerrit Code Review\b|gerrit_ui\//i],
];

/** The name of another code host by its headers, cookies and page, or null. */
export function recogniseOtherProduct(answer: NetAnswer): string | null {
  const headers = Object.entries(answer.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  const seen = `${headers}\n\n${answer.body.slice(0, 100_000)}`;
  return SIGNS.find(([, pattern]) => pattern.test(seen))?.[0] ?? null;
}
