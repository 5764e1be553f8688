import type { Call } from './call.ts';
import { isPast } from './clock.ts';
import type { FakeToken } from './model.ts';
import { webLabels } from './web-labels.ts';
import { type Markup, markup } from './web-markup.ts';
import type { Visit } from './web-session.ts';
import { tokenPaths } from './web-token-paths.ts';

/** The tokens that can still be used, the only ones GitLab's list shows unasked. */
export function tokenList(call: Call, visit: Visit): Markup {
  const { state, now } = call.gitlab;
  const tokens = [...state.tokens.values()].filter(
    (token) =>
      token.userId === visit.user.id &&
      !token.revoked &&
      !token.impersonation &&
      !isPast(token.expiresAt, now()),
  );
  return markup`<section aria-labelledby="active-tokens">
<h2 id="active-tokens">Active personal access tokens (${tokens.length})</h2>
${tokens.length === 0 ? markup`<p>This user has no active personal access tokens.</p>` : tokenTable(call, visit, tokens)}
</section>`;
}

function tokenTable({ gitlab }: Call, { session }: Visit, tokens: readonly FakeToken[]): Markup {
  const { index } = tokenPaths(gitlab);
  const described = gitlab.era.is(17, 7);
  const rows = tokens.map(
    (token) => markup`<tr><th scope="row">${token.name}</th>
${described && markup`<td>${token.description ?? '-'}</td>`}
<td>${token.scopes.join(', ')}</td>
<td>${token.createdAt.toISOString().slice(0, 10)}</td>
<td>${token.lastUsedAt ? token.lastUsedAt.toISOString().slice(0, 10) : 'Never'}</td>
<td>${token.expiresAt ?? 'Never'}</td>
<td><form method="post" action="${gitlab.mountPath}${index}/${token.id}/revoke">
<input type="hidden" name="authenticity_token" value="${session.csrf}">
<button aria-label="Revoke ${token.name}">Revoke</button></form></td></tr>`,
  );
  const heads = [
    'Token name',
    ...(described ? ['Description'] : []),
    'Scopes',
    'Created',
    'Last Used',
    'Expires',
    'Action',
  ];
  return markup`<div class="scroll"><table>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

/** The new token, for this one time. Newer versions hide it until asked. */
export function createdToken({ gitlab }: Call, token: FakeToken): Markup {
  const { era, settings } = gitlab;
  const labels = webLabels(era, settings);
  const hides = era.is(16, 0);
  const reveal =
    hides &&
    markup`<button type="button" data-reveal="created-personal-access-token">Click to reveal</button>`;
  return markup`<div class="alert success" role="status">
<label for="created-personal-access-token">${labels.created}</label>
<div class="token">
<input id="created-personal-access-token" type="${hides ? 'password' : 'text'}" value="${token.token}" readonly autocomplete="off">
${reveal}
<button type="button" data-copy="created-personal-access-token">${labels.copy}</button>
</div>
<p>Make sure you save it - you won't be able to access it again.</p>
</div>`;
}
