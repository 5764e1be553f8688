import { looksLikeGitlabCom } from './known-hosts.ts';

export const ADDRESS_HINTS = ['punycode', 'typo', 'ssh', 'registry', 'http', 'www'] as const;

/** Something worth saying about an address that was understood. `suggestion`: the host or spelling to look at or to try instead. */
export type AddressHint = { code: (typeof ADDRESS_HINTS)[number]; suggestion: string | null };

type Understood = {
  host: string;
  displayHost: string;
  scheme: 'https' | 'http' | 'ssh' | null;
  service: 'ssh' | 'registry' | 'www' | null;
};

export function hintsFor({ host, displayHost, scheme, service }: Understood): AddressHint[] {
  const hints: AddressHint[] = [];
  // Letters of other alphabets can look like Latin ones: the ASCII form shows which host it really is.
  if (host.includes('xn--') && displayHost !== host) hints.push({ code: 'punycode', suggestion: host });
  if (looksLikeGitlabCom(host)) hints.push({ code: 'typo', suggestion: 'gitlab.com' });
  if (service) hints.push({ code: service, suggestion: host });
  if (scheme === 'ssh' && service !== 'ssh') hints.push({ code: 'ssh', suggestion: host });
  if (scheme === 'http') hints.push({ code: 'http', suggestion: null });
  const beside = /^(www|registry)\.(.+\..+)$/.exec(host);
  if (beside) hints.push({ code: beside[1] === 'www' ? 'www' : 'registry', suggestion: beside[2] ?? null });
  return hints;
}
