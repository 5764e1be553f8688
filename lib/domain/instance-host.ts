/** The base URL without its usual `https://`; plain http stays to be seen. */
export function instanceHost(baseUrl: string): string {
  return baseUrl.replace(/^https:\/\//, '');
}
