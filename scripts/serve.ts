/** The server: `npm start` runs this under Node 24. Order matters: nothing listens before everything it needs is proven. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { keyFile } from '#lib/env/read-source.ts';
import { problemLine, readServerEnv, type ServerEnv } from '#lib/env.ts';
import { startJobs, stopJobs } from '#lib/infra/jobs/background.ts';
import { DEMO_PEOPLE } from './demo/people.ts';
import { type Sandbox, startSandbox } from './demo/sandbox.ts';
import { buildIfChanged } from './serve/build.ts';
import { keepText, makeDataDirectory, makeKeyIfAbsent } from './serve/data-directory.ts';
import { type OpenDoor, openDoor } from './serve/http-server.ts';
import { type KeptPostgres, keepPostgres } from './serve/keep-postgres.ts';
import { lockDataDirectory } from './serve/lock.ts';
import { noticeOfEnvFiles } from './serve/no-env-files.ts';
import { openPages } from './serve/pages.ts';
import { postgresHome } from './serve/postgres-home.ts';
import { prepareDatabase, seedDemo } from './serve/prepare.ts';
import { onStopSignal } from './serve/stop-signal.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const dev = process.argv.includes('--dev');
const demo = process.argv.includes('--demo');

/** What runs, in the order in which it is stopped. */
const running: { door?: OpenDoor; pages?: OpenDoor; postgres?: KeptPostgres; sandbox?: Sandbox } = {};

process.chdir(ROOT);
onStopSignal(stop);
try {
  await start();
} catch (error) {
  await giveUp(error instanceof Error ? error.message : String(error));
}

async function start(): Promise<void> {
  const notice = noticeOfEnvFiles(ROOT);
  if (notice) say(notice);
  if (demo) running.sandbox = await startSandbox(ROOT);
  const read = readServerEnv(process.env);
  if (!read.ok) return giveUp(`The configuration cannot be used:\n${read.error.map(problemLine).join('\n')}`);
  const env = read.value;
  await makeDataDirectory(env.dataDir);
  const { heldBy } = await lockDataDirectory(env.dataDir, `process ${process.pid}, ${env.publicUrl}`);
  if (heldBy) return giveUp(`Patchbay already runs on ${env.dataDir} (${heldBy}).`);
  await tryDoor(env);

  await makeKeyIfAbsent(keyFile(env.dataDir, 'AUTH_SECRET'), () => randomBytes(48).toString('base64url'));
  if (env.embeddedDatabase) await startDatabase(env);
  const prepared = await prepareDatabase(ROOT);
  if (!prepared) return giveUp('The database cannot be used as it is; see above.');
  if (!dev) await buildIfChanged(ROOT, say);
  if (running.sandbox && !(await seedDemo(ROOT, running.sandbox.url)))
    return giveUp('The demo could not be filled; see above.');
  const pages = await openPages({ root: ROOT, dev, port: env.port, publicUrl: env.publicUrl });
  running.pages = pages;
  running.door = await openDoor(env.publicUrl, env.port, pages.handle);
  startJobs();
  say(`Patchbay is ready: ${env.publicUrl}`);
  if (running.sandbox) return showDemo(running.sandbox);
  if (prepared.setUpLink) say(`Make the first administrator with this link, once: ${prepared.setUpLink}`);
}

function showDemo(sandbox: Sandbox): void {
  say(`\nA GitLab to link: ${sandbox.url} with one of the tokens above. Sign in as:`);
  for (const { email, password, role } of DEMO_PEOPLE)
    if (password !== null) say(`${email.padEnd(20)} ${password.padEnd(22)} ${role}`);
}

/** Known early, and not after a build of 40 seconds. */
async function tryDoor({ publicUrl, port }: ServerEnv): Promise<void> {
  try {
    const door = await openDoor(publicUrl, port, (_request, response) => response.writeHead(503).end());
    await door.close();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      return giveUp(`Port ${port} is taken by another program. Choose one: PORT=3001 npm start`);
    if (code === 'EACCES')
      return giveUp(`Port ${port} may only be opened by root. Choose one: PORT=3000 npm start`);
    throw error;
  }
}

async function startDatabase(env: ServerEnv): Promise<void> {
  running.postgres = await keepPostgres(await postgresHome(env.dataDir), say);
  await keepText(keyFile(env.dataDir, 'DATABASE_URL'), running.postgres.url);
}

async function stop(): Promise<void> {
  await Promise.all([running.door?.close(), stopJobs()]);
  await running.pages?.close();
  await running.postgres?.stop();
  await running.sandbox?.close();
}

async function giveUp(sentence: string): Promise<never> {
  console.error(sentence);
  await stop();
  process.exit(1);
}

function say(line: string): void {
  console.log(line);
}
