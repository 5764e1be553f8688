/** `18.5.1-ee` → major, minor, patch; pre-releases and editions keep their numbers. */
export type GitlabVersion = { major: number; minor: number; patch: number };

/** The oldest GitLab whose personal tokens can be verified at all. */
export const OLDEST_SUPPORTED: GitlabVersion = { major: 13, minor: 0, patch: 0 };

/** Null for anything that does not begin with two numbers, and for `0.0.0-pre`, which says nothing. */
export function parseGitlabVersion(text: string): GitlabVersion | null {
  const match = /^(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?(?!\d)/.exec(text);
  if (!match || Number(match[1]) === 0) return null;
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3] ?? 0) };
}

export function isAtLeast(version: GitlabVersion, other: { major: number; minor: number }): boolean {
  return version.major > other.major || (version.major === other.major && version.minor >= other.minor);
}
