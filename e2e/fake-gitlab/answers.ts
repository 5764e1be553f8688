/** One HTTP answer. Header names as GitLab spells them; HTTP/2 lower-cases them. */
export type Answer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer;
  /** False for answers that GitLab's Rails code never saw: they lack `X-Gitlab-Meta`. */
  rails: boolean;
};

export function json(status: number, value: unknown, headers: Answer['headers'] = {}): Answer {
  const caching = status < 300 ? 'max-age=0, private, must-revalidate' : 'no-cache';
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': caching, ...headers },
    body: JSON.stringify(value),
    rails: true,
  };
}

export function html(status: number, body: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers }, body, rails: true };
}

export function text(status: number, body: string, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'Content-Type': 'text/plain', ...headers }, body, rails: true };
}

/** 204 and its like: nothing but the status. */
export function empty(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: '', rails: true };
}

export function redirect(status: number, location: string): Answer {
  const body = `<html><body>You are being <a href="${location}">redirected</a>.</body></html>`;
  return html(status, body, { Location: location });
}

/** The same answer as given by a machine in front of Rails: Workhorse, nginx, a gateway. */
export function fromOutside(answer: Answer): Answer {
  return { ...answer, rails: false };
}

/** The route exists, the resource does not or is hidden (`lib/api/helpers.rb#not_found!`). */
export function hidden(resource?: string): Answer {
  return json(404, { message: resource ? `404 ${resource} Not Found` : '404 Not Found' });
}

/** There is no such route (`lib/api/api.rb`, `route :any, '*path'`). */
export const noRoute = json(404, { error: '404 Not Found' });

/** No token, an unknown token, tokens switched off, or "not yours". */
export const unauthorized = json(401, { message: '401 Unauthorized' });

/** `lib/api/helpers.rb#bad_request!` */
export function badRequest(reason?: string): Answer {
  return json(400, { message: reason ? `400 Bad request - ${reason}` : '400 Bad request' });
}

/** Grape's own answer to a parameter that cannot be read. */
export function unreadableParameter(name: string): Answer {
  return json(400, { error: `${name} is invalid` });
}

export function wrongMethod(allowed: readonly string[]): Answer {
  return json(405, { error: '405 Not Allowed' }, { Allow: ['OPTIONS', ...allowed].join(', ') });
}

export const methodRefused = json(405, { message: '405 Method Not Allowed' });
