import { randomBytes } from 'node:crypto';
import { type Answer, fromOutside, html, json, redirect, text } from './answers.ts';
import type { Call, Gitlab } from './call.ts';
import { discoveryScopesOf } from './eras.ts';
import { helpPage, notFoundPage, signInPage } from './web-html.ts';

/** A transparent dot: every user's picture. */
const AVATAR = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Page = (call: Call) => Answer;

const PAGES: Readonly<Record<string, Page>> = {
  '/': ({ gitlab }) => signInFirst(gitlab),
  '/users/sign_in': ({ gitlab }) => html(200, signInPage(gitlab), sessionCookie()),
  '/help': ({ gitlab }) =>
    gitlab.settings.publicRestricted ? signInFirst(gitlab) : html(200, helpPage(gitlab)),
  '/-/health': ({ gitlab }) => health(gitlab),
  '/-/liveness': ({ gitlab }) => health(gitlab),
  '/-/readiness': ({ gitlab }) => health(gitlab),
  '/-/manifest.json': ({ gitlab }) => json(200, manifest(gitlab)),
  '/.well-known/openid-configuration': ({ gitlab }) => json(200, discovery(gitlab)),
  '/.well-known/oauth-authorization-server': ({ gitlab }) => json(200, discovery(gitlab)),
  '/oauth/discovery/keys': () => json(200, { keys: [] }),
  '/robots.txt': () => text(200, 'User-Agent: *\nDisallow: /users\n'),
};

/** Everything that is not the API. Nobody is ever signed in here: private pages lead to the sign-in page. */
export function webPage(call: Call): Answer {
  const { path, gitlab } = call;
  const page = PAGES[path === '' ? '/' : path];
  if (page) return page(call);
  if (/^\/uploads\/-\/system\/user\/avatar\/\d+\//.test(path)) return avatar();
  const known = tokenPages(gitlab).includes(path) || /^\/oauth\/authorize$/.test(path);
  // GitLab does not tell strangers which groups and projects exist: all of them lead to the sign-in page.
  const mayBeProject = !path.includes('/-/') && !/^\/(?:api|assets|-)(?:\/|$)/.test(path);
  return known || mayBeProject ? signInFirst(gitlab) : html(404, notFoundPage);
}

/** The pages on which one makes a personal token, which moved over the years (`config/routes/{profile,user_settings}.rb`). */
function tokenPages({ era }: Gitlab): string[] {
  const old = era.is(12, 9) ? '/-/profile/personal_access_tokens' : '/profile/personal_access_tokens';
  const current = '/-/user_settings/personal_access_tokens';
  return [
    ...(era.is(17, 0) ? [] : [old]),
    ...(era.is(16, 7) ? [current] : []),
    ...(era.is(18, 9) ? [`${current}/legacy/new`] : []),
  ];
}

/** GitLab begins a session with the sign-in page. */
function sessionCookie(): Answer['headers'] {
  const session = randomBytes(16).toString('hex');
  return { 'Set-Cookie': `_gitlab_session=${session}; path=/; secure; HttpOnly; SameSite=None` };
}

function signInFirst(gitlab: Gitlab): Answer {
  return redirect(302, `${gitlab.externalUrl}/users/sign_in`);
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

function avatar(): Answer {
  return { status: 200, headers: { 'Content-Type': 'image/png' }, body: AVATAR, rails: true };
}
