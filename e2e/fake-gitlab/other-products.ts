import { type Answer, empty, fromOutside, html, json, redirect, text } from './answers.ts';
import { deliver } from './manner.ts';
import { listen, type SocketOptions } from './sockets.ts';

/** Hosts that are not a GitLab, as far as one can tell them by their answers. Keys are paths; `*` is everything else. */
type Pages = Readonly<Record<string, Answer>>;

const page = (title: string, body: string, headers: Answer['headers'] = {}, status = 200): Answer =>
  fromOutside(
    html(
      status,
      `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body>${body}</body></html>\n`,
      headers,
    ),
  );
const outside = (status: number, value: unknown, headers: Answer['headers'] = {}): Answer =>
  fromOutside(json(status, value, headers));

/** Gitea and Forgejo answer the same API; the cookie and the page tell them apart. */
function giteaPages(name: string, cookie: string, version: string): Pages {
  const meta = `<meta name="generator" content="${name}"><meta property="og:site_name" content="${name}">`;
  const home = page(
    `${name}: Git with a cup of tea`,
    `${meta}<footer><a href="https://${name.toLowerCase()}.org">Powered by ${name}</a> Version: ${version}</footer>`,
    { 'Set-Cookie': `${cookie}=4242; Path=/; HttpOnly; SameSite=Lax` },
  );
  return {
    '/': home,
    '/user/login': home,
    '/api/v1/version': outside(200, { version }),
    '/api/v1/settings/api': outside(200, { max_response_items: 50 }),
    '*': page('Page Not Found', `${meta}<h1>404 Not Found</h1><footer>Powered by ${name}</footer>`, {}, 404),
  };
}

const GITHUB = {
  Server: 'GitHub.com',
  'X-GitHub-Request-Id': 'C0FF:EE42:1:2:3',
  'X-GitHub-Media-Type': 'github.v3; format=json',
};
const BITBUCKET = { 'X-AREQUESTID': '@4242x1x0', 'X-ASEN': 'SEN-4242' };

export const OTHER_PRODUCTS = {
  gitea: giteaPages('Gitea', 'i_like_gitea', '1.24.2'),
  forgejo: giteaPages('Forgejo', 'i_like_gitea', '12.0.1+gitea-1.22.0'),
  github_enterprise: {
    '/': page('GitHub Enterprise', '<meta property="og:site_name" content="GitHub">', GITHUB),
    '/api/v3': outside(
      401,
      { message: 'Must authenticate to access this API.' },
      { ...GITHUB, 'X-GitHub-Enterprise-Version': '3.17.0' },
    ),
    '/api/v3/meta': outside(
      200,
      { installed_version: '3.17.0' },
      { ...GITHUB, 'X-GitHub-Enterprise-Version': '3.17.0' },
    ),
    '*': page('Page not found · GitHub', '<h1>404</h1>', GITHUB, 404),
  },
  bitbucket: {
    '/': fromOutside({ ...redirect(302, '/dashboard'), headers: { Location: '/dashboard', ...BITBUCKET } }),
    '/login': page('Log in - Bitbucket', '<meta name="application-name" content="Bitbucket">', BITBUCKET),
    '/rest/api/1.0/application-properties': outside(
      200,
      { version: '9.4.2', displayName: 'Bitbucket' },
      BITBUCKET,
    ),
    '*': page(
      'Not found - Bitbucket',
      '<h1>Page not found</h1><p>Atlassian Bitbucket v9.4.2</p>',
      BITBUCKET,
      404,
    ),
  },
  nginx: {
    '/': page('Welcome to nginx!', '<h1>Welcome to nginx!</h1>', { Server: 'nginx/1.27.4' }),
    '*': page(
      '404 Not Found',
      '<center><h1>404 Not Found</h1></center><hr><center>nginx/1.27.4</center>',
      {},
      404,
    ),
  },
  /** Answers every address with a page: the hardest to tell from a sign-in in front of a GitLab. */
  wiki: {
    '*': page(
      'Main Page - Acme Wiki',
      '<meta name="generator" content="MediaWiki 1.43.0"><h1>Main Page</h1>',
    ),
  },
  /** An API of somebody's own that happens to answer 401 in JSON. */
  own_api: { '*': outside(401, { message: 'Unauthorized' }, { Server: 'Kestrel' }) },
  empty: { '*': fromOutside(empty(404)) },
  echo: { '*': fromOutside(text(200, 'pong')) },
} as const satisfies Record<string, Pages>;

export type OtherProduct = keyof typeof OTHER_PRODUCTS;

export type RunningProduct = {
  url: string;
  port: number;
  /** Everything that was asked, with the headers: a token among them is a leak. */
  requests: readonly { method: string; path: string; headers: Readonly<Record<string, unknown>> }[];
  close: () => Promise<void>;
};

/** A host on loopback that is something else than a GitLab. */
export async function startOtherProduct(
  product: OtherProduct,
  options: SocketOptions = {},
): Promise<RunningProduct> {
  return startPages(OTHER_PRODUCTS[product], options);
}

/** @param target where every request is sent, its own path appended: a plain-http port of GitLab, or a host that moved. */
export async function startRedirect(
  status: 301 | 302 | 308,
  target: string,
  options: SocketOptions = {},
): Promise<RunningProduct> {
  return startPages((path) => fromOutside(redirect(status, target + path)), options);
}

async function startPages(
  pages: Pages | ((path: string) => Answer),
  options: SocketOptions,
): Promise<RunningProduct> {
  const requests: { method: string; path: string; headers: Readonly<Record<string, unknown>> }[] = [];
  const sockets = await listen(options, (request, response, { raw }) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? 'GET', path, headers: request.headers });
    const gone = new AbortController();
    response.on('error', () => undefined);
    response.once('close', () => gone.abort());
    const answer =
      typeof pages === 'function' ? pages(path) : (pages[path.split('?')[0] ?? ''] ?? pages['*']);
    void deliver(answer ?? fromOutside(empty(404)), 'plain', response, raw, gone.signal);
  });
  const url = `${options.tls ? 'https' : 'http'}://${options.host ?? '127.0.0.1'}:${sockets.port}`;
  return { url, port: sockets.port, requests, close: sockets.close };
}
