import { type Answer, fromOutside, html, json, text } from './answers.ts';
import type { Call, Gitlab } from './call.ts';
import { discoveryScopesOf } from './eras.ts';
import { homePage, profilePage } from './web-home.ts';
import { helpPage, notFoundPage } from './web-html.ts';
import { signInFirst, visitOf } from './web-session.ts';
import { signInRoute, signOutRoute } from './web-sign-in.ts';
import { tokenPage } from './web-token-page.ts';
import { profilePath } from './web-token-paths.ts';

/** A transparent dot: every user's picture, and the tab's icon. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Page = (call: Call) => Answer;

const PAGES: Readonly<Record<string, Page>> = {
  '/': homePage,
  '/users/sign_in': signInRoute,
  '/users/sign_out': signOutRoute,
  '/help': (call) =>
    call.gitlab.settings.publicRestricted && !visitOf(call)
      ? signInFirst(call)
      : html(200, helpPage(call.gitlab)),
  '/-/health': ({ gitlab }) => health(gitlab),
  '/-/liveness': ({ gitlab }) => health(gitlab),
  '/-/readiness': ({ gitlab }) => health(gitlab),
  '/-/manifest.json': ({ gitlab }) => json(200, manifest(gitlab)),
  '/.well-known/openid-configuration': ({ gitlab }) => json(200, discovery(gitlab)),
  '/.well-known/oauth-authorization-server': ({ gitlab }) => json(200, discovery(gitlab)),
  '/oauth/discovery/keys': () => json(200, { keys: [] }),
  // For everybody: a browser asks for it by itself, and must not be led back to it after the sign-in.
  '/favicon.ico': () => picture(),
  '/robots.txt': () => text(200, 'User-Agent: *\nDisallow: /users\n'),
};

/** Everything that is not the API. Private pages lead to the sign-in page, and from there back. */
export function webPage(call: Call): Answer {
  const { path, gitlab } = call;
  const page = PAGES[path === '' ? '/' : path];
  if (page) return page(call);
  if (path === profilePath(gitlab.era)) return profilePage(call);
  const tokens = tokenPage(call);
  if (tokens) return tokens;
  if (/^\/uploads\/-\/system\/user\/avatar\/\d+\//.test(path)) return picture();
  // GitLab does not tell strangers which groups and projects exist: all of them lead to the sign-in page.
  const mayBeProject = !path.includes('/-/') && !/^\/(?:api|assets|-)(?:\/|$)/.test(path);
  return mayBeProject && !visitOf(call) ? signInFirst(call) : html(404, notFoundPage);
}

/** Monitoring addresses only; Workhorse rewrites the 404 of all others to plain text. */
function health({ settings }: Gitlab): Answer {
  return settings.monitoringAllowed ? text(200, 'GitLab OK') : fromOutside(text(404, 'Not Found'));
}

function manifest({ mountPath }: Gitlab): Record<string, unknown> {
  return {
    name: 'GitLab',
    short_name: 'GitLab',
    description: 'The complete DevOps platform.',
    start_url: `${mountPath}/`,
    scope: `${mountPath}/`,
    display: 'browser',
    orientation: 'any',
    background_color: '#fff',
    theme_color: '#ececef',
    icons: [{ src: '/-/pwa-icons/logo-192.png', sizes: '192x192', type: 'image/png' }],
  };
}

function discovery({ issuer, era }: Gitlab): Record<string, unknown> {
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    introspection_endpoint: `${issuer}/oauth/introspect`,
    userinfo_endpoint: `${issuer}/oauth/userinfo`,
    jwks_uri: `${issuer}/oauth/discovery/keys`,
    scopes_supported: discoveryScopesOf(era),
    response_types_supported: ['code'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    grant_types_supported: ['authorization_code', 'client_credentials', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    claim_types_supported: ['normal'],
    claims_supported: ['iss', 'sub', 'aud', 'exp', 'iat', 'name', 'email', 'preferred_username', 'profile'],
  };
}

function picture(): Answer {
  return { status: 200, headers: { 'Content-Type': 'image/png' }, body: DOT, rails: true };
}
