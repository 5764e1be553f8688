import type { Request } from './sockets.ts';

const BODY_MAX = 1024 * 1024;

/** The parameters of a body as Grape reads them: JSON or a form. An unreadable body has none. */
export async function readParameters(request: Request): Promise<Record<string, unknown>> {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX) return {};
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks).toString(), request.headers['content-type'] ?? '');
}

/** Names that end in `[]` are lists, as in Rails. */
function formParameters(form: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => [name, name.endsWith('[]') ? form.getAll(name) : form.getAll(name).at(-1)]),
  );
}

function parse(body: string, type: string): Record<string, unknown> {
  if (body === '') return {};
  if (type.startsWith('application/x-www-form-urlencoded')) return formParameters(new URLSearchParams(body));
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
