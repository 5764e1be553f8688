import { type Answer, fromOutside, html, json, noRoute, redirect, wrongMethod } from './answers.ts';
import { signIn } from './auth.ts';
import type { Call } from './call.ts';
import { graphqlRoute } from './graphql.ts';
import { instanceRoutes } from './instance-endpoints.ts';
import type { Route } from './route.ts';
import { tokenRoutes } from './token-endpoints.ts';
import { userRoutes } from './user-endpoints.ts';
import { nginxNotFoundPage } from './web-html.ts';
import { webPage } from './web-pages.ts';

const ROUTES: readonly Route[] = [...tokenRoutes, ...userRoutes, ...instanceRoutes, graphqlRoute];
/** Posted to, yet allowed while nothing may be written. */
const WRITES_NOTHING = ['/api/graphql', '/users/sign_in', '/users/sign_out'];
const ANY_TOKEN = { scopes: null, permission: null };

/** The answer of a GitLab in good health to one request. */
export function route(call: Call): Answer {
  const refusedWrite = readOnly(call);
  if (refusedWrite) return refusedWrite;
  return call.path.startsWith('/api/') ? api(call) : webPage(call);
}

/** What the host answers outside GitLab's mount path. */
export const elsewhere = fromOutside(html(404, nginxNotFoundPage, { 'Content-Type': 'text/html' }));

function api(call: Call): Answer {
  const found = ROUTES.filter((one) => one.pattern.test(call.path) && one.exists(call.gitlab.era));
  if (found.length === 0) {
    if (!call.path.startsWith('/api/v3/')) return noRoute;
    return json(410, { error: 'API V3 is no longer supported. Use API V4 instead.' });
  }
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  const one = found.find((candidate) => candidate.method === method);
  if (!one) return refuseMethod(call, found);
  if (!('access' in one)) return one.handle(call);
  const who = signIn(call, one.access(call.gitlab.era));
  return 'status' in who ? who : one.handle(call, who);
}

/** Grape runs the sign-in before it says that the method is not allowed. */
function refuseMethod(call: Call, found: readonly Route[]): Answer {
  const who = signIn(call, ANY_TOKEN);
  return 'status' in who && who.status === 401
    ? who
    : wrongMethod([...new Set(found.map(({ method }) => method))]);
}

/** `lib/gitlab/middleware/read_only/controller.rb`: JSON for those who speak it, a redirect with a flash for all others. */
function readOnly({ method, path, header, gitlab }: Call): Answer | null {
  const { mode } = gitlab.settings;
  const reads = ['GET', 'HEAD', 'OPTIONS'].includes(method) || WRITES_NOTHING.includes(path);
  if (mode === 'normal' || reads) return null;
  if (!/^application\/json\b/.test(header('content-type') ?? '')) {
    return redirect(301, header('referer') ?? `${gitlab.externalUrl}/`);
  }
  if (mode === 'maintenance')
    return json(503, { message: 'GitLab Maintenance: system is in maintenance mode' });
  return json(403, { message: 'You cannot perform write operations on a read-only instance' });
}
