import type { FakeGitlab } from './server.ts';

export type Told = { status: number; headers: Headers; text: string; body: unknown };

/** A request to the stand-in as curl would send it: redirects are not followed. For the stand-in's own tests. */
export async function ask(
  gitlab: Pick<FakeGitlab, 'url'>,
  path: string,
  {
    token,
    method = 'GET',
    json,
    headers,
  }: { token?: string; method?: string; json?: unknown; headers?: Record<string, string> } = {},
): Promise<Told> {
  const response = await fetch(gitlab.url + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(token && { 'PRIVATE-TOKEN': token }),
      ...(json !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== '';
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
}
