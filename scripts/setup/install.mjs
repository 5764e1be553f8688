// Plain JavaScript for any Node from 20 on: this is what makes Node 24 and all the rest be there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Node 24 LTS from the packages; everything but this set-up runs under it. */
export const NODE = path.join(ROOT, 'node_modules/node/bin/node');

const STAMP = path.join(ROOT, 'node_modules/.patchbay-installed');
const GENERATED_STAMP = path.join(ROOT, 'generated/prisma/.made-from');

/** Installs what is missing or out of date against the lock file and generates the database client. Throws with a sentence. */
export async function setUp() {
  if (!isInstalled()) {
    console.error('Installing packages (about a minute the first time) …');
    await installPackages();
    if (!existsSync(NODE))
      throw new Error(`${NODE} is not there: the install script of the package "node" did not run.`);
    writeFileSync(STAMP, lockHash());
  }
  if (!isGenerated()) {
    await run(
      NODE,
      [path.join(ROOT, 'node_modules/prisma/build/index.js'), 'generate'],
      'The database client could not be generated:',
    );
    writeFileSync(GENERATED_STAMP, generatedHash());
  }
}

/** Settings that keep tools from calling home or fetching binaries that this project does not use. */
export function quietEnvironment() {
  return {
    ...process.env,
    // Any existing file: only Prisma's command line for migrations would need the real one.
    PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    npm_config_update_notifier: 'false',
  };
}

function isInstalled() {
  if (!existsSync(NODE)) return false;
  return readText(STAMP) === lockHash() || holdsWhatTheLockNames();
}

/** After a developer's own `npm install` there is no stamp, but npm's note of what lies in node_modules. */
function holdsWhatTheLockNames() {
  const there = readJson(path.join(ROOT, 'node_modules/.package-lock.json'))?.packages ?? {};
  const wanted = Object.entries(readJson(path.join(ROOT, 'package-lock.json'))?.packages ?? {});
  return wanted.every(
    ([place, entry]) => place === '' || entry.optional || there[place]?.version === entry.version,
  );
}

async function installPackages() {
  const flags = [
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  // Not through node_modules/.bin: the Node that lies there is about to be replaced.
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const environment = { PATH: folders.join(path.delimiter), NODE_ENV: 'development' };
  const complaint = 'The packages could not be installed; npm says why:';
  try {
    await run('npm', ['ci', ...flags], complaint, environment);
  } catch {
    // A registry without other systems' optional packages makes `npm ci` refuse; this goes by the same lock file.
    await run('npm', ['install', '--no-save', ...flags], complaint, environment);
  }
}

function isGenerated() {
  return (
    existsSync(path.join(ROOT, 'generated/prisma/client.ts')) && readText(GENERATED_STAMP) === generatedHash()
  );
}

/** Quiet unless it fails. */
function run(command, words, complaint, environment = {}) {
  return new Promise((resolve, reject) => {
    const env = { ...quietEnvironment(), ...environment };
    const child = spawn(command, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], env });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.once('error', (cause) => reject(new Error(complaint, { cause })));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      reject(new Error(complaint, { cause: new Error(Buffer.concat(said).toString().trim()) }));
    });
  });
}

function lockHash() {
  return hashOf('package-lock.json');
}

function generatedHash() {
  return hashOf('prisma/schema.prisma', 'package-lock.json');
}

function hashOf(...files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
