import { type Answer, html, redirect } from './answers.ts';
import type { Call } from './call.ts';
import type { CreateToken } from './model.ts';
import { notFoundPage } from './web-html.ts';
import { signedInPage } from './web-layout.ts';
import { isGenuine, signInFirst, type Visit, visitOf } from './web-session.ts';
import { refused } from './web-sign-in.ts';
import type { TokenFormState } from './web-token-form.ts';
import { createdToken } from './web-token-list.ts';
import { type TokenPaths, tokenPaths } from './web-token-paths.ts';
import { HEADING, listPage, ownPage } from './web-token-views.ts';
import { dayOf, knownScopes, openingWish, sentWish, type TokenKind, troublesOf } from './web-token-wish.ts';

/** The pages for personal tokens; null = none of them is at this path. */
export function tokenPage(call: Call): Answer | null {
  const paths = tokenPaths(call.gitlab);
  const { path } = call;
  const revokes = path.startsWith(`${paths.index}/`) && path.endsWith('/revoke');
  if (!revokes && !Object.values(paths).includes(path)) return null;
  if (path === paths.former) return redirect(302, addressOf(call, paths.index, call.query));
  const visit = visitOf(call);
  if (!visit) return signInFirst(call);
  const { settings } = call.gitlab;
  const enforced = path === paths.legacyNew && !settings.legacyTokens;
  if (!settings.personalTokens || enforced) return html(404, notFoundPage);
  if (call.method !== 'POST') return show(call, visit, paths);
  if (!isGenuine(visit.session, call)) return refused;
  return revokes ? revoke(call, visit, paths) : create(call, visit, paths);
}

function addressOf({ gitlab }: Call, path: string, query: URLSearchParams): string {
  return `${gitlab.externalUrl}${path}${query.size > 0 ? `?${query}` : ''}`;
}

function show(call: Call, visit: Visit, paths: TokenPaths): Answer {
  const { path } = call;
  if (path === paths.index && opensForm(call, paths)) {
    const kept = ['name', 'description', 'scopes'].flatMap((name) => {
      const value = call.query.get(name);
      return value === null ? [] : [[name, value]];
    });
    return redirect(302, addressOf(call, paths.legacyNew ?? paths.index, new URLSearchParams(kept)));
  }
  const kind: TokenKind = path === paths.granularNew ? 'granular' : 'legacy';
  return formPage(call, visit, { kind, wish: openingWish(call, kind), troubles: [] });
}

/** `redirect_for_legacy_new?`: a name and at least one scope that exists. */
function opensForm({ gitlab, query }: Call, { legacyNew }: TokenPaths): boolean {
  if (!legacyNew || !gitlab.settings.legacyTokens || !query.get('name')?.trim()) return false;
  return knownScopes(query.get('scopes') ?? '', gitlab.era).length > 0;
}

function create(call: Call, visit: Visit, paths: TokenPaths): Answer {
  const kind: TokenKind = call.path === paths.granularNew ? 'granular' : 'legacy';
  if (kind === 'legacy' && !call.gitlab.settings.legacyTokens) return html(404, notFoundPage);
  const wish = sentWish(call);
  const troubles = troublesOf(wish, kind, call);
  if (troubles.length > 0) return formPage(call, visit, { kind, wish, troubles }, 422);
  const input: CreateToken = {
    user: visit.user,
    name: wish.name,
    description: wish.description || null,
    expiresAt: dayOf(wish, call),
    form: tokenForms(call),
    ...(kind === 'granular' ? { permissions: wish.permissions } : { scopes: wish.scopes }),
  };
  visit.session.fresh = call.gitlab.state.createToken(input);
  const next = kind === 'granular' ? paths.granularNew : paths.legacyNew;
  return redirect(302, addressOf(call, next ?? paths.index, new URLSearchParams()));
}

/** The prefix came with about 14.5; tokens that carry their routing were seen on 19.2. */
function tokenForms({ gitlab: { era } }: Call): 'bare' | 'plain' | 'routable' {
  if (era.is(19, 2)) return 'routable';
  return era.is(14, 5) ? 'plain' : 'bare';
}

function revoke(call: Call, visit: Visit, { index }: TokenPaths): Answer {
  const id = Number(call.path.slice(index.length + 1, -'/revoke'.length));
  const token = call.gitlab.state.tokens.get(id);
  if (!token || token.userId !== visit.user.id) return html(404, notFoundPage);
  token.revoked = true;
  return redirect(302, addressOf(call, index, new URLSearchParams()));
}

/** The form on a page of its own, or above the list; in its place or above it, once, the new token. */
function formPage(call: Call, visit: Visit, form: TokenFormState, status = 200): Answer {
  const paths = tokenPaths(call.gitlab);
  const fresh = visit.session.fresh;
  visit.session.fresh = null;
  const created = fresh && createdToken(call, fresh);
  const alone = call.path === paths.legacyNew || call.path === paths.granularNew;
  const refusedAlone = form.troubles.length > 0 && paths.legacyNew !== null;
  const main =
    alone || refusedAlone ? ownPage(call, visit, form, created) : listPage(call, visit, form, paths, created);
  return signedInPage(call, visit, { title: HEADING, main, place: 'settings', status });
}
