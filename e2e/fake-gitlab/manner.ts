import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answers.ts';

/**
 * How an answer travels. `reset_before`: the connection is reset, nothing was done. `reset_after_work`: GitLab did the work, and
 * the answer is lost. `reset_in_body`: half of the answer arrives. `hang`: nothing comes, ever. `drip`: one byte at a time.
 * `endless`: a body without an end. `early_hints`: thousands of 103 before the answer. `close_before`: an orderly end, no answer.
 */
export const MANNERS = [
  'plain',
  'reset_before',
  'reset_after_work',
  'reset_in_body',
  'close_before',
  'hang',
  'drip',
  'endless',
  'early_hints',
] as const;
export type Manner = (typeof MANNERS)[number];

/** The parts that HTTP/1 and HTTP/2 responses of Node have in common. */
export type Reply = {
  writeHead: (status: number, headers: Record<string, string>) => unknown;
  write: (chunk: string | Buffer) => boolean;
  end: (chunk: string | Buffer) => unknown;
  writeEarlyHints: (hints: { link: string }) => unknown;
};

const DRIP_MS = 40;
const EARLY_HINTS = 20_000;
const ENDLESS_CHUNKS = 100_000;
const CHUNK = Buffer.alloc(16 * 1024, 0x20);

/** @param raw the TCP socket under TLS and HTTP/2: only there a reset is a reset. */
export async function deliver(
  answer: Answer,
  manner: Manner,
  reply: Reply,
  raw: Socket,
  gone: AbortSignal,
): Promise<void> {
  const headers = { ...answer.headers };
  if (manner === 'hang') return;
  if (manner === 'close_before') raw.destroy();
  else if (manner === 'reset_before' || manner === 'reset_after_work') raw.resetAndDestroy();
  else if (manner === 'reset_in_body') await breakOff(answer, headers, reply, raw);
  else if (manner === 'drip') await drip(answer, headers, reply, gone);
  else if (manner === 'endless') await pour(answer, headers, reply, gone);
  else {
    if (manner === 'early_hints') await flood(reply, gone);
    if (!gone.aborted) send(answer, headers, reply);
  }
}

function send(answer: Answer, headers: Record<string, string>, reply: Reply): void {
  const bare = answer.status === 204 || answer.status === 304;
  reply.writeHead(
    answer.status,
    bare ? headers : { ...headers, 'Content-Length': String(Buffer.byteLength(answer.body)) },
  );
  reply.end(answer.body);
}

async function breakOff(
  answer: Answer,
  headers: Record<string, string>,
  reply: Reply,
  raw: Socket,
): Promise<void> {
  reply.writeHead(answer.status, { ...headers, 'Content-Length': String(Buffer.byteLength(answer.body)) });
  reply.write(answer.body.slice(0, Math.ceil(answer.body.length / 2)));
  // The half must have left this machine before the reset overtakes it.
  await sleep(30);
  raw.resetAndDestroy();
}

async function drip(
  answer: Answer,
  headers: Record<string, string>,
  reply: Reply,
  gone: AbortSignal,
): Promise<void> {
  reply.writeHead(answer.status, headers);
  for (const character of String(answer.body)) {
    if (gone.aborted) return;
    reply.write(character);
    await sleep(DRIP_MS, undefined, { signal: gone }).catch(() => undefined);
  }
  reply.end('');
}

async function pour(
  answer: Answer,
  headers: Record<string, string>,
  reply: Reply,
  gone: AbortSignal,
): Promise<void> {
  reply.writeHead(answer.status, headers);
  for (let sent = 0; sent < ENDLESS_CHUNKS && !gone.aborted; sent += 1) {
    // A full buffer waits for its reader in small sleeps, so that nothing piles up here.
    if (!reply.write(CHUNK)) await sleep(1);
  }
  if (!gone.aborted) reply.end('');
}

async function flood(reply: Reply, gone: AbortSignal): Promise<void> {
  for (let sent = 0; sent < EARLY_HINTS && !gone.aborted; sent += 1) {
    reply.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    if (sent % 100 === 99) await sleep(1);
  }
}
