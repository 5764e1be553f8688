/** Set by proxy.ts on the way in: path and query of the page asked for, so that sign-in can lead back to it. */
export const PATH_HEADER = 'x-patchbay-path';

const NOWHERE = 'http://same-site.invalid';

/**
 * A redirect target that cannot leave this site, or null: an open redirect makes our own sign-in page the
 * first step of somebody else's phishing.
 */
export function sameSitePath(target: string | null | undefined): string | null {
  if (!target || target.length > 2_000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(target) || target.includes('\\'))
    return null;
  const url = URL.parse(target, NOWHERE);
  if (!url || url.origin !== NOWHERE) return null;
  const path = `${url.pathname}${url.search}`;
  // `/./\/x` and the like turn into a scheme-relative URL once normalised.
  return path.startsWith('//') || path.startsWith('/api/') ? null : path;
}
