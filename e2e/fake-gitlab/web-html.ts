import type { Gitlab } from './call.ts';
import { Markup, markup } from './web-markup.ts';
import { webStyle } from './web-style.ts';

/** GitLab's pages, as far as programs recognise them. */

export type SignIn = { csrf: string; alert: string | null; login?: string };

export function signInPage({ era, mountPath }: Gitlab, { csrf, alert, login = '' }: SignIn): string {
  const edition = era.enterprise ? 'Enterprise' : 'Community';
  return markup`<!DOCTYPE html>
<html class="html-devise-layout" lang="en">
<head prefix="og: http://ogp.me/ns#">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in · GitLab</title>
<meta content="object" property="og:type">
<meta content="GitLab" property="og:site_name">
<meta content="Sign in · GitLab" property="og:title">
<meta content="GitLab ${edition} Edition" name="description">
<meta name="csrf-param" content="authenticity_token">
<meta name="csrf-token" content="${csrf}">
<style>${new Markup(webStyle)}</style>
<link rel="manifest" href="${mountPath}/-/manifest.json" crossorigin="use-credentials">
</head>
<body class="login-page gate" data-page="sessions:new">
<h1>GitLab ${edition} Edition</h1>
${alert && markup`<div class="alert" role="alert">${alert}</div>`}
<form class="new_user" id="new_user" action="${mountPath}/users/sign_in" accept-charset="UTF-8" method="post">
<input type="hidden" name="authenticity_token" value="${csrf}">
<label for="user_login">Username or primary email</label><input id="user_login" name="user[login]" value="${login}" autocomplete="username">
<label for="user_password">Password</label><input id="user_password" name="user[password]" type="password" autocomplete="current-password">
<div class="actions"><button class="confirm" type="submit">Sign in</button></div>
</form>
<p><a href="https://about.gitlab.com/">About GitLab</a></p>
</body>
</html>
`.text;
}

export function helpPage({ era, mountPath }: Gitlab): string {
  const [major, minor, patch = 0] = era.version.split(/[.-]/).map(Number);
  const gon = JSON.stringify({ major, minor, patch: Number.isNaN(patch) ? 0 : patch });
  return `<!DOCTYPE html>
<html lang="en"><head>
<title>Help · GitLab</title>
<meta content="GitLab" property="og:site_name">
<script>window.gon={};gon.api_version="v4";gon.relative_url_root="${mountPath}";gon.gitlab_version=${gon};</script>
</head><body data-page="help:index"><h1>GitLab ${era.enterprise ? 'Enterprise' : 'Community'} Edition</h1></body></html>
`;
}

/** Rails' answer to a form without its `authenticity_token`. */
export const refusedPage = `<!DOCTYPE html>
<html lang="en"><head><title>The change you requested was rejected (422)</title></head>
<body><h1>422</h1><h3>The change you requested was rejected.</h3></body></html>
`;

export const notFoundPage = `<!DOCTYPE html>
<html lang="en"><head><title>Not Found (404) · GitLab</title></head>
<body><h1>404: Page not found</h1><p>Make sure the address is correct and the page has not moved.</p></body></html>
`;

/** What owns the host where GitLab lives under a sub-path. */
export const nginxNotFoundPage =
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';
