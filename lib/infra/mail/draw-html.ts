import 'server-only';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { PageLanguage } from '#lib/domain/language.ts';
import type { MailContent } from './mail-content.ts';

/**
 * Mails are drawn by react-email in a process of its own (`draw-mails.ts`), which begins with the first mail and ends when there is none for a while:
 * - React draws to text only outside of the condition `react-server`, under which the worker runs;
 * - it and what it brings along would stay in the server's memory for good (50 MB), for a few mails a day;
 * - names that strangers wrote are drawn where no key, no database and no environment is.
 */
const PROGRAM = path.join('lib', 'infra', 'mail', 'draw-mails.ts');

/** A start on a busy machine takes seconds. */
const LIMIT_MS = 20_000;
const IDLE_MS = 15_000;

type Drawer = {
  process: ChildProcessWithoutNullStreams;
  lines: AsyncIterator<string>;
  /** It ended, or never began. */
  gone: Promise<null>;
  idle: NodeJS.Timeout;
};

let drawer: Drawer | null = null;
/** One mail at a time: the next waits for its turn. */
let turn: Promise<unknown> = Promise.resolve();

/** The mail as an HTML document; null where it cannot be drawn. */
export function drawHtml(content: MailContent, language: PageLanguage): Promise<string | null> {
  const drawn = turn.then(() => draw({ content, language }));
  turn = drawn;
  return drawn;
}

async function draw(order: { content: MailContent; language: PageLanguage }): Promise<string | null> {
  drawer ??= begin();
  const { process: child, lines, gone, idle } = drawer;
  // Its timer holds our process open meanwhile; the one that draws does not.
  const limit = new AbortController();
  const tooLong = delay(LIMIT_MS, null, { signal: limit.signal }).catch(() => null);
  try {
    child.stdin.write(`${JSON.stringify(order)}\n`);
    const line = await Promise.race([lines.next(), gone, tooLong]);
    const html: unknown = line && !line.done ? JSON.parse(line.value) : null;
    if (typeof html === 'string') return html;
    stopDrawing();
    return null;
  } catch {
    stopDrawing();
    return null;
  } finally {
    limit.abort();
    if (drawer) idle.refresh();
  }
}

function begin(): Drawer {
  // Nothing of our environment, and none of the conditions that this process was started with.
  const child = spawn(process.execPath, [path.join(process.cwd(), PROGRAM)], {
    env: { NODE_ENV: 'production' },
  });
  const gone = new Promise<null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', () => {
      if (drawer?.process === child) stopDrawing();
      resolve(null);
    });
  });
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) if ('unref' in stream) callUnref(stream);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, lines, gone, idle: setTimeout(stopDrawing, IDLE_MS).unref() };
}

/** Ends the process that draws; the next mail begins another. */
export function stopDrawing(): void {
  if (!drawer) return;
  clearTimeout(drawer.idle);
  drawer.process.kill('SIGKILL');
  drawer = null;
}

/** Pipes to children are sockets, which the types do not tell. */
function callUnref(stream: { unref?: unknown }): void {
  if (typeof stream.unref === 'function') stream.unref();
}
