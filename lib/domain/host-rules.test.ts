import fc from 'fast-check';
import { RequestFilteringHttpAgent } from 'request-filtering-agent';
import { describe, expect, it } from 'vitest';
import {
  type HostRules,
  isListedHost,
  mayCallAddress,
  NO_HOST_RULES,
  opensPort,
  parseHostRules,
  pinnedAddresses,
} from './host-rules.ts';
import { readIp } from './ip-class.ts';
import { classifyName } from './special-names.ts';

function rules(text: string): HostRules {
  const parsed = parseHostRules(text);
  if (!parsed.ok) throw new Error(parsed.error.join('\n'));
  return parsed.value;
}

describe('classes of addresses', () => {
  it.each([
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['10.1.2.3', 'private'],
    ['100.64.0.1', 'private'],
    ['192.0.2.1', 'private'],
    ['fd00::1', 'private'],
    ['2001:db8::1', 'private'],
    ['64:ff9b::8.8.8.8', 'private'],
    ['127.8.8.8', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['169.254.169.254', 'metadata'],
    ['::ffff:169.254.169.254', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['fd00:ec2::254', 'metadata'],
    ['0.0.0.0', 'unusable'],
    ['255.255.255.255', 'unusable'],
    ['224.0.0.1', 'unusable'],
    ['fe80::1', 'unusable'],
    ['64:ff9b::a9fe:a9fe', 'unusable'],
    ['::1.0.0.0', 'private'],
    ['::127.0.0.1', 'unusable'],
    ['2002:7f00:1::', 'unusable'],
  ])('%s is %s', (address, expected) => expect(readIp(address)?.class).toBe(expected));

  it.each(['127.1', '0177.0.0.1', '0x7f.0.0.1', '1', 'fe80::1%eth0', '[::1]', '1.2.3.4.5', 'localhost'])(
    '%s is no address',
    (text) => expect(readIp(text)).toBeNull(),
  );
});

/** IANA's special-purpose registries and what clouds add to them. */
const SPECIAL = [
  ...[
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
  ],
  ...[
    '192.0.2.0/24',
    '192.31.196.0/24',
    '192.52.193.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '192.175.48.0/24',
  ],
  ...['198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
  ...[
    '::/128',
    '::1/128',
    '::/96',
    '::ffff:0:0/96',
    '::ffff:0:0:0/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
  ],
  ...[
    '100:0:0:1::/64',
    '2001::/23',
    '2001:db8::/32',
    '2002::/16',
    '2620:4f:8000::/48',
    '3ffe::/16',
    '3fff::/20',
  ],
  ...['5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8', '4000::/3', 'a000::/3'],
];

function anyAddressIn(network: string): fc.Arbitrary<string> {
  const [base = '', bits = '0'] = network.split('/');
  const size = base.includes(':') ? 128 : 32;
  const free = BigInt(size - Number(bits));
  // Of `::ffff:0:0/96` everything is an IPv4 address in disguise: only the special ones of those are special.
  const fixed = network === '::ffff:0:0/96' ? 0xa00_0000n : 0n;
  const most = network === '::ffff:0:0/96' ? (1n << 24n) - 1n : (1n << free) - 1n;
  return fc.bigInt({ min: 0n, max: most }).map((low) => textOf(numberOf(base) + fixed + low, size));
}

function numberOf(address: string): bigint {
  if (!address.includes(':')) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = '', tail] = address.split('::');
  const groups = (text: string) =>
    text
      .split(':')
      .filter(Boolean)
      .map((group) => BigInt(`0x${group}`));
  const before = groups(head);
  const after = groups(tail ?? '');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  return [...before, ...zeros, ...after].reduce((sum, group) => sum * 65_536n + group, 0n);
}

function textOf(number: bigint, size: number): string {
  const [count, width] = size === 32 ? [4, 8n] : [8, 16n];
  const parts = Array.from(
    { length: count },
    (_, index) => (number >> (width * BigInt(count - 1 - index))) % (1n << width),
  );
  return size === 32 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
}

it('lets none of 10,000 special addresses through', () => {
  const special = fc.oneof(...SPECIAL.map(anyAddressIn));
  const property = fc.property(special, (address) => {
    expect(readIp(address), address).not.toBeNull();
    expect(mayCallAddress(NO_HOST_RULES, 'git.example.com', 443, address), address).toBe(false);
  });
  fc.assert(property, { numRuns: 10_000, seed: 20261122 });
});

it('lets nothing through that request-filtering-agent refuses', () => {
  const agent = new RequestFilteringHttpAgent();
  const refuses = (host: string) => {
    try {
      const socket = agent.createConnection({ host, port: 443 });
      const refused = 'connecting' in socket ? !socket.connecting : true;
      // In the same tick, before anything is sent.
      socket.on('error', () => undefined).destroy();
      return refused;
    } catch {
      return true;
    }
  };
  expect([refuses('10.0.0.1'), refuses('8.8.8.8')]).toEqual([true, false]);
  const anywhere = fc.oneof(fc.ipV4(), fc.ipV6(), ...SPECIAL.map(anyAddressIn));
  const property = fc.property(anywhere, (address) => {
    if (mayCallAddress(NO_HOST_RULES, 'git.example.com', 443, address))
      expect(refuses(address), address).toBe(false);
  });
  fc.assert(property, { numRuns: 3_000, seed: 20261122 });
});

describe('what the operator opens', () => {
  it.each([
    ['10.20.0.0/16', 'git.corp', 443, '10.20.3.4', true],
    ['10.20.0.0/16', 'git.corp', 443, '10.21.3.4', false],
    ['10.20.0.0/16', 'git.corp', 443, '::ffff:10.20.3.4', true],
    ['fd00::/8', 'git.corp', 443, 'fd12::1', true],
    ['10.1.2.3', 'git.corp', 8443, '10.1.2.3', true],
    ['10.1.2.3:8443', '10.1.2.3', 8443, '10.1.2.3', true],
    ['10.1.2.3:8443', '10.1.2.3', 9443, '10.1.2.3', false],
    ['[fd00::1]:8443', 'fd00::1', 8443, 'fd00::1', true],
    ['git.corp', 'git.corp', 443, '10.9.9.9', true],
    ['GIT.corp.', 'git.corp', 443, '10.9.9.9', true],
    ['git.corp', 'sub.git.corp', 443, '10.9.9.9', false],
    ['git.corp', 'notgit.corp', 443, '10.9.9.9', false],
    ['git.corp:8443', 'git.corp', 443, '10.9.9.9', false],
    ['localhost:8443', 'localhost', 8443, '127.0.0.1', true],
    ['127.0.0.1', '127.0.0.1', 3000, '127.0.0.1', true],
    ['127.0.0.0/8', 'git.corp', 443, '127.0.0.9', true],
    ['git.corp', 'git.corp', 443, '127.0.0.1', true],
    ['0.0.0.0/0,::/0', 'git.corp', 443, '10.0.0.1', true],
    ['0.0.0.0/0,::/0', 'git.corp', 443, '127.0.0.1', false],
    ['0.0.0.0/0,::/0', 'localhost', 443, '::1', false],
    ['0.0.0.0/0,::/0,git.corp', 'git.corp', 443, '169.254.169.254', false],
    ['::/0,git.corp', 'git.corp', 443, 'fd00:ec2::254', false],
    ['0.0.0.0/0', 'metadata.google.internal', 443, '10.0.0.1', false],
    ['0.0.0.0/0,git.corp', 'git.corp', 443, '0.0.0.0', false],
  ])('%s: %s:%i at %s → %s', (text, host, port, address, expected) => {
    expect(mayCallAddress(rules(text), host, port, address)).toBe(expected);
  });

  it('opens an unusual port only where it is named with its host', () => {
    expect(opensPort(rules('git.corp:22'), 'git.corp', 22)).toBe(true);
    expect(opensPort(rules('git.corp'), 'git.corp', 22)).toBe(false);
    expect(opensPort(rules('10.0.0.0/8'), '10.0.0.1', 22)).toBe(false);
  });

  it('knows fixed addresses and listed hosts', () => {
    const open = rules('git.corp:8443=10.1.2.3 git.corp:8443=fd00::1, 10.0.0.0/8');
    expect(pinnedAddresses(open, 'git.corp', 8443)).toEqual(['10.1.2.3', 'fd00::1']);
    expect(pinnedAddresses(open, 'git.corp', 443)).toEqual([]);
    expect(isListedHost(open, 'git.corp', 8443)).toBe(true);
    expect(isListedHost(open, '10.9.9.9', 80)).toBe(true);
    expect(isListedHost(open, 'other.corp', 80)).toBe(false);
  });
});

it.each([
  ['10.20.1.1/16', 'first address', '10.20.0.0/16'],
  ['10.0.0.0/33', '0 to 32', '10.20.0.0/16'],
  ['corp/8', 'IP address', '10.20.0.0/16'],
  ['*.corp', 'pattern', 'gitlab.corp'],
  ['https://gitlab.corp', 'link', 'gitlab.corp:8443'],
  ['169.254.169.254', 'never', 'gitlab.corp'],
  ['169.254.0.0/16', 'never', '10.20.0.0/16'],
  ['gitlab.corp=169.254.169.254', 'never', 'gitlab.corp'],
  ['metadata.google.internal', 'never', 'gitlab.corp'],
  ['gitlab.corp:0', 'port', 'gitlab.corp:8443'],
  ['gitlab.corp:https', 'port', 'gitlab.corp:8443'],
  ['fd00::1:8443:x', 'brackets', '[fd00::1]:8443'],
  ['gitlab.corp=somewhere', 'IP address after', 'gitlab.corp:8443=10.1.2.3'],
  ['0x7f.1', 'no host name', 'gitlab.corp'],
  ['git corp!', 'no host name', 'gitlab.corp'],
])('names the broken entry %s, why, and a right one', (entry, why, example) => {
  const parsed = parseHostRules(`10.0.0.0/8, ${entry}`);
  expect(parsed.ok ? '' : parsed.error.join('\n')).toContain(why);
  expect(parsed.ok ? '' : parsed.error.join('\n')).toContain(`For example: ${example}`);
  expect(parsed.ok ? '' : parsed.error.join('\n')).toContain(entry.split(' ').at(-1));
});

it.each([
  ['localhost', 'loopback'],
  ['a.localhost', 'loopback'],
  ['metadata.google.internal', 'metadata'],
  ['git.internal', 'internal'],
  ['gitlab', 'internal'],
  ['git.home.arpa', 'internal'],
  ['git.invalid', 'nowhere'],
  ['git.onion', 'nowhere'],
  ['git.test', 'ordinary'],
  ['notlocalhost.example', 'ordinary'],
])('the name %s is %s', (name, expected) => expect(classifyName(name)).toBe(expected));
