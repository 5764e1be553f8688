/** The stand-in GitLab as a process of its own, started by `fork`: its work is not the product's. argv: accounts wanted. */
import { startFakeGitlab } from '#e2e/fake-gitlab/server.ts';
import { makeCa } from '#e2e/fixtures/certificates.ts';

export type BenchGitlab = { url: string; port: number; ca: string; tokens: string[] };

const HOST = 'gitlab.bench.test';
const ca = await makeCa('Patchbay Benchmark CA');
const { key, chain } = await ca.issue({ names: [HOST] });
const gitlab = await startFakeGitlab({ tls: { key, cert: chain }, http2: true, hostName: HOST });
const tokens = Array.from({ length: Number(process.argv[2]) }, (_, index) => {
  const user = gitlab.createUser({ username: `account-${index}`, name: `Account ${index}` });
  return gitlab.createToken({ user, scopes: ['read_user'] }).token;
});
const said: BenchGitlab = { url: gitlab.externalUrl, port: gitlab.port, ca: ca.cert, tokens };
process.send?.(said);
process.once('disconnect', () => void gitlab.close());
