/** Stand-in GitLabs as a process of their own, started by `fork`: their work is not the product's. argv: hosts, accounts on each. */
import { startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';

export type CheckHosts = { ca: string; hosts: { url: string; port: number; version: string }[] };

/** Both sides make the same ones. */
export const tokenOf = (index: number): string => `glpat-check-${String(index).padStart(14, '0')}`;
export const hostName = (index: number): string => `host-${index}.bench.test`;

if (process.send) {
  const [hosts = 1, accounts = 1] = process.argv.slice(2).map(Number);
  const names = Array.from({ length: hosts }, (_, index) => hostName(index));
  const ca = await makeCa('Patchbay Benchmark CA');
  const { key, chain } = await ca.issue({ names });
  const started = names.map((name) => startFakeGitlab({ tls: { key, cert: chain }, hostName: name }));
  const gitlabs = await Promise.all(started);
  for (const gitlab of gitlabs)
    for (let index = 0; index < accounts; index += 1)
      gitlab.createToken({ user: gitlab.createUser(), token: tokenOf(index), expiresAt: '2099-01-01' });
  const told = gitlabs.map(({ externalUrl: url, port, version }) => ({ url, port, version }));
  process.send({ ca: ca.cert, hosts: told } satisfies CheckHosts);
  process.once('disconnect', () => void Promise.all(gitlabs.map((gitlab) => gitlab.close())));
}
