import type { Origin } from './contract.ts';

/** @param url of a GitLab that was understood once: `https://host[:port][/path]`. */
export function originOf(url: string): Origin {
  const { protocol, hostname, port } = new URL(url);
  return {
    protocol: protocol === 'http:' ? 'http:' : 'https:',
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (protocol === 'http:' ? 80 : 443),
  };
}

/** `https://host[:port]`, as `Instance.origin` has it. */
export function originText({ protocol, host, port }: Origin): string {
  return new URL(`${protocol}//${host.includes(':') ? `[${host}]` : host}:${port}`).origin;
}
