import type { RequestListener } from 'node:http';
import next from 'next';
import { markPeer } from '#lib/infra/auth/request-facts.ts';
import { NO_ENV_FILES } from './no-env-files.ts';

export type Pages = { handle: RequestListener; close: () => Promise<void> };

export type PagesOptions = { root: string; dev: boolean; port: number; publicUrl: string };

/** Next in this process, behind our own listener. */
export async function openPages({ root, dev, port, publicUrl }: PagesOptions): Promise<Pages> {
  // next-auth takes its address from here; a forwarded header must never decide it.
  process.env.NEXTAUTH_URL = publicUrl;
  Object.assign(process.env, NO_ENV_FILES);
  const app = next({ dir: root, dev, quiet: !dev, port, hostname: new URL(publicUrl).hostname });
  await app.prepare();
  const answer = app.getRequestHandler();
  const handle: RequestListener = (request, response) => {
    if (!isReadable(request.url ?? '/')) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end('400: This address cannot be read.\n');
      return;
    }
    markPeer(request);
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  return { handle, close: () => app.close() };
}

/** Next would answer 500 to a path that is no text, and PostgreSQL keeps NUL in none. */
function isReadable(address: string): boolean {
  const [path = ''] = address.split('?');
  try {
    decodeURIComponent(path);
  } catch {
    return false;
  }
  return !address.includes('%00');
}
