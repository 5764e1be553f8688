import { readFile } from 'node:fs/promises';

/** The addresses that the system's hosts file gives a name; empty where it does not name it or cannot be read. */
export async function addressesInHostsFile(host: string, path = '/etc/hosts'): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [address, ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    return address && names.some((name) => name.toLowerCase() === host) ? [address] : [];
  });
}
