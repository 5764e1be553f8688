/** Names that clouds give to the service that hands out a machine's credentials. */
const METADATA_NAMES: ReadonlySet<string> = new Set([
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.azure.com',
  'metadata.platformequinix.com',
  'metadata.tencentyun.com',
  'metadata.oraclecloud.com',
  'instance-data',
  'instance-data.ec2.internal',
]);

/**
 * - `loopback`: `localhost` and below: this machine, whatever a name server says (RFC 6761).
 * - `nowhere`: names that the name service must not be asked for (`.invalid`, `.onion`, …).
 * - `internal`: one label, `.local`, `.internal`, `.home.arpa`: only ever names of a private network.
 * - `ordinary`: everything else.
 */
export type NameClass = 'metadata' | 'loopback' | 'nowhere' | 'internal' | 'ordinary';

/** @param host ASCII lower case, no trailing dot, no IP literal. */
export function classifyName(host: string): NameClass {
  if (isMetadataName(host)) return 'metadata';
  if (hasSuffix(host, ['localhost', 'localhost.localdomain', 'localhost6.localdomain6'])) return 'loopback';
  if (hasSuffix(host, ['invalid', 'onion', 'alt', 'arpa']) && !hasSuffix(host, ['home.arpa']))
    return 'nowhere';
  if (!host.includes('.') || hasSuffix(host, ['local', 'localdomain', 'internal', 'home.arpa']))
    return 'internal';
  return 'ordinary';
}

export function isMetadataName(host: string): boolean {
  return METADATA_NAMES.has(host);
}

function hasSuffix(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`));
}
