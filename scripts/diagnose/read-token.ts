import { fstatSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const BYTES_MAX = 4096;
/** A caller that leaves standard input open without writing to it gets a check without a token. */
const FIRST_BYTE_MS_MAX = 2_000;
const AFTER_LINE_MS_MAX = 300;

/** The token piped in, or null: a terminal, an empty input, or nothing written in time. */
export async function readTokenFromStdin(): Promise<string | null> {
  if (process.stdin.isTTY || !isReadable()) return null;
  let text = '';
  let ended = false;
  const done = new Promise<void>((resolve) => {
    const finish = () => {
      ended = true;
      resolve();
    };
    process.stdin.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.length > BYTES_MAX) finish();
    });
    process.stdin.on('end', finish).on('error', finish);
  });
  const silence = Date.now() + FIRST_BYTE_MS_MAX;
  while (!ended && text === '' && Date.now() < silence) await Promise.race([done, delay(50)]);
  while (!ended && text !== '') {
    const before = text;
    await Promise.race([done, delay(text.includes('\n') ? AFTER_LINE_MS_MAX : FIRST_BYTE_MS_MAX)]);
    if (text === before) break;
  }
  process.stdin.destroy();
  return text.trim() === '' ? null : text;
}

function isReadable(): boolean {
  try {
    fstatSync(0);
    return true;
  } catch {
    return false;
  }
}
