import { type Answer, html } from './answers.ts';
import type { Call, Gitlab } from './call.ts';
import { type WebLabels, webLabels } from './web-labels.ts';
import { Markup, markup } from './web-markup.ts';
import type { Visit } from './web-session.ts';
import { webScript, webStyle } from './web-style.ts';
import { profilePath, tokenPaths } from './web-token-paths.ts';

export type WebPage = {
  title: string;
  main: Markup;
  /** Home has the list of projects beside it, settings the list of settings. */
  place: 'home' | 'settings';
  status?: number;
};

/** A page for somebody who is signed in. Nothing of it may be kept: it may show a new token. */
export function signedInPage(call: Call, visit: Visit, page: WebPage): Answer {
  const { gitlab } = call;
  const labels = webLabels(gitlab.era, gitlab.settings);
  const classic = gitlab.era.is(16, 0) ? '' : 'classic ';
  const corner = labels.avatar === 'corner';
  const body = markup`<body class="${classic}${corner ? 'corner' : 'sidebar-avatar'}">
${corner && markup`<header class="topbar">${brand(gitlab)}${userMenu(gitlab, visit, labels)}</header>`}
<div class="frame">
<div class="sidebar">
${!corner && markup`<div class="sidebar-head">${brand(gitlab)}${userMenu(gitlab, visit, labels)}</div>`}
${page.place === 'settings' ? settingsNav(call, labels) : homeNav(gitlab)}
</div>
<main>${page.main}</main>
</div>
</body>`;
  return html(page.status ?? 200, document(page.title, body), { 'Cache-Control': 'no-store' });
}

/** @param body with its own tag. */
export function document(title: string, body: Markup): string {
  return markup`<!DOCTYPE html>
<html lang="en"><head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta content="GitLab" property="og:site_name">
<title>${title} · GitLab</title>
<style>${new Markup(webStyle)}</style>
<noscript><style>.folded { display: block; }</style></noscript>
<script>${new Markup(webScript)}</script>
</head>
${body}
</html>
`.text;
}

function brand({ mountPath }: Gitlab): Markup {
  return markup`<a class="brand" href="${mountPath}/">GitLab</a>`;
}

function userMenu({ mountPath, era }: Gitlab, { user, session }: Visit, labels: WebLabels): Markup {
  return markup`<div>
<button class="avatar" type="button" popovertarget="user-menu" aria-label="${user.name} user’s menu">${user.name.slice(0, 1)}</button>
<div class="menu" id="user-menu" popover>
<p><b>${user.name}</b><br>@${user.username}</p>
<ul>
<li><a href="${mountPath}${profilePath(era)}">${labels.editProfile}</a></li>
<li><a href="${mountPath}/help">Help</a></li>
</ul>
<form method="post" action="${mountPath}/users/sign_out">
<input type="hidden" name="authenticity_token" value="${session.csrf}">
<button class="plain">Sign out</button>
</form>
</div>
</div>`;
}

function homeNav({ mountPath }: Gitlab): Markup {
  return markup`<nav aria-label="Primary navigation"><ul>
<li><a href="${mountPath}/" aria-current="page">Projects</a></li>
<li><a href="${mountPath}/help">Help</a></li>
</ul></nav>`;
}

/** The way to the tokens is hidden where they are switched off (`lib/sidebars/user_settings/menus/access_tokens_menu.rb`). */
function settingsNav({ gitlab, path }: Call, labels: WebLabels): Markup {
  const { mountPath, era, settings } = gitlab;
  const tokens = tokenPaths(gitlab);
  const entry = (name: string, to: string, here: boolean) =>
    markup`<li><a href="${mountPath}${to}"${here && markup` aria-current="page"`}>${name}</a></li>`;
  const link = settings.personalTokens && entry(labels.tokens, tokens.index, path.startsWith(tokens.index));
  const group =
    labels.group &&
    markup`<li><button class="plain" type="button" aria-expanded="false" aria-controls="access-entries">${labels.group}</button>
<ul class="folded" id="access-entries">${link}</ul></li>`;
  return markup`<nav aria-label="User settings"><ul>
${entry('Profile', profilePath(era), path === profilePath(era))}
${group ?? link}
</ul></nav>`;
}
